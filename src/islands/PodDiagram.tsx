import {island} from '../components/island/island';
import PodDiagram from '../components/PodDiagram/PodDiagram';

export default island('PodDiagram', PodDiagram);
