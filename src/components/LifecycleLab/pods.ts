import deadline from '@site/static/manifests/deadline.yaml?pod';
import memoryLimit from '@site/static/manifests/memory-limit.yaml?pod';
import oneLife from '@site/static/manifests/one-life.yaml?pod';
import probes from '@site/static/manifests/probes.yaml?pod';
import pullFails from '@site/static/manifests/pull-fails.yaml?pod';
import restartAll from '@site/static/manifests/restart-all.yaml?pod';
import gated from '@site/static/manifests/scheduling-gate.yaml?pod';
import slowStart from '@site/static/manifests/slow-start.yaml?pod';
import slowStartBare from '@site/static/manifests/slow-start-bare.yaml?pod';
import startupOrder from '@site/static/manifests/startup-order.yaml?pod';
import tryAgain from '@site/static/manifests/try-again.yaml?pod';
import type {Pod} from '../../pod/pod';
import type {StoryId} from './stories';

/** The Pod of each story, read from its manifest when the site is built. */
export const pods: Record<StoryId, Pod> = {
  life: oneLife,
  start: probes,
  order: startupOrder,
  pull: pullFails,
  liveness: probes,
  readiness: probes,
  slow: slowStart,
  bare: slowStartBare,
  memory: memoryLimit,
  deadline,
  again: tryAgain,
  all: restartAll,
  gate: gated,
};
