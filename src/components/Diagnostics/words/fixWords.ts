import type {FixKind, QuickFix} from '../../../pod/quickFix';
import type {Language, Words} from '../../language/useWords';
import {code} from './code';

type Told = (fix: {from: string; to: string; others: number}) => string;

/** What pressing the button does, exactly. */
const fixes: Words<Record<FixKind, Told>> = {
  'zh-CN': {
    'add-line': ({to}) => `加上 ${to}`,
    align: ({from, to, others}) => `把 ${from} ${others > 0 ? `和下面 ${others} 行一起` : ''}和 ${to} 对齐`,
    'correct-field': ({from, to}) => `把字段 ${from} 改成 ${to}`,
    'correct-value': ({from, to}) => `把 ${from} 改成 ${to}`,
    'drop-field': ({from}) => `删掉 ${from} 这一行`,
    'drop-repeated': ({from, to}) => `删掉前面的 ${from}，留最后那个 ${to}`,
    'make-list': ({to}) => `变成列表：${to}`,
    'next-free': ({from, to}) => `把 ${from} 改成还没人用的 ${to}`,
    'plain-colons': ({others}) => `把键后面的全角冒号换成半角，一共 ${others} 处`,
    quote: ({to}) => `加上引号：${to}`,
    'request-to-limit': ({from, to}) => `把请求从 ${from} 降到 ${to}，和上限一样`,
    'tabs-to-spaces': ({from, to}) => `把 ${plain(from)} 行缩进里的制表符换成空格，一个换 ${plain(to)} 格`,
    unquote: ({to}) => `去掉引号：${to}`,
    'valid-name': ({from, to, others}) => `把 ${from} 改成 ${to}${others > 0 ? `，挂它的 ${others} 处一起改` : ''}`,
  },
  en: {
    'add-line': ({to}) => `Add ${to}`,
    align: ({from, to, others}) =>
      `Align ${from}${others > 0 ? ` and the ${others === 1 ? 'line' : `${others} lines`} below it` : ''} with ${to}`,
    'correct-field': ({from, to}) => `Change the field ${from} to ${to}`,
    'correct-value': ({from, to}) => `Change ${from} to ${to}`,
    'drop-field': ({from}) => `Delete the line ${from}`,
    'drop-repeated': ({from, to}) => `Delete the earlier ${from} and keep the last ${to}`,
    'make-list': ({to}) => `Make it a list: ${to}`,
    'next-free': ({from, to}) => `Change ${from} to ${to}, which is free`,
    'plain-colons': ({others}) =>
      `Replace ${others === 1 ? 'the full-width colon' : `${others} full-width colons`} after keys with plain ones`,
    quote: ({to}) => `Put it in quotes: ${to}`,
    'request-to-limit': ({from, to}) => `Lower the request from ${from} to ${to}, the same as the limit`,
    'tabs-to-spaces': ({from, to}) =>
      `Replace the tabs that indent ${plain(from)} ${plain(from) === '1' ? 'line' : 'lines'} with ${plain(to)} spaces each`,
    unquote: ({to}) => `Remove the quotes: ${to}`,
    'valid-name': ({from, to, others}) =>
      `Change ${from} to ${to}${others > 0 ? `, and the ${others === 1 ? 'mount' : `${others} mounts`} of it too` : ''}`,
  },
};

const plain = (span: string): string => span.replaceAll('`', '');

/** What a quick fix does, in words for its button; code stands in backticks. */
export function fixInWords({kind, from, to, others = 0}: QuickFix, language: Language): string {
  return fixes[language][kind]({from: code(from), to: code(to), others});
}
