import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createJudge, type JudgeWorker} from './judgeClient';

const of = (text: string) => ({judgement: {errors: [], text}});
type Fake = JudgeWorker & {asked: string[]; terminated: boolean; say: (data: unknown) => void; fail: () => void};

let workers: Fake[] = [];
function start(): Fake {
  const fake: Fake = {
    asked: [],
    terminated: false,
    onmessage: null,
    onerror: null,
    postMessage: (text: string) => fake.asked.push(text),
    terminate: () => {
      fake.terminated = true;
    },
    say: (data) => (fake.onmessage as (event: unknown) => void)({data}),
    fail: () => (fake.onerror as (event: unknown) => void)({}),
  };
  workers.push(fake);
  return fake;
}
const onPage = async (text: string) => of(text).judgement;
const judge = (parts = {}) => createJudge({start, onPage, limitMs: 3000, comingMs: 10_000, ...parts});

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('texts are judged one at a time, and of those that wait only the last', async () => {
  const {ask} = judge();
  const answers = ['one', 'two', 'three'].map(ask);
  expect(workers[0]?.asked).toEqual(['one']);
  workers[0]?.say(of('one'));
  await vi.waitFor(() => expect(workers[0]?.asked).toEqual(['one', 'three']));
  workers[0]?.say(of('three'));
  expect(await Promise.all(answers)).toEqual([of('one'), undefined, of('three')]);
});

test('a text that takes more than the limit is given up, and the next one gets a fresh worker', async () => {
  const {ask} = judge();
  const slow = ask('slow');
  workers[0]?.say('begun');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await slow).toEqual({trouble: 'too-long'});
  expect(workers[0]?.terminated).toBe(true);
  const quick = ask('quick');
  workers[1]?.say(of('quick'));
  expect(await quick).toEqual(of('quick'));
});

test('where there are no workers, or theirs does not come, the page judges itself', async () => {
  const none = judge({
    start: () => {
      throw new Error('no workers');
    },
  });
  expect(await none.ask('text')).toEqual(of('text'));
  const {ask} = judge();
  const first = ask('first');
  workers[0]?.fail();
  expect(await first).toEqual(of('first'));
  expect(await ask('second')).toEqual(of('second'));
  expect(workers).toHaveLength(1);
});

test('a text is not blamed for a worker that is slow to come; if it stays away, the page judges itself', async () => {
  const {ask} = judge();
  const late = ask('late');
  await vi.advanceTimersByTimeAsync(9000);
  workers[0]?.say('begun');
  await vi.advanceTimersByTimeAsync(2000);
  workers[0]?.say(of('late'));
  expect(await late).toEqual(of('late'));

  const other = judge();
  const waiting = other.ask('waiting');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await waiting).toEqual(of('waiting'));
  expect(workers[1]?.terminated).toBe(true);
});

test('a worker that falls over a text is replaced, and the text is not tried again on the page', async () => {
  const {ask} = judge();
  const first = ask('first');
  workers[0]?.say(of('first'));
  await first;
  const bad = ask('bad');
  workers[0]?.fail();
  expect(await bad).toEqual({trouble: 'failed'});
  const next = ask('next');
  workers[1]?.say(of('next'));
  expect(await next).toEqual(of('next'));
});
