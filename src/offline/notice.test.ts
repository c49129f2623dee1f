import {describe, expect, test} from 'vitest';
import {absentNotice, keptNotice, plainPage, titleIn, whenIn, withNotice} from './notice';

const kept = new Date(2026, 10, 28, 20, 10);

describe('what is said of a page that is kept', () => {
  test('names the day, and why it is read from here', () => {
    expect(whenIn('zh-CN', kept)).toBe('2026 年 11 月 28 日 20:10');
    expect(whenIn('en', kept)).toMatch(/^November 28, 2026 at 8:10\sPM$/);
    const chinese = keptNotice('zh-CN', {because: 'offline', kept, isOutdated: false});
    expect(chinese).toContain('现在连不上网。这一页是 2026 年 11 月 28 日 20:10 存到这台设备上的。');
    expect(chinese).not.toContain('更新过');
    expect(keptNotice('en', {because: 'slow', kept, isOutdated: true})).toContain('The site has changed since');
  });

  test('stands at the head of the page, before everything else', () => {
    expect(withNotice('<html><body class="a b">text</body>', '<aside>!</aside>')).toBe(
      '<html><body class="a b"><aside>!</aside>text</body>',
    );
    expect(withNotice('no page', '<aside>!</aside>')).toBe('<aside>!</aside>no page');
  });

  test('a page that is not kept leads to those that are, and to itself', () => {
    const notice = absentNotice('en', [{path: '/en/pods/what', title: 'What a <Pod> is & "why"'}]);
    expect(notice).toContain('<a href="/en/pods/what">What a &lt;Pod> is &amp; &quot;why&quot;</a>');
    expect(notice).toContain('<a href="">Try again</a>');
    expect(absentNotice('zh-CN', [])).toContain('还没有存下任何一页');
    expect(plainPage('zh-CN', [])).toMatch(/^<!doctype html><html lang="zh-CN">/);
  });

  test('calls a page what it calls itself', () => {
    expect(titleIn('<html data-base="/"><title data-rh=true>Pod 是啥 | 毛豆 Edamame</title>')).toBe('Pod 是啥');
    expect(titleIn('<html lang=en data-base=/en/><title>Q &amp; A | Edamame</title>')).toBe('Q & A');
    expect(titleIn('<html data-base="/">')).toBeUndefined();
    expect(titleIn('<html lang=en><title>This page has moved</title>')).toBeUndefined();
  });
});
