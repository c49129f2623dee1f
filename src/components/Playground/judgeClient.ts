import type {Judgement} from './judge';

/** `too-long`: the text was given up after the time limit. `failed`: what judges could not be loaded, or fell over. */
export type Answer = {judgement: Judgement} | {trouble: 'too-long' | 'failed'};

/** A worker says when it takes up a text: until then its code is still on the way, and the text cannot be blamed. */
export type FromWorker = 'begun' | Answer;

export type Judge = {
  /** The judgement of a text; nothing if a later text has taken its place before its turn came. */
  ask(text: string): Promise<Answer | undefined>;
  /** Fetches the worker's code before it is needed. */
  warm(): void;
  stop(): void;
};

/** The little of a worker that is used here. */
export type JudgeWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

type Parts = {
  /** Throws where the browser has no workers. */
  start: () => JudgeWorker;
  /** Judges on the page itself, where no worker can. */
  onPage: (text: string) => Promise<Judgement>;
  /** How long a text may take. */
  limitMs: number;
  /** How long the code of a worker may take to come. */
  comingMs: number;
};

type Asked = {text: string; answer: (answer: Answer | undefined) => void};

/**
 * Has texts judged one at a time and off the page's own thread. Of those that wait, only the last is judged. One that takes
 * longer than the limit is given up, with the worker that was busy with it.
 */
export function createJudge({start, onPage, limitMs, comingMs}: Parts): Judge {
  let worker: JudgeWorker | undefined;
  let canStart = true;
  let hasAnswered = false;
  let busy = false;
  let next: Asked | undefined;

  function drop(): void {
    worker?.terminate();
    worker = undefined;
  }

  function begin(): JudgeWorker | undefined {
    try {
      worker ??= canStart ? start() : undefined;
    } catch {
      canStart = false;
    }
    return worker;
  }

  const here = (text: string): Promise<Answer> =>
    onPage(text).then(
      (judgement) => ({judgement}),
      () => ({trouble: 'failed'}),
    );

  function judged(text: string): Promise<Answer> {
    const at = begin();
    if (!at) return here(text);
    return new Promise((resolve) => {
      let timer = setTimeout(() => {
        drop();
        canStart = false;
        resolve(here(text));
      }, comingMs);
      at.onmessage = ({data}: MessageEvent<FromWorker>) => {
        clearTimeout(timer);
        if (data === 'begun') {
          timer = setTimeout(() => {
            drop();
            resolve({trouble: 'too-long'});
          }, limitMs);
          return;
        }
        hasAnswered = true;
        resolve(data);
      };
      // One that has never answered did not come, or is not allowed here. Any other has stumbled over this text.
      at.onerror = () => {
        clearTimeout(timer);
        drop();
        canStart = hasAnswered;
        resolve(hasAnswered ? {trouble: 'failed'} : here(text));
      };
      at.postMessage(text);
    });
  }

  async function work(asked: Asked): Promise<void> {
    busy = true;
    asked.answer(await judged(asked.text));
    busy = false;
    const following = next;
    next = undefined;
    if (following) void work(following);
  }

  return {
    ask: (text) =>
      new Promise((answer) => {
        if (!busy) {
          void work({text, answer});
          return;
        }
        next?.answer(undefined);
        next = {text, answer};
      }),
    warm: () => void begin(),
    stop() {
      drop();
      next?.answer(undefined);
      next = undefined;
    },
  };
}
