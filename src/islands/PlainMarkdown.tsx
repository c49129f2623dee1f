import {island} from '../components/island/island';
import PlainMarkdown from '../components/PlainMarkdown/PlainMarkdown';

export default island('PlainMarkdown', PlainMarkdown);
