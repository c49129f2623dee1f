import type {UsualRun} from '../Lab/usualRun';
import {podOf, scenarioOf, usual} from './settings';

export default {zero: 0, asked: () => ({pod: podOf(usual), scenario: scenarioOf(usual)})} satisfies UsualRun;
