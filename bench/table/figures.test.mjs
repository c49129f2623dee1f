import {expect, test} from 'vitest';
import {compared, comparedAll, noiseOf, tableOf, valueText, withRun} from './figures.mjs';

const time = (value) => ({group: 'engine', name: 'parse', unit: 'ms', value});

test('a time within what earlier runs wavered is no change; beyond it is', () => {
  expect(compared(time(11), [10, 12, 10]).verdict).toBe('same');
  expect(compared(time(14), [10, 10, 10]).verdict).toBe('worse');
  expect(compared(time(14), [10, 15, 10]).verdict).toBe('same');
  expect(compared(time(7), [10, 10, 10]).verdict).toBe('better');
});

test('a single earlier run says nothing of noise, so what is usual for the unit holds', () => {
  expect(noiseOf(time(1), [3])).toBe(noiseOf(time(1), []));
});

test('bytes and counts do not waver', () => {
  expect(compared({group: 'pages', name: '/', unit: 'bytes', value: 1010}, [1000, 2000, 1000]).verdict).toBe('worse');
  expect(compared({group: 'tap', name: 'lost', unit: 'count', value: 1}, [0]).verdict).toBe('worse');
  expect(compared({group: 'tap', name: 'lost', unit: 'count', value: 0}, [0]).verdict).toBe('same');
});

test('of what is found more is better', () => {
  expect(compared({group: 'search', name: 'r@1', unit: 'share', value: 0.9}, [0.95]).verdict).toBe('worse');
  expect(compared({group: 'search', name: 'r@1', unit: 'share', value: 0.95}, [0.9]).verdict).toBe('better');
});

test('a run is found again by its figures, and only so many runs are kept', () => {
  let runs = [];
  for (let value = 1; value <= 20; value++) runs = withRun(runs, `day ${value}`, [time(value)]);
  expect(runs.length).toBeLessThan(10);
  expect(comparedAll([time(20)], runs)[0]).toMatchObject({before: 20, change: 0, verdict: 'same'});
});

test('the table names each group once and marks what is worse', () => {
  const lines = tableOf([compared(time(20), [10]), compared({...time(1), name: 'validate'}, [])]);
  expect(lines.filter((line) => line.startsWith('──'))).toEqual(['── engine']);
  expect(lines.find((line) => line.startsWith('parse'))).toMatch(/20 ms {2}\+100\.0 % ▲ worse$/);
  expect(lines.find((line) => line.startsWith('validate'))).toMatch(/1\.00 ms {2}new$/);
});

test('values read as their unit', () => {
  expect(valueText({value: 2048, unit: 'bytes'})).toBe('2.0 KiB');
  expect(valueText({value: 0.9312, unit: 'share'})).toBe('0.931');
});
