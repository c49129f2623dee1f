import {describe, expect, test} from 'vitest';
import {faultsOfChinese, faultsOfEnglish} from '../../book/typography';
import type {FieldError} from '../../pod/fieldError';
import type {Rule} from '../../pod/rule';
import type {Language} from '../language/useWords';
import {explain} from './explain';
import {rules} from './words/rules';

const all = Object.keys(rules) as Rule[];
const languages: Language[] = ['zh-CN', 'en'];

/** What the API server adds, where the words tell a part of it. */
const details: Partial<Record<Rule, string>> = {
  'sleep-within-grace': 'must be non-negative and less than terminationGracePeriodSeconds (30)',
  'one-of-two': 'targetWWNs and wwids can not be specified simultaneously',
  'one-of-two-missing': 'one of datasetName and datasetUUID is required',
  'request-above-limit': 'must be less than or equal to cpu limit of 500m',
  'huge-pages-multiple': '3Mi is not positive integer multiple of hugepages-2Mi',
  'pod-resources-too-small': 'must be greater than or equal to aggregate container requests of 2',
  'pod-limits-exceeded': 'must be less than or equal to pod limits of 1',
  'certificate-lifetime': 'if provided, maxExpirationSeconds must be >= 3600',
  'wrong-type': 'json: cannot unmarshal number into Go struct field EnvVar.value of type string',
};

/** Any rule, broken at some field by some value. */
const sampleOf = (rule: Rule): FieldError => ({
  rule,
  type: 'Invalid',
  field: 'spec.containers[0].restartPolicy',
  badValue: 'Some_Value',
  detail: details[rule] ?? 'must be between 1 and 100, inclusive',
  supported: ['Always', 'Never', 'OnFailure'],
});

const outsideCode = (text: string) => text.replace(/`[^`]*`/g, '`');

describe.each(all)('%s', (rule) => {
  test.each(languages)('is explained in %s: what is wrong, why, and how to mend it', (language) => {
    const {says, why, mend} = explain(sampleOf(rule), language);
    for (const sentence of [says, why, mend]) {
      expect(sentence.length).toBeGreaterThan(3);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|null|``|TODO/);
      expect(sentence).toMatch(language === 'en' ? /[.”]$/ : /[。”]$/);
    }
    expect(new Set([says, why, mend]).size).toBe(3);
  });

  test('is written in Chinese as this book is', () => {
    const {says, why, mend} = explain(sampleOf(rule), 'zh-CN');
    expect([says, why, mend].flatMap((text) => faultsOfChinese(outsideCode(text)))).toEqual([]);
  });

  test('is written in English as this book is', () => {
    const {says, why, mend} = explain(sampleOf(rule), 'en');
    expect([says, why, mend].flatMap((text) => faultsOfEnglish(outsideCode(text)))).toEqual([]);
    expect(says).toMatch(/^[A-Z0-9`“]/);
  });
});
