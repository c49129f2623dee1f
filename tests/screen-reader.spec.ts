import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Locator, type Page, test} from '@playwright/test';

/** One row of the script: keys, and what has the focus then. `Open …` lines are steps as well. */
type Step = {keys: string[]; repeats: boolean; expected: string};

const script = readFileSync(join(__dirname, 'screen-reader.md'), 'utf8');

function stepsOf(section: string): (Step | {opens: string})[] {
  return section.split('\n').flatMap((line): (Step | {opens: string})[] => {
    const opens = /^Open `(.+)`\.$/.exec(line)?.[1];
    if (opens) return [{opens}];
    const [, press = '', expected = ''] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
    if (!press || press === 'press') return [];
    const keys = press.startsWith('type ') ? [press] : press.replace('…', '').split(' ');
    return [{keys, repeats: press.endsWith('…'), expected}];
  });
}

/** What has the focus, or what it points at: an option of a list. */
async function inFocus(page: Page): Promise<Locator> {
  const option = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
  return option ? page.locator(`[id="${option}"]`) : page.locator(':focus');
}

/** As Chromium hands it to a screen reader: `button "网络" [pressed]`. */
async function announced(page: Page): Promise<string> {
  const one = await inFocus(page);
  if ((await one.count()) === 0) return 'nothing';
  const tag = await one.evaluate((element) => element.tagName);
  if (tag === 'SUMMARY') return `summary "${(await one.textContent())?.trim()}"`;
  const [line = ''] = (await one.ariaSnapshot()).split('\n');
  return line
    .replace(/^- '?/, '')
    .replace(/\s\[(active|cursor=pointer|level=\d|ref=\w+)\]/g, '')
    .replace(/(["\]])'?:.*$/, '$1')
    .replace(/'$/, '');
}

/** `button /容器 .*web/ [pressed]` as a pattern for what is announced: all the states, and no others. */
function pattern(expected: string): RegExp {
  const [, role = '', quoted, regular, states = ''] = /^(\w+) (?:"(.*)"|\/(.*)\/)((?: \[\w+\])*)$/.exec(expected) ?? [];
  const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = quoted === undefined ? `[^"]*(?:${regular})[^"]*` : literally(quoted);
  return new RegExp(`^${role} "${name}"${literally(states)}$`);
}

async function take(page: Page, {keys, repeats, expected}: Step): Promise<void> {
  const press = async (key: string) => {
    if (key.startsWith('type ')) await page.keyboard.type(key.slice('type '.length));
    else await page.keyboard.press(key);
  };
  for (const key of keys) await press(key);
  const [, kind, what = ''] = /^(on|says) (.+)$/.exec(expected) ?? [];
  if (kind === 'on') await expect(page).toHaveURL(new RegExp(`${what}$`));
  else if (kind === 'says') {
    await expect(
      page
        .getByRole('status')
        .filter({hasText: new RegExp(what.slice(1, -1))})
        .first(),
    ).toBeAttached();
  } else {
    const wanted = pattern(expected);
    const last = keys.at(-1) ?? '';
    for (let presses = 0; repeats && presses < 400 && !wanted.test(await announced(page)); presses += 1) await press(last);
    await expect.poll(() => announced(page)).toMatch(wanted);
  }
}

test('the written script for keyboard and screen reader holds, step by step', async ({page}) => {
  test.setTimeout(180_000);
  const sections = script.split(/^## /m).slice(1);
  expect(sections).toHaveLength(6);
  for (const section of sections) {
    const [title = ''] = section.split('\n');
    await test.step(title, async () => {
      for (const step of stepsOf(section)) {
        if ('opens' in step) await page.goto(step.opens);
        else await test.step(`${step.keys.join(' ')}: ${step.expected}`, () => take(page, step));
      }
    });
  }
});
