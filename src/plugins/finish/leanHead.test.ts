import {expect, test} from 'vitest';
import leanHead from './leanHead';
import type {Finished} from './page';

function lean(html: string): string {
  const pages = [{file: 'index.html', html}];
  leanHead({pages} as Finished);
  return pages[0]?.html ?? '';
}

test('the scripts of a head are one, in their order, where the last of them stood; data and the body are left alone', () => {
  const data = '<script type=speculationrules>{}</script>';
  expect(lean(`<head><script>a();</script>${data}<script>b()</script><title>t</title></head><body><script>c()</script>`)).toBe(
    `<head>${data}<script>a();b()</script><title>t</title></head><body><script>c()</script>`,
  );
});
