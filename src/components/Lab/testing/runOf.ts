import type {Scenario} from '../../../lifecycle/scenario';
import {simulate} from '../../../lifecycle/simulate';
import type {Pod} from '../../../pod/pod';
import {type Run, runAlong} from '../run';

export const runOf = (pod: Pod, scenario: Scenario, lastsUntil = 0): Run => runAlong(simulate(pod, scenario), lastsUntil);
