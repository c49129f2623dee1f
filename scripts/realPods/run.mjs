// npm run test:pods: runs manifests as real Pods with podman and looks whether what the book and the engine claim about the kernel and the
// runtime is what happens. `-- TEXT` tries only the claims whose id begins so; `-- --record` writes what was seen to src/book/realPods.json,
// from which the page “How we know” is made. Where real Pods cannot be run it says why and is content.
//
// This is no part of npm test: it takes podman, root and two minutes.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createJiti} from 'jiti';
import {subjects} from './groups.mjs';
import {buildImages} from './images.mjs';
import {clearAway, versions, whyNot} from './podman.mjs';
import {manifestText, pause, startPod} from './realPod.mjs';

const results = join(import.meta.dirname, '../../src/book/realPods.json');
const {claims: words} = await createJiti(import.meta.url).import('../../src/components/HowWeKnow/words/claims.ts');

const isRecorded = process.argv.includes('--record');
const [wanted = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const record = [];
const counts = {passed: 0, failed: 0, skipped: 0};

async function tryClaim({id, fact, place, see, holds}, pod, subject) {
  let [seen, outcome] = [undefined, 'failed'];
  try {
    seen = await see(pod);
    if (seen === undefined) outcome = 'skipped';
    else if (holds(seen, pod.manifest)) outcome = 'passed';
  } catch (error) {
    seen = {error: error instanceof Error ? error.message : String(error)};
  }
  counts[outcome] += 1;
  const mark = {passed: 'ok  ', failed: 'FAIL', skipped: 'skip'}[outcome];
  console.log(`${mark} ${id}: ${words[id].en.says} [${fact}; ${place}]`);
  if (outcome === 'failed') console.log(`     seen: ${JSON.stringify(seen)}`);
  if (seen !== undefined) record.push({id, subject, holds: outcome === 'passed', place, seen});
}

async function tryGroup({file, own, change = (text) => text, ready = () => pause(0.5), mayFail, claims}, subject) {
  const chosen = claims.filter(({id}) => id.startsWith(wanted));
  if (chosen.length === 0) return;
  const pod = startPod(change(manifestText({file, own})));
  try {
    if (pod.made.status !== 0 && !mayFail) throw new Error(`it does not start: ${pod.made.err}`);
    await ready(pod);
    for (const claim of chosen) await tryClaim(claim, pod, subject);
  } catch (error) {
    counts.failed += chosen.length;
    console.log(`FAIL ${file}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    pod.end();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    clearAway();
    process.exit(1);
  });
}
const reason = whyNot();
if (reason) {
  clearAway();
  console.log(`skipped: real Pods cannot be run here: ${reason}`);
} else {
  try {
    buildImages();
    const groups = Object.entries(subjects).flatMap(([subject, each]) => each.map((group) => [group, subject]));
    for (const [group, subject] of groups) {
      await tryGroup(group, subject);
    }
    if (isRecorded && (wanted || counts.failed > 0)) console.log('not recorded: only a whole run in which all holds is');
    else if (isRecorded) {
      const date = new Date().toISOString().slice(0, 10);
      writeFileSync(results, `${JSON.stringify({date, versions: versions(), claims: record}, null, 2)}\n`);
    }
  } finally {
    clearAway();
  }
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
