import MDXComponents from '@theme-original/MDXComponents';
import ScrollableTable from '../../components/ScrollableTable/ScrollableTable';

export default {...MDXComponents, table: ScrollableTable};
