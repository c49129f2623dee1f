import type {Pod} from '../pod/pod';
import type {Box, ContainerBox} from './figure';

const margin = 8;

/** With `shareProcessNamespace` one wall stands round all containers that run together; the init containers have ended by then. */
export function sharedWall({spec}: Pod, containers: readonly ContainerBox[]): {sharedWall?: Box} {
  const boxes = containers.filter(({role}) => role !== 'init');
  if (!spec.shareProcessNamespace || boxes.length === 0) return {};
  const left = Math.min(...boxes.map(({x}) => x)) - margin;
  const top = Math.min(...boxes.map(({y}) => y)) - margin;
  const right = Math.max(...boxes.map(({x, width}) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({y, height}) => y + height)) + margin;
  return {sharedWall: {x: left, y: top, width: right - left, height: bottom - top}};
}
