import {describe, expect, test} from 'vitest';
import {choiceAfter, colourChoices} from './colourChoices';

describe.each(['light', 'dark'] as const)('in a system that is %s', (system) => {
  test('the first press shows the other colours', () => {
    expect([system, 'system']).not.toContain(choiceAfter('system', system));
  });

  test('three presses go round all choices', () => {
    const first = choiceAfter('system', system);
    const second = choiceAfter(first, system);
    expect(new Set(['system', first, second])).toEqual(new Set(colourChoices));
    expect(choiceAfter(second, system)).toBe('system');
  });
});
