// npm run bench:scrub: what each frame takes of the processor while a laboratory's slider is dragged, at the speed of this machine and four
// times slower. Prints median, p95 and longest; the aim is 16 ms, and 50 ms when slowed down. The address
// of each laboratory is one of its longest runs.
import {chromium} from '@playwright/test';
import {report} from '../bench/table/report.mjs';
import {serveBuild} from './serve.mjs';

/**
 * Where a laboratory is, and with what in its address: the longest runs that its knobs can make. The rolling update draws 765 events: 145
 * entries and 620 requests.
 */
const places = [
  ['/pods/termination', 'termination-lab', 'sidecars.2_legacy.yes'],
  ['/pods/termination', 'rollout-lab', 'rate.10_hook.15_delay.10_startup.10'],
  ['/pods/lifecycle', 'lifecycle-lab', ''],
  ['/pods/lifecycle', 'restart-lab', 'exit.1'],
];

/** So many places of the slider, once there and once back. */
const placeCount = 120;

/** Drags the slider there and back, one place a frame. */
async function drag(page, id) {
  await page.evaluate(
    async ({id, count}) => {
      const root = document.querySelector(`#figure-${id}`);
      root.scrollIntoView({block: 'start'});
      const slider = root.querySelector('[data-lab-scrubber]');
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      const [min, max] = [Number(slider.min), Number(slider.max)];
      for (let at = 0; at <= count * 2; at += 1) {
        const share = at <= count ? at / count : 2 - at / count;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        put.call(slider, String(min + share * (max - min)));
        slider.dispatchEvent(new Event('input', {bubbles: true}));
      }
    },
    {id, count: placeCount},
  );
}

/**
 * What the page's own thread spent on each frame of a drag, in milliseconds of the processor: script, style, layout and paint are one task. What
 * the processor was lent to others meanwhile does not count.
 */
async function frames(page, session, id) {
  const events = [];
  const gather = ({value}) => events.push(...value);
  session.on('Tracing.dataCollected', gather);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['toplevel', 'devtools.timeline']},
  });
  await drag(page, id);
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', gather);
  const mains = events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isMain = ({pid, tid}) => mains.some((main) => main.pid === pid && main.tid === tid);
  const fired = events.filter(({name}) => name === 'FireAnimationFrame').filter(isMain);
  const holds = ({ts, dur, pid, tid}) =>
    fired.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur);
  return events
    .filter((event) => event.name.endsWith('RunTask') && isMain(event))
    .filter(holds)
    .map(({tdur = 0}) => tdur / 1000)
    .sort((one, other) => one - other);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const ms = (time) => `${time.toFixed(1)} ms`;

const figures = [];
const {origin, stop} = await serveBuild();
const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
try {
  for (const [path, id, query] of places) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const session = await page.context().newCDPSession(page);
    await page.goto(`${origin}${path}${query ? `?${id}=${query}` : ''}`);
    await page.locator(`#figure-${id} [data-guess]`).first().click();
    await page.locator(`edamame-island[data-alive]:has(#figure-${id})`).first().waitFor({state: 'attached'});
    await drag(page, id);
    for (const [slower, aim] of [
      [1, 16],
      [4, 50],
    ]) {
      await session.send('Emulation.setCPUThrottlingRate', {rate: slower});
      const sorted = await frames(page, session, id);
      const name = `${id}, ${slower === 1 ? 'as it is' : `${slower} times slower`}`;
      figures.push({group: 'a frame while a slider is dragged, p95', name, unit: 'ms', value: at(sorted, 0.95)});
      const over = sorted.filter((time) => time > aim).length;
      console.log(
        `${name}: median ${ms(at(sorted, 0.5))}, p95 ${ms(at(sorted, 0.95))}, ` +
          `longest ${ms(at(sorted, 1))}; ${over} of ${sorted.length} frames over ${aim} ms`,
      );
    }
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await page.close();
  }
} finally {
  await browser.close();
  stop();
}
report(figures);
