import Link from '@docusaurus/Link';
import Admonition from '@theme/Admonition';
import type {ComponentProps} from 'react';
import Block from '../../components/Block/Block';
import BlockHeading from '../../components/Block/BlockHeading';
import BlockWords from '../../components/Block/BlockWords';
import {blockTag} from '../../components/Block/blockId';
import ScrollableTable from '../../components/ScrollableTable/ScrollableTable';

/** What stands for the elements of a chapter; all others are themselves. */
export default {
  a: Link,
  admonition: Admonition,
  p: Block,
  h2: (props: HeadingProps) => <BlockHeading as="h2" {...props} />,
  h3: (props: HeadingProps) => <BlockHeading as="h3" {...props} />,
  table: ScrollableTable,
  [blockTag]: BlockWords,
};

type HeadingProps = Omit<ComponentProps<typeof BlockHeading>, 'as'>;
