import {subjects} from '../../book/realPods';

/** What can be linked to on the page. */
export const anchors: string[] = ['grounds', 'tables', 'containers', ...subjects, 'unknown', 'again'];
