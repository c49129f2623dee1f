import type {Scenario} from '../../lifecycle/scenario';
import type {Timeline} from '../../lifecycle/timeline';
import type {Pod} from '../../pod/pod';
import type {Told} from './tell';

/** The run that a laboratory shows before anybody turns anything: of which Pod, and from when on the reader counts. */
export type UsualRun = {zero: number; asked: (read: (manifest: string) => Pod) => {pod: Pod; scenario: Scenario}};

/** The same, worked out when the site is built (`usualRun.ts?run`). By the place of an entry, what is told of it: nothing before `zero`. */
export type Given = {timeline: Timeline; told: readonly (Told | null)[]};
