import type {FieldError} from '../../../pod/fieldError';
import type {Language, Words} from '../../language/useWords';

type Kind = 'string' | 'number' | 'bool' | 'array' | 'object' | 'quantity';

const kinds: Words<Record<Kind, string>> = {
  'zh-CN': {
    string: '字符串',
    number: '整数',
    bool: '布尔值',
    array: '列表',
    object: '一组键值',
    quantity: '数量',
  },
  en: {
    string: 'a string',
    number: 'a whole number',
    bool: 'a boolean',
    array: 'a list',
    object: 'a map of fields',
    quantity: 'a quantity',
  },
};

/** A Go type as the API server prints it, as one of the kinds of YAML. */
function kindOfType(type: string): Kind {
  if (type.startsWith('[]')) return 'array';
  if (type === 'string' || type === 'bool') return type;
  if (/^u?int|float/.test(type) || type === 'intstr.IntOrString') return 'number';
  return type === 'resource.Quantity' ? 'quantity' : 'object';
}

export type Mismatch = {written: Kind; wanted: Kind; literal: boolean};

/** What was written and what was wanted, read from the API server's sentence: it is always of the same make. */
export function mismatchOf({rule, detail = ''}: FieldError): Mismatch | undefined {
  const found = /cannot unmarshal (\w+)( \S+)? into Go (?:struct field \S+|value) of type (\S+)$/.exec(detail);
  if (rule !== 'wrong-type' || !found) return undefined;
  const [, written = '', literal, type = ''] = found;
  return {written: written as Kind, wanted: kindOfType(type), literal: literal !== undefined};
}

export function typeMismatch(error: FieldError, language: Language): {written: string; wanted: string} {
  const found = mismatchOf(error);
  const words = kinds[language];
  if (!found) return {written: '', wanted: ''};
  return {written: found.written === 'number' ? numberWord[language] : words[found.written], wanted: words[found.wanted]};
}

const numberWord: Words<string> = {'zh-CN': '数字', en: 'a number'};
