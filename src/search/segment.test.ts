import {describe, expect, it} from 'vitest';
import {createFold, segment, wordsOnce} from './segment';

const fold = createFold('寬宽終终點点');
const tokensOf = (text: string) => segment(text, fold).map((token) => token.text);

describe('a text', () => {
  it('has its Han characters in pairs, and the last of a row alone', () => {
    expect(tokensOf('宽限期')).toEqual(['宽限', '限期', '期']);
    expect(tokensOf('卷')).toEqual(['卷']);
  });

  it('is the same in traditional script, full width and capitals', () => {
    expect(tokensOf('寬限期 ＰＯＤ')).toEqual(tokensOf('宽限期 pod'));
  });

  it('has an identifier in one piece, its words, and neighbours joined', () => {
    const tokens = tokensOf('CrashLoopBackOff');
    expect(tokens).toEqual(
      expect.arrayContaining(['crashloopbackoff', 'crash', 'crashloop', 'loop', 'back', 'backoff', 'off']),
    );
    expect(tokensOf('OOMKilled')).toEqual(['oomkilled', 'oom', 'kill']);
    expect(tokensOf('k8s')).toEqual(['k8s']);
  });

  it('has a path whole, without brackets, and in its parts', () => {
    const tokens = tokensOf('spec.containers[].lifecycle.preStop');
    expect(tokens[0]).toBe('spec.containers.lifecycle.prestop');
    expect(tokens).toEqual(expect.arrayContaining(['spec', 'container', 'prestop', 'stop']));
  });

  it('knows a compound with and without its hyphen', () => {
    expect(tokensOf('back-off')).toEqual(['backoff', 'back', 'off']);
    expect(tokensOf('kubectl delete --force')).toEqual(['kubectl', 'delet', 'forc']);
  });

  it('says where each piece stands', () => {
    const text = '等 30 秒的 terminationGracePeriodSeconds';
    for (const {raw, start, end} of segment(text, fold)) expect(fold(text.slice(start, end))).toBe(raw);
  });

  it('is cut where Han and Latin meet without a space', () => {
    expect(tokensOf('删除Pod时')).toEqual(['删除', '除', 'pod', '时']);
  });

  it('may be nonsense', () => {
    expect(tokensOf('')).toEqual([]);
    expect(tokensOf('…🎉 -- [] <> \ud83c')).toEqual([]);
    expect(tokensOf('<script>')).toEqual(['script']);
  });
});

describe('a text that is only found', () => {
  const isPlain = (word: string) => ['the', 'of'].includes(word);

  it('has each Latin word once, none that says nothing, and Han characters in their rows', () => {
    expect(wordsOnce('The grace period of the Pod. Grace period: 宽限期，宽限期 30 s', isPlain)).toBe(
      'grace period Pod 宽限期 宽限期 30 s',
    );
  });

  it('is found by every word that the whole text is found by', () => {
    const fold = createFold('');
    const text = 'spec.containers[0].image of the runAsNonRoot container 容器；container crash-loops，crash';
    const tokens = (one: string) => new Set(segment(one, fold).flatMap(({raw, text: token}) => (isPlain(raw) ? [] : token)));
    expect(tokens(wordsOnce(text, isPlain))).toEqual(tokens(text));
  });
});
