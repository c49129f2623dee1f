import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test, vi} from 'vitest';
import {checkManifest} from '../../pod/checkManifest';
import {lineColumn} from '../../pod/lineColumn';
import {quickFixes} from '../../pod/quickFix';
import {rangeNear} from '../../pod/rangeNear';
import type {Located} from './Diagnostics';

let locale = 'zh-CN';
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({i18n: {currentLocale: locale}})}));
vi.mock('@docusaurus/Link', () => ({default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>}));
vi.mock('../wording/useWording', () => ({
  useWording: () => ({rewordOwn: (text: string) => text}),
  useFigureWords: <Phrases,>(words: Record<string, Phrases>) => words[locale],
}));

const {default: Diagnostics} = await import('./Diagnostics');

const broken = `apiVersion: v1
kind: Pod
metadata:
  name: two_servers
spec:
  restartPolicy: always
  containers:
    - {name: first, image: nginx}
    - {name: first, image: nginx}
`;

function located(source: string): Located[] {
  const {errors, rangeOf, written} = checkManifest(source);
  return errors
    .map((error) => {
      const range = rangeNear(error, rangeOf);
      const {line} = lineColumn(source, range?.start ?? 0);
      return {error, range, line, fixes: quickFixes(error, source, rangeOf, written)};
    })
    .sort((a, b) => a.line - b.line);
}

function shown(source: string, props: {selected?: number; empty?: boolean; mends?: boolean} = {}): string {
  const onFix = props.mends === false ? undefined : () => undefined;
  return renderToStaticMarkup(
    <Diagnostics
      errors={located(source)}
      selected={props.selected}
      empty={props.empty ?? false}
      onSelect={() => undefined}
      onFix={onFix}
    />,
  );
}

const text = (html: string): string => html.replace(/<[^>]+>/g, '');

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  test('every error is an item with its number, its field, its type and its rule', () => {
    locale = language;
    const html = shown(broken);
    expect(html.match(/data-diagnostic=/g)).toHaveLength(3);
    expect(html).toContain('data-field="metadata.name" data-type="Invalid" data-rule="dns-subdomain"');
    expect(html).toContain('data-field="spec.containers[1].name" data-type="Duplicate" data-rule="container-name-duplicate"');
    expect(text(html)).toContain('Duplicate value: &quot;first&quot;');
    expect(html).toContain('data-diagnostics="3"');
  });

  test('the selected one says so, and no other', () => {
    locale = language;
    const html = shown(broken, {selected: 1});
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(html.match(/data-selected="true"/g)).toHaveLength(1);
    expect(shown(broken)).not.toContain('aria-current');
  });

  test('a fix is a button that says what it changes, where somebody can change it', () => {
    locale = language;
    expect(text(shown(broken))).toContain(language === 'en' ? 'Change always to Always' : '把 always 改成 Always');
    expect(shown(broken)).toContain('data-fix="next-free"');
    expect(shown(broken, {mends: false})).not.toContain('data-fix');
  });

  test('the words of the API server are English wherever they stand', () => {
    locale = language;
    expect(shown(broken)).toMatch(/<p class="[^"]*" lang="en">(<span[^>]*>[^<]*<\/span>)?Unsupported value/);
  });

  test('with nothing wrong it says what was looked at and what was not', () => {
    locale = language;
    const html = shown(broken.replace('two_servers', 'two').replace('always', 'Always').replace('first', 'other'));
    expect(html).toContain('data-diagnostics-clear');
    expect(text(html)).toMatch(/v1\.36[\s\S]*webhook/);
  });

  test('without a manifest nothing is right or wrong', () => {
    locale = language;
    expect(shown('', {empty: true})).not.toContain('data-diagnostics-clear');
  });

  test('a text that cannot be read says that more may come', () => {
    locale = language;
    const html = shown('kind: Pod\n\tbad: 1\n');
    expect(html).toContain('data-type="syntax"');
    expect(text(html)).toContain(language === 'en' ? 'Only what can be read' : '清单读通了');
  });

  test('of very many errors the first hundred are listed', () => {
    locale = language;
    const many = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n${'    - {name: A, image: b}\n'.repeat(120)}`;
    expect(shown(many).match(/data-diagnostic=/g)).toHaveLength(100);
  });
});

test('hostile names are shown as text', () => {
  locale = 'en';
  const html = shown(broken.replace('two_servers', '"<img src=x onerror=alert(1)>`x`"'));
  expect(html).not.toContain('<img');
  expect(text(html)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
