import type {Family, Sense} from '../../../lifecycle/decode/senses';
import type {Words} from '../../language/useWords';
import {condition} from './condition';
import {conditionReason} from './conditionReason';
import {event} from './event';
import type {Explained, Explanations} from './explained';
import {phase} from './phase';
import {podReason} from './podReason';
import {printed} from './printed';
import {state} from './state';
import {terminated} from './terminated';
import {waiting} from './waiting';

const explanations: {[F in Family]: Explanations<F>} = {
  ...{printed, phase, waiting, terminated, podReason, state, condition, conditionReason, event},
};

export function explain({family, word}: Sense): Words<Explained> {
  return (explanations[family] as Record<string, Words<Explained>>)[word] as Words<Explained>;
}
