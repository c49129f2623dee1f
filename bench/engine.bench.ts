import {bench, describe} from 'vitest';
import {admitted, checkManifest} from '../src/pod/checkManifest';
import {parseManifest} from '../src/pod/manifest';
import type {Pod} from '../src/pod/pod';
import {validatePod} from '../src/pod/validatePod';
import {manyPods, podText} from './manifestText';

function podOf(text: string): Pod {
  const {pod, errors} = parseManifest(text);
  if (!pod || checkManifest(text).errors.length > 0) throw new Error(`Not a valid Pod: ${JSON.stringify(errors)}`);
  return pod;
}

describe('a manifest of three containers, step by step', () => {
  const text = podText('shop');
  const written = podOf(text);
  const pod = admitted(written);

  bench('parse', () => {
    parseManifest(text);
  });
  bench('fill in defaults', () => {
    admitted(written);
  });
  bench('validate', () => {
    validatePod(pod);
  });
  bench('all of it', () => {
    checkManifest(text);
  });
});

/** Few and long runs would be stopped by the clock. */
const patient = {iterations: 6, time: 0, warmupIterations: 2, warmupTime: 0};

describe('many Pods, each a text of its own: time should grow about as they do', () => {
  for (const count of [10, 100, 1000]) {
    const texts = Array.from({length: count}, (_, index) => podText(`shop-${index}`));
    bench(
      `${count} Pods`,
      () => {
        for (const text of texts) checkManifest(text);
      },
      patient,
    );
  }
});

describe.each(['list', 'documents'] as const)('many Pods in one text, as %s: time should grow about as they do', (as) => {
  for (const count of [10, 100, 1000]) {
    const text = manyPods(count, as);
    podOf(text);
    bench(
      `${count} Pods`,
      () => {
        checkManifest(text);
      },
      patient,
    );
  }
});
