import {expect, test} from 'vitest';
import {inScript, propertiesIn, shortPropertiesOf} from './shortProperties';

test('properties are those that a sheet gives a value to', () => {
  expect(
    propertiesIn(':root{--ink:#000;--paper : #fff}a{color:var(--ink, var(--other))}@media print{:root{--ink:#111}}'),
  ).toEqual(['--ink', '--paper']);
});

test('each gets a name of its own; what others spell too keeps its own, and its name is given to nobody', () => {
  const many = Array.from({length: 3000}, (_, at) => `--name-${at}:0`).join(';');
  const names = shortPropertiesOf([':root{--bg:red;--ifm-navbar-height:1px;--_text:blue;--ink:red}', `a{${many};--ink:blue}`]);
  for (const kept of ['--bg', '--ifm-navbar-height', '--_text']) expect(names.has(kept)).toBe(false);
  expect(names.size).toBe(3001);
  expect(new Set(names.values()).size).toBe(3001);
  expect([...names.values()]).not.toContain('--bg');
  expect(names.get('--ink')).toBe('--a');
});

test('a script reads and sets them by their short names; an option of a command is none', () => {
  const names = shortPropertiesOf([':root{--ink:red;--time:blue}']);
  expect(inScript("style={{'--time': 1, color: 'var(--ink)', border: '1px solid var(--ink)'}}", names)).toBe(
    "style={{'--b': 1, color: 'var(--a)', border: '1px solid var(--a)'}}",
  );
  expect(inScript('getPropertyValue(`--ink`)', names)).toBe('getPropertyValue(`--a`)');
  const command = "'kubectl logs --time 3 --ink=4', '--time-out', var(--inky)";
  expect(inScript(command, names)).toBe(command);
});
