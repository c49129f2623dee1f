import {describe, expect, it} from 'vitest';
import terms from '../../book/terms.json';
import {matches} from './matches';

const found = (filter: string): string[] => terms.filter((term) => matches(term, filter)).map(({id}) => id);

describe('the filter of the concepts', () => {
  it('shows everything when it is empty', () => {
    expect(found('')).toHaveLength(terms.length);
    expect(found('  ')).toHaveLength(terms.length);
  });

  it.each([
    ['宽限期', 'grace-period'],
    ['grace PERIOD', 'grace-period'],
    ['terminationGracePeriodSeconds', 'grace-period'],
    ['优雅终止', 'graceful-termination'],
    ['CrashLoopBackOff', 'back-off'],
    ['backoff', 'back-off'],
    ['back off', 'back-off'],
    ['ＰＩＤ', 'pid-namespace'],
    ['名字空间', 'linux-namespace'],
    ['Pod沙箱', 'sandbox'],
  ])('finds by %s the concept %s', (filter, id) => {
    expect(found(filter)).toContain(id);
  });

  it('wants every word', () => {
    expect(found('探针 kubelet')).toContain('probe');
    expect(found('探针 kubelet')).not.toContain('kubelet');
  });

  it('finds nothing where there is nothing', () => {
    expect(found('ingress')).toEqual([]);
  });
});
