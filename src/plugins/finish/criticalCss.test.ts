import {describe, expect, it} from 'vitest';
import {criticalCss, readSheet} from './criticalCss';

const page = (body: string, root = 'lang=zh-CN'): string => `<!doctype html><html ${root}><head></head><body>${body}`;
const critical = (css: string, body: string, root?: string): string => criticalCss(readSheet(css), page(body, root));

describe('the rules of a page', () => {
  it('are those that find something in it, as they stand in the sheet', () => {
    const css = 'a{color:red}.b{color:green}#c{color:blue}[data-d]{color:black}e{color:white}';
    expect(critical(css, '<p class=b data-d>')).toBe('.b{color:green}[data-d]{color:black}');
  });

  it('are looked for where the elements stand, as browsers read HTML', () => {
    const css = 'ul>.b{color:red}p>.b{color:green}.b~.c{color:blue}.c~.b{color:black}';
    expect(critical(css, '<p>words<ul><li class=a><li class=b><li class=c></ul>')).toBe('ul>.b{color:red}.b~.c{color:blue}');
  });

  it('are what is left of a list', () => {
    expect(critical('.a,.b:focus,.c{color:red}', '<p class=b>')).toBe('.b:focus{color:red}');
  });

  it('say a line in its own name alone, and one with style or thickness in that of older browsers as well', () => {
    const plain = 'a{-webkit-text-decoration:none;text-decoration:none}';
    const styled = 'a{-webkit-text-decoration:underline 2px;text-decoration:underline 2px}';
    expect(critical(plain + styled, '<a>')).toBe(`a{text-decoration:none}${styled}`);
  });

  it('hold for any focus, fold, theme and medium', () => {
    for (const css of [
      '.a:focus-visible::before{color:red}',
      '.a:not(:hover){color:red}',
      '.a:is(:target,.a:hover){color:red}',
      '.a:is(:target,.b){color:red}',
      'details[open]>.a{color:red}',
      'details:not([open]) .a{color:red}',
      '[data-theme=dark] .a{color:red}',
      '[data-reading-pending] .a{color:red}',
      '[data-pieces] .a{color:red}',
      'details:has(:checked)>.a{color:red}',
      'details:has(>.a:focus){color:red}',
      'details:has(>:checked){color:red}',
      'summary:has(+input){color:red}',
      'summary:has(~.a){color:red}',
      ':focus-within>.a{color:red}',
      '@media print{.a{color:red}}',
      '@media (forced-colors:active){@supports (display:grid){.a{color:red}}}',
      '@layer one{.a{color:red}}',
    ])
      expect(critical(css, '<details><summary>s</summary><input type=checkbox class=a></details>'), css).toBe(css);
  });

  it('leave out what answers to a mouse, which brings the other rules', () => {
    for (const css of ['.a:hover{color:red}', '.a:active::before{color:red}', 'p:hover>.a,.a:where(.a):hover{color:red}'])
      expect(critical(css, '<p class=a></p>'), css).toBe('');
  });

  it('leave out what is for a page without scripts, which has the whole sheet', () => {
    expect(
      critical('@media (scripting: none){.a{color:red}}@media (scripting:none){p{color:red}}.a{top:0}', '<p class=a>'),
    ).toBe('.a{top:0}');
  });

  it('leave out what no reader can make come true', () => {
    for (const css of [
      '.a:hover .b{color:red}',
      '.a:first-child{color:red}',
      'p:not(.a){color:red}',
      '.a:is(.b,.c:hover){color:red}',
      '.a:has(.b){color:red}',
      '[data-theme=dark] .b{color:red}',
      '[data-reading=paired] .a{color:red}',
      '@media print{.b{color:red}}',
    ])
      expect(critical(css, '<i></i><p class=a></p>'), css).toBe('');
  });

  it('keep the order of layers, empty ones too', () => {
    const css = '@layer one{.b{color:red}}@layer two{.a{color:red}}@layer three,four;';
    expect(critical(css, '<p class=a>')).toBe('@layer one{}@layer two{.a{color:red}}@layer three,four;');
  });

  it('bring the custom properties, keyframes and registrations that they use, and no others', () => {
    const css =
      '@property --far{syntax:"<color>";inherits:true;initial-value:red}@property --no{syntax:"*";inherits:true}' +
      ':root{--near:var(--far,1px);--far:blue;--no:var(--far);--drawn:red}@media print{:root{--no:1}}' +
      '.a{color:var(--near);animation:1s spin}@keyframes spin{to{rotate:1turn}}@keyframes fall{to{top:0}}';
    expect(critical(css, '<p class=a><svg><path style="fill:var(--drawn)"/></svg>')).toBe(
      '@property --far{syntax:"<color>";inherits:true;initial-value:red}' +
        ':root{--near:var(--far,1px);--far:blue;--drawn:red}' +
        '.a{color:var(--near);animation:1s spin}@keyframes spin{to{rotate:1turn}}',
    );
  });
});
