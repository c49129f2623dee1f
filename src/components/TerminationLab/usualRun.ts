import {readFields} from '../Lab/knobAddress';
import type {UsualRun} from '../Lab/usualRun';
import {fields, podOf, scenarioOf, zero} from './settings';

const usual = readFields('', fields);

export default {
  zero,
  asked: (read) => ({pod: podOf(read('shutdown-lab.yaml'), usual), scenario: scenarioOf(usual)}),
} satisfies UsualRun;
