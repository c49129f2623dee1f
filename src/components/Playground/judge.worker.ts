import {judge} from './judge';
import type {Answer, FromWorker} from './judgeClient';

function answerTo(text: string): Answer {
  try {
    return {judgement: judge(text)};
  } catch {
    return {trouble: 'failed'};
  }
}

/** Each text is answered, in the order of asking; that it was begun is said first. */
self.onmessage = ({data}: MessageEvent<string>) => {
  const begun: FromWorker = 'begun';
  self.postMessage(begun);
  self.postMessage(answerTo(data));
};
