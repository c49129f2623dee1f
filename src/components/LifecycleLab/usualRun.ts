import type {UsualRun} from '../Lab/usualRun';
import {readState} from './labState';
import {stories} from './stories';

const {story, version} = readState('');
const {manifest, scenario} = stories[story];

export default {zero: 0, asked: (read) => ({pod: read(manifest), scenario: {...scenario, version}})} satisfies UsualRun;
