import type {Props} from '@theme/TOCItems';
import TOCItems from '@theme-original/TOCItems';
import type {ReactNode} from 'react';
import {useWording} from '../../components/wording/useWording';

/** The contents of a page call things as its headings do: in the words that the reader chose. */
export default function TOCItemsInWords({toc, ...props}: Props): ReactNode {
  const {rewordOwn} = useWording();
  const items = toc.map((item) => ({...item, value: rewordOwn(item.value)}));
  return <TOCItems toc={items} {...props} />;
}
