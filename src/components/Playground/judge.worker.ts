import {judge} from './judge';
import type {Answer} from './judgeClient';

function answerTo(text: string): Answer {
  try {
    return {judgement: judge(text)};
  } catch {
    return {trouble: 'failed'};
  }
}

/** Each text is answered, in the order of asking. */
self.onmessage = ({data}: MessageEvent<string>) => self.postMessage(answerTo(data));
