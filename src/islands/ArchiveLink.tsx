import {island} from '../components/island/island';
import ArchiveLink from '../components/Offline/ArchiveLink';

export default island('ArchiveLink', ArchiveLink, {wakes: 'load'});
