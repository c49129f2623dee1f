import type {Words} from '../language/useWords';

const kinds = ['note', 'myth', 'deep', 'since', 'then-now'] as const;
export type CalloutKind = (typeof kinds)[number];
export const isCalloutKind = (text: string): text is CalloutKind => (kinds as readonly string[]).includes(text);

export const words: Words<Record<CalloutKind, string>> = {
  'zh-CN': {note: '注意', myth: '误区', deep: '深入', since: '自', 'then-now': '从前与现在'},
  en: {note: 'Careful', myth: 'Myth', deep: 'Deep dive', since: 'Since', 'then-now': 'Then and now'},
};
