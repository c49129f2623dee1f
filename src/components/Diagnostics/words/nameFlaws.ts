import type {FieldError} from '../../../pod/fieldError';
import type {Language, Words} from '../../language/useWords';

type Flaw = 'empty' | 'capital' | 'underscore' | 'space' | 'dot' | 'slash' | 'foreign' | 'equals' | 'other' | 'edge';

const phrases: Words<Record<Flaw, string>> = {
  'zh-CN': {
    empty: '是空的',
    capital: '大写字母',
    underscore: '下划线',
    space: '空格',
    dot: '点',
    slash: '斜杠',
    foreign: '汉字之类的字符',
    equals: '等号',
    other: '不许用的符号',
    edge: '的开头或结尾不是字母或数字',
  },
  en: {
    empty: 'is empty',
    capital: 'capital letters',
    underscore: 'an underscore',
    space: 'a space',
    dot: 'a dot',
    slash: 'a slash',
    foreign: 'letters beyond ASCII',
    equals: 'an equals sign',
    other: 'a character that is not allowed',
    edge: 'does not begin and end with a letter or digit',
  },
};

const kinds: readonly [Flaw, RegExp][] = [
  ['capital', /[A-Z]/],
  ['underscore', /_/],
  ['space', /\s/],
  ['dot', /\./],
  ['slash', /\//],
  ['equals', /=/],
  ['foreign', /[^\p{ASCII}]/u],
];

/** What is wrong with the characters of a name, of which `allowed` matches those that may stand in it. */
function flawsOf(value: string, allowed: RegExp): Flaw[] {
  if (value === '') return ['empty'];
  const strange = [...value].filter((character) => !allowed.test(character));
  const found = kinds.filter(([, pattern]) => strange.some((character) => pattern.test(character))).map(([flaw]) => flaw);
  const rest = strange.filter((character) => !kinds.some(([, pattern]) => pattern.test(character)));
  if (rest.length > 0) found.push('other');
  return found.length > 0 ? found : ['edge'];
}

const lengthBound = /must be no more than (\d+)/;

/** In words, what is wrong with this very name: too long, or characters that have no place in it. */
export function flawInWords({badValue, detail = ''}: FieldError, allowed: RegExp, language: Language): string {
  const [, most] = lengthBound.exec(detail) ?? [];
  if (most) return language === 'zh-CN' ? `长过 ${most} 个字符` : `is longer than ${most} characters`;
  const flaws = flawsOf(typeof badValue === 'string' ? badValue : '', allowed);
  const words = flaws.map((flaw) => phrases[language][flaw]);
  if (flaws.includes('empty') || flaws.includes('edge')) return words.join('');
  if (language === 'zh-CN') return `里有${words.join('、')}`;
  return `has ${words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0]}`;
}

export const isTooLong = ({detail = ''}: FieldError): boolean => lengthBound.test(detail);
