import {Children, type ComponentProps, isValidElement, type ReactNode} from 'react';
import {island} from '../components/island/island';
import PodDiagrams from '../components/PodDiagrams/PodDiagrams';

type Set = ComponentProps<typeof PodDiagrams>;
type Props = Omit<Set, 'figures'> & {children: ReactNode};

const Inner = island('PodDiagrams', PodDiagrams, {keys: ({figures}: Set) => ['show', ...figures.map(({id}) => id)]});

/** In a chapter, the figures of a set are written between its tags. */
function Written({children, ...props}: Props): ReactNode {
  const figures = Children.toArray(children).flatMap((child) =>
    isValidElement<Set['figures'][number]>(child) ? [child.props] : [],
  );
  return <Inner {...props} figures={figures} />;
}

export default Object.assign(Written, {component: Inner.component});
