import type {FieldError} from '../../../pod/fieldError';
import type {Language, Words} from '../../language/useWords';

type Flaw = 'empty' | 'capital' | 'underscore' | 'space' | 'dot' | 'slash' | 'foreign' | 'equals' | 'other' | 'edge';

const phrases: Words<Record<Flaw, string>> = {
  'zh-CN': {
    empty: '是空的',
    capital: '里有大写字母',
    underscore: '里有下划线',
    space: '里有空格',
    dot: '里有点',
    slash: '里有斜杠',
    foreign: '里有汉字之类的字符',
    equals: '里有等号',
    other: '里有不许用的符号',
    edge: '的开头或结尾不是字母或数字',
  },
  en: {
    empty: 'is empty',
    capital: 'has capital letters',
    underscore: 'has an underscore',
    space: 'has a space',
    dot: 'has a dot',
    slash: 'has a slash',
    foreign: 'has letters beyond ASCII',
    equals: 'has an equals sign',
    other: 'has a character that is not allowed',
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
  const [first, ...others] = flawsOf(typeof badValue === 'string' ? badValue : '', allowed).map(
    (flaw) => phrases[language][flaw],
  );
  if (others.length === 0) return first ?? '';
  if (language === 'en') return `${[first, ...others].slice(0, -1).join(', ')} and ${others.at(-1)}`;
  return `${first}，也${others.map((flaw) => flaw.replace(/^里/, '')).join('，')}`;
}

export const isTooLong = ({detail = ''}: FieldError): boolean => lengthBound.test(detail);
