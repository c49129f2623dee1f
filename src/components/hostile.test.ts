import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {siteDir} from '../book/chapters';
import {readOutput} from '../lifecycle/decode/readOutput';
import {readIndex} from '../plugins/search/readIndex';
import {completionsAt} from '../pod/editing/completionsAt';
import {fieldAt} from '../pod/editing/fieldAt';
import {formatManifest} from '../pod/editing/formatManifest';
import {createSearch} from '../search/search';
import {readGuesses, withGuess} from './Lab/guesses';
import {readFields, readMoment} from './Lab/knobAddress';
import {otherLanguage, wantsOther} from './LanguageOffer/wanted';
import * as lifecycle from './LifecycleLab/labState';
import {intended} from './NoSuchPage/intended';
import {draftKey, readDrafts, withText, writeDrafts} from './Playground/draft';
import {judge} from './Playground/judge';
import {payloadOf, textOfPayload} from './Playground/shareText';
import * as figure from './PodDiagram/figureState';
import {fields as restart} from './RestartLab/settings';
import {fields as rollout} from './RolloutLab/settings';
import {recentFrom, withRecent} from './Search/recent';
import {fields as survival} from './SurvivalBench/settings';
import {fields as termination} from './TerminationLab/settings';
import {formOf, readChoices, reworded} from './wording/contested';

/**
 * Whoever can make a reader follow a link, paste a text or open a page on a computer that others use, decides what these functions get.
 * None of them may throw, take up what every object has, or hand on more than there is room for.
 */

const marks = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
];
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const odd = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  '\u2028',
  'İ',
  'ﬃ',
  '\u{1f1e8}\u{1f1f3}',
  '%E0%A4%A',
  '&#x22;',
  "'",
  '\\',
  '\r\n',
  '..',
  '//evil.test',
];

const word = fc.oneof(
  fc.constantFrom(...marks, ...inherited, ...odd),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.string({maxLength: 12}),
);
const long = fc
  .tuple(word, fc.integer({min: 1_000, max: 40_000}))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / (piece.length || 1))).slice(0, length));
/** A text as an address or a field may have it: mostly what means something here, glued together in ways that do not. */
const hostileText = (meant: string) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(fc.oneof(word, fc.constantFrom(...meant.split(' '))), {maxLength: 12}).map((words) => words.join('')),
    },
    {weight: 1, arbitrary: long},
  );

/** A text that is JSON, with keys that every object knows, and values of the wrong kind, or that is nearly JSON. */
const hostileJson = fc.oneof(
  fc.json({maxDepth: 4}),
  fc
    .dictionary(
      fc.oneof(fc.constantFrom(...inherited, 'own', 'kept', 'text', 'from'), fc.string()),
      fc.jsonValue({maxDepth: 3}),
      {maxKeys: 6},
    )
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '{"__proto__":{"polluted":"yes"}}',
    '[{"__proto__":{"polluted":1}}]',
    '{"constructor":{"prototype":{"polluted":1}}}',
    'null',
    '0',
    '"',
    '[',
    '{}',
    '[[[[',
    '',
  ),
  fc.constantFrom('['.repeat(50_000), `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, `"${'x'.repeat(500_000)}"`),
  word,
);

const shared = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const seen = () => shared.map((one) => JSON.stringify(Object.getOwnPropertyNames(one).sort()));
let before: string[] = [];
beforeEach(() => {
  before = seen();
});
afterEach(() => {
  expect(seen()).toEqual(before);
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
});

const always = <Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void, numRuns = 300): void =>
  fc.assert(fc.property(arbitrary, holds), {numRuns});

describe('a link from somebody else', () => {
  test('to a manifest gives a text, or says why it does not', () => {
    always(hostileText('1. 2. 99. eJw AAAA ____ =='), (payload) => {
      const read = textOfPayload(payload);
      expect('text' in read ? typeof read.text : read.trouble).toMatch(/string|too-long|too-large|version|damaged|not-text/);
    });
    always(hostileText('kind: Pod spec: \n'), (text) => {
      // Half a character is not a text; what stands at the head of one to say that it is UTF-8 is not part of it.
      const whole = text.replaceAll(/\p{Surrogate}/gu, '').replace(/^\ufeff/, '');
      const payload = payloadOf(whole);
      if (payload === undefined) return;
      const read = textOfPayload(payload);
      if ('text' in read) expect(read.text).toBe(whole.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'));
      else expect(text).toContain('\0');
      // One letter of it changed, it is damaged or says the same.
      const at = 3 + (text.length % (payload.length - 3));
      const changed = textOfPayload(payload.slice(0, at) + (payload[at] === 'A' ? 'B' : 'A') + payload.slice(at + 1));
      if ('text' in changed && 'text' in read) expect(changed.text).toBe(read.text);
    });
  });

  test('to a laboratory or a figure sets what can be set, to what it can be', () => {
    for (const fields of [termination, restart, rollout, survival] as const) {
      const known = Object.values(fields) as {key: string; allowed: readonly unknown[]}[];
      const meant = known.flatMap(({key, allowed}) => [`${key}.`, ...allowed.map(String)]).join(' ');
      always(hostileText(`_ . _vs_ t. ${meant}`), (address) => {
        const settings = readFields(address, fields as never) as Record<string, unknown>;
        for (const [name, value] of Object.entries(settings))
          expect((fields as unknown as Record<string, {allowed: readonly unknown[]}>)[name]?.allowed).toContain(value);
        expect(readMoment(address) ?? 0).toBeLessThan(10_000_000);
      });
    }
    always(hostileText('whole network storage . container.web volume.a'), (query) => {
      const {lens, part} = figure.readState(query, ['container.web', 'constructor']);
      expect(['whole', 'network', 'storage', 'processes', 'security']).toContain(lens);
      expect([undefined, null, '', 'container.web', 'constructor']).toContain(part);
    });
    always(hostileText('_ . - t.5 pod.web delete kill 0 9 99999999999 e1'), (address) => {
      const state = lifecycle.readState(address);
      // What was read is written and read again the same: nothing gets in by the back door.
      expect(lifecycle.readState(lifecycle.printState(state))).toEqual(state);
      expect(lifecycle.printState(state).length).toBeLessThan(4_000);
    });
  });

  test('to a page that is not there suggests a page of this site, or none', () => {
    const chapters = [{slug: 'what'}, {slug: 'constructor-of-pods'}] as never;
    always(hostileText('/ /pods/ what constructor .html'), (path) => {
      expect(intended(path, chapters)?.path ?? '/').toMatch(/^\/(?:pods\/(?:what|constructor-of-pods)|concepts|status)?$/);
    });
    always(fc.array(word), (preferred) => {
      expect(typeof wantsOther(preferred, otherLanguage('en'))).toBe('boolean');
    });
  });
});

describe('what is typed or pasted', () => {
  const {light, texts} = readIndex(siteDir, 'zh-CN');
  const search = createSearch({...light, texts});

  test('into the search gives places of this site', () => {
    always(
      hostileText('pod 容器 命名空间 spec. . " * ( ) ~ ^ constructor __proto__ 什么 sidecar'),
      (query) => {
        const answer = search.answer(query);
        for (const {url} of answer.hits) expect(url).toMatch(/^\/[\w/-]*(#[\w-]*)?$/);
        expect(answer.hits.length).toBeLessThanOrEqual(light.sections.length);
      },
      120,
    );
  });

  test('into the reader of kubectl output gives as many rows as it has lines, and no more', () => {
    always(
      hostileText('NAME READY STATUS RESTARTS AGE \n 1/1 0/1 Running CrashLoopBackOff Init:0/2 Init:Error 5 (3s ago) 10m'),
      (text) => {
        const {rows, findings} = readOutput(text);
        expect(rows.length).toBeLessThanOrEqual(text.split('\n').length);
        expect(findings.length).toBeLessThanOrEqual(60);
      },
    );
  });

  test('of the searches of a reader, the list keeps eight that can be read', () => {
    always(fc.tuple(hostileJson, hostileText('pod')), ([kept, query]) => {
      const list = withRecent(recentFrom(kept), query);
      expect(list.length).toBeLessThanOrEqual(8);
      for (const one of list) expect(typeof one).toBe('string');
    });
  });
});

describe('a manifest that means harm', () => {
  const pod = (more: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - {name: web, image: nginx}\n${more}`;
  const levels = (count: number, width: number) =>
    Array.from(
      {length: count},
      (_, at) => `l${at}: &l${at} [${Array.from({length: width}, () => (at === 0 ? 'x' : `*l${at - 1}`)).join(', ')}]`,
    ).join('\n');
  const harm = {
    'billions of laughs': levels(12, 12),
    'an alias within itself': 'a: &a [*a]\nb: &b {c: *b}\n',
    'merges of merges': Array.from(
      {length: 40},
      (_, at) => `m${at}: &m${at} {k${at}: 1${at ? `, <<: [*m${at - 1}, *m${at - 1}]` : ''}}`,
    ).join('\n'),
    'brackets without end': '['.repeat(100_000),
    'maps within maps': '{a: '.repeat(20_000),
    'lists within lists': `${'- '.repeat(20_000)}x`,
    'ever deeper lines': Array.from({length: 3_000}, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    'one scalar of a million letters': pod(`  hostname: ${'a'.repeat(1_000_000)}\n`),
    'a million quotes': `a: "${'\\"'.repeat(300_000)}`,
    'keys that every object has': pod(
      '  __proto__: {hostPID: true}\n  constructor: {prototype: {polluted: 1}}\n  toString: x\n  nodeSelector: {__proto__: a, constructor: b}\n',
    ),
    'the same by an anchor': '__proto__: &p {polluted: yes}\n<<: *p\nconstructor:\n  prototype: *p\n',
    'tags of other languages':
      'a: !!js/function "function(){alert(1)}"\nb: !!python/object/apply:os.system ["id"]\nc: !ruby/object:Gem {}\n',
    'markup for names': pod(
      `  hostname: "<img src=x onerror=alert(1)>"\n  volumes: [{name: "</script><script>alert(1)</script>", emptyDir: {}}]\n`,
    ),
    'ten thousand documents': 'a: 1\n---\n'.repeat(10_000),
    'ten thousand keys': Array.from({length: 10_000}, (_, at) => `k${at}: v`).join('\n'),
    'spaces for a pattern to get lost in': `a: ${' '.repeat(100_000)}b #${' '.repeat(100_000)}`,
    'numbers beyond counting': pod(
      `  terminationGracePeriodSeconds: ${'9'.repeat(10_000)}\n  activeDeadlineSeconds: 1e999999\n`,
    ),
  };

  test.each(Object.entries(harm))('is judged and let go: %s', (_, source) => {
    const judgement = judge(source);
    expect(judgement.errors.length).toBeLessThan(20_001);
    // An answer goes from the worker to the page whole: it must be data, and not many times what was typed.
    expect(JSON.stringify(judgement).length).toBeLessThan(40 * source.length + 1_000_000);
    expect(() => structuredClone(judgement)).not.toThrow();
  });

  test('leaves the text as it was where it cannot be put in order, and the editor asks in vain', () => {
    for (const source of Object.values(harm).filter(({length}) => length < 50_000)) {
      const formatted = formatManifest(source);
      expect(typeof formatted).toBe('object');
      for (const offset of [0, source.length >> 1, source.length]) {
        completionsAt(source, offset);
        fieldAt(source, offset);
      }
    }
  });

  test('whatever it is glued together of', () => {
    const piece =
      'spec: containers: - name: image: {} [] & * &a *a << : | > " \' # \n --- ? ! !!int !!binary % @ ` , 0 -1 1e9 null ~ yes';
    always(
      hostileText(`${piece} \n \n \n`),
      (text) => {
        expect(() => structuredClone(judge(text))).not.toThrow();
      },
      200,
    );
  });
});

describe('what the browser has kept, and somebody else has written', () => {
  const store = (value: string | null) => ({getItem: () => value, setItem: () => {}, removeItem: () => {}});

  test('of manifests: texts, or nothing', () => {
    always(hostileJson, (kept) => {
      const {own, kept: earlier} = readDrafts(store(kept));
      expect(earlier.length).toBeLessThanOrEqual(3);
      for (const draft of [own, ...earlier]) if (draft) expect(typeof draft.text).toBe('string');
    });
  });

  test('a text that was typed outlasts rubbish beside it, and a store that is full', () => {
    always(fc.tuple(hostileJson, fc.string({minLength: 1})), ([kept, text]) => {
      const drafts = withText(readDrafts(store(kept)), text, 'm=x');
      expect(drafts.own?.text).toBe(text);
      let written = '';
      const full = {
        ...store(kept),
        setItem: (key: string, value: string) => {
          if (value.length > JSON.stringify({own: drafts.own, kept: []}).length)
            throw new DOMException('', 'QuotaExceededError');
          written = key === draftKey ? value : '';
        },
      };
      expect(writeDrafts(full, drafts)).toBe(true);
      expect(readDrafts(store(written)).own).toEqual(drafts.own);
    });
  });

  test('of guesses and of words: known ones, or none', () => {
    const forms = {'linux-namespace': ['命名空间', '名字空间'], sidecar: ['边车', 'Sidecar']};
    always(hostileJson, (kept) => {
      for (const guess of Object.values(readGuesses(kept))) expect(typeof guess).toBe('string');
      expect(readGuesses(withGuess(kept, '__proto__', 'x'))).toEqual({
        ...readGuesses(kept),
        ...Object.fromEntries([['__proto__', 'x']]),
      });
      const choices = readChoices(kept, forms);
      expect(Object.keys(choices).filter((id) => !Object.hasOwn(forms, id))).toEqual([]);
      expect(formOf('sidecar', forms, choices)).toMatch(/^(边车|Sidecar)$/);
      expect(reworded('一个边车', forms, choices)).toMatch(/^一个 ?(边车|Sidecar)$/);
    });
  });
});
