import {expect, test} from 'vitest';
import {withoutLanguage} from './withoutLanguage';

const words = `
const dot = '。';
export const words: Words<Phrases> = {
  'zh-CN': {name: '豆', full: (n: number) => \`\${n} 粒\${dot}\`, deep: {'zh-CN': 1, en: 2}},
  en: {name: 'bean', full: (n) => \`\${n} beans\`, deep: {'zh-CN': 1, en: 2}},
};
export const rules = {one: {read: 'what', 'zh-CN': {says: '先'}, en: {says: 'first'}}, two: {'zh-CN': '后', en: 'then'}};
export const links = {en: '/en/'};
`;

test('the words of the other language go, however deep they stand, and all else stays', () => {
  expect(withoutLanguage(words, 'zh-CN')).toBe(`
const dot = '。';
export const words: Words<Phrases> = {
  
  en: {name: 'bean', full: (n) => \`\${n} beans\`, deep: { en: 2}},
};
export const rules = {one: {read: 'what',  en: {says: 'first'}}, two: { en: 'then'}};
export const links = {en: '/en/'};
`);
});

test('either language can stay', () => {
  const chinese = withoutLanguage(words, 'en');
  expect(chinese).toContain("'zh-CN': {name: '豆'");
  expect(chinese).toContain("deep: {'zh-CN': 1, }}");
  expect(chinese).not.toMatch(/bean|first|then/);
});

test('of a component, only what it declares to be words', () => {
  const component = `const words = {'zh-CN': {a: '甲'}, en: {a: 'one'}};
const more: Words<string> = {'zh-CN': '乙', en: 'two'};
const turned: InBoth<string> = {'zh-CN': '丙', en: 'three'};
const homes = {'zh-CN': '/', en: '/en/'};
export const Part = () => <p>{useWords(words).a}</p>;
`;
  expect(withoutLanguage(component, 'zh-CN', false)).toBe(`const words = { en: {a: 'one'}};
const more: Words<string> = { en: 'two'};
const turned: InBoth<string> = {'zh-CN': '丙', en: 'three'};
const homes = {'zh-CN': '/', en: '/en/'};
export const Part = () => <p>{useWords(words).a}</p>;
`);
});
