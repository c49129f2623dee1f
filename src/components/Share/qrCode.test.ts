import {expect, test} from 'vitest';
import {qrCode} from './qrCode';

type Modules = boolean[][];

function modulesOf({size, path}: ReturnType<typeof qrCode>): Modules {
  const modules: Modules = Array.from({length: size}, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

const masks = [
  (x: number, y: number) => (x + y) % 2,
  (_: number, y: number) => y % 2,
  (x: number) => x % 3,
  (x: number, y: number) => (x + y) % 3,
  (x: number, y: number) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
  (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/**
 * Reads a small code (versions 2 to 6 without version information, one alignment pattern) the way a phone does, but for the
 * correction of errors. Blocks are told apart only where there is one: up to 42 bytes at level M.
 */
function read(modules: Modules): string {
  const n = modules.length;
  const isFunction = (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x >= n - 8 && y < 9) ||
    (x < 9 && y >= n - 8) ||
    (Math.abs(x - (n - 7)) < 3 && Math.abs(y - (n - 7)) < 3);
  const dark = (x: number, y: number) => (modules[y]?.[x] ? 1 : 0);
  // The mask's number is in bits 12 to 10 of the format, which are in row 8, columns 2 to 4, under a mask of their own.
  const mask = masks[((dark(2, 8) << 2) | (dark(3, 8) << 1) | dark(4, 8)) ^ 0b101];
  const bits: number[] = [];
  for (let right = n - 1, upwards = true; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right -= 1;
    for (let step = 0; step < n; step += 1) {
      const y = upwards ? n - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y)) bits.push(dark(x, y) ^ (mask?.(x, y) === 0 ? 1 : 0));
      }
    }
  }
  const number = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length).join(''), 2);
  expect(number(0, 4), 'bytes').toBe(4);
  const bytes = Array.from({length: number(4, 8)}, (_, index) => number(12 + 8 * index, 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

test.each(['http://localhost:3000/pods/what#shared', 'https://edamame.test/en/pods/why#fate'])(
  'a phone reads %s',
  (address) => {
    const modules = modulesOf(qrCode(address));
    const inner = modules.slice(4, -4).map((row) => row.slice(4, -4));
    expect(read(inner)).toBe(address);
  },
);

test('a code stands in its quiet zone, and holds the longest state there is', () => {
  const code = qrCode(
    `https://edamame.test/en/pods/what?what-is-shared=${'shareProcessNamespace.'.repeat(8)}#figure-what-is-shared`,
  );
  const modules = modulesOf(code);
  const outer = modules.flatMap((row, y) =>
    row.filter((dark, x) => dark && Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < 4),
  );
  expect(outer).toEqual([]);
  const finder = (x: number, y: number) =>
    modules.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map(Number)
        .join(''),
    );
  const eye = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  expect([finder(4, 4), finder(code.size - 11, 4), finder(4, code.size - 11)]).toEqual([eye, eye, eye]);
});
