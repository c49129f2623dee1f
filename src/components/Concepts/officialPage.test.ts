import {describe, expect, it} from 'vitest';
import terms from '../../book/terms.json';
import {officialPage, officialUrl} from './officialPage';

describe('the official page of a concept', () => {
  it('is found in its source', () => {
    expect(officialPage('kubernetes/website content/zh-cn/docs/concepts/workloads/pods/_index.md @3842a28')).toEqual({
      path: 'concepts/workloads/pods',
      at: '3842a28',
    });
    expect(officialPage('kubernetes/website content/zh-cn/docs/concepts/workloads/pods/probes.md (index text id 1)')).toEqual({
      path: 'concepts/workloads/pods/probes',
    });
    expect(officialPage('zh term from general use of the zh-cn docs, page not read: UNVERIFIED')).toBeUndefined();
  });

  it('has an address in each language', () => {
    const lifecycle = {path: 'concepts/workloads/pods/pod-lifecycle'};
    expect(officialUrl(lifecycle, 'en')).toBe('https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/');
    expect(officialUrl(lifecycle, 'zh-CN')).toBe('https://kubernetes.io/zh-cn/docs/concepts/workloads/pods/pod-lifecycle/');
    expect(officialUrl({path: 'reference/glossary/drain'}, 'en')).toBe(
      'https://kubernetes.io/docs/reference/glossary/?all=true#term-drain',
    );
  });

  it('is there for every name that is said to have been read', () => {
    for (const {source, zhVerified} of terms) if (zhVerified) expect(officialPage(source), source).toBeDefined();
  });
});
