import type {Pod} from '../pod';
import {called, type Finding, inContainers} from './check';

/** Every entry of `capabilities.add` beyond those allowed, which are compared to the letter: `CAP_KILL` is not `KILL`. */
export function addedCapabilities(pod: Pod, allowed: readonly string[]): Finding[] {
  return inContainers(pod, (container, path) =>
    (container.securityContext?.capabilities?.add ?? []).flatMap((capability, index) => {
      if (allowed.includes(capability)) return [];
      const detail = `${called(container)} must not include "${capability}" in securityContext.capabilities.add`;
      return [{field: `${path}.securityContext.capabilities.add[${index}]`, badValue: capability, detail}];
    }),
  );
}
