import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {expect, test} from 'vitest';
import {iconPng, icons, manifestOf} from './appManifest';

const svg = readFileSync(join(__dirname, '../../../static/img/favicon.svg'));

test('each icon has its size; those that systems cut to shape have a ground and nothing drawn near their rim', async () => {
  for (const icon of icons) {
    const {data, info} = await sharp(await iconPng(svg, icon))
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true});
    expect([icon.file, info.width, info.height]).toEqual([icon.file, icon.size, icon.size]);
    const alpha = (x: number, y: number) => data[(y * info.width + x) * info.channels + 3];
    expect([icon.file, alpha(0, 0)]).toEqual([icon.file, icon.ground ? 255 : 0]);
    if (icon.purpose !== 'maskable') continue;
    // The safe zone of a maskable icon is a circle of four fifths.
    const at = (x: number, y: number) =>
      data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3);
    const ground = at(0, 0);
    for (let turn = 0; turn < 360; turn += 5) {
      const angle = (turn * Math.PI) / 180;
      const place = (part: number) => Math.round(icon.size / 2 + Math.min(icon.size / 2 - 1, icon.size * 0.42) * part);
      expect(at(place(Math.cos(angle)), place(Math.sin(angle)))).toEqual(ground);
    }
  }
});

test('both languages are apps of their own, and each holds the other', () => {
  const [chinese, english] = [manifestOf('zh-CN', '/'), manifestOf('en', '/en/')] as Record<string, unknown>[];
  expect([chinese?.id, english?.id]).toEqual(['/', '/en/']);
  expect([chinese?.scope, english?.scope]).toEqual(['/', '/']);
  expect([chinese?.lang, english?.lang]).toEqual(['zh-CN', 'en']);
});
