import {type ComponentType, createElement, type ReactNode} from 'react';
import {IslandId} from './elementId';

/**
 * When an island comes alive: when it is pointed at, reached or pressed (the usual); as soon as the reader has begun to interact
 * anywhere (`once`); then, and where the address has anything after its path (`address`); or as soon as the page is there (`load`).
 */
export type Wakes = 'once' | 'address' | 'load';

type Options<P> = {
  wakes?: Wakes;
  /** The parameters of the query in which its state is kept: an address that bears one wakes it. Usually its id. */
  keys?: (props: P) => string[];
  /** Reads the props off what the server rendered, where they stand there anyway: small islands of which a page has many. */
  propsOnPage?: (element: HTMLElement) => Omit<P, 'children'>;
};

export type Island<P> = ComponentType<P> & {component: ComponentType<P>} & Pick<Options<P>, 'propsOnPage'>;

const idOf = (props: object): string[] => ('id' in props && typeof props.id === 'string' ? [props.id] : []);

/** What the ids within an island begin with: its own id, where it has one. */
export const islandId = (name: string, props: object): string => [name, ...idOf(props)].join('-');

/**
 * A component that comes alive by itself in the browser, in the midst of a page that does not: its element carries its name and
 * its props, as JSON. Children are rendered once, here; in the browser they stay the HTML they are, with islands of their own.
 */
export function island<P extends object>(
  name: string,
  component: ComponentType<P>,
  {wakes, keys = idOf, propsOnPage}: Options<P> = {},
): Island<P> {
  function InPage({children, ...rest}: P & {children?: ReactNode}): ReactNode {
    const props = rest as unknown as P;
    const slot = children === undefined ? undefined : createElement('edamame-slot', null, children);
    return createElement(
      'edamame-island',
      {
        'data-island': name,
        'data-wakes': wakes,
        'data-keys': keys(props).join(' ') || undefined,
        'data-props': !propsOnPage && Object.keys(props).length > 0 ? JSON.stringify(props) : undefined,
      },
      <IslandId value={islandId(name, props)}>{createElement(component, props, slot)}</IslandId>,
    );
  }
  return Object.assign(InPage as ComponentType<P>, {component, propsOnPage});
}
