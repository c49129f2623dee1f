import {describe, expect, it} from 'vitest';
import {lettering, letteringWidth} from './lettering';

const place = {x: 100, y: 50, face: 'mono', size: 20, fill: '#000'} as const;

describe('lettering', () => {
  it('draws a shape for each letter, and none for a space', () => {
    expect(lettering('a b', place).match(/<path/g)).toHaveLength(2);
  });

  it('is as wide as its letters, in proportion to its size', () => {
    expect(letteringWidth('ab', 'mono', 20)).toBeCloseTo(2 * letteringWidth('a', 'mono', 20));
    expect(letteringWidth('毛', 'display', 30)).toBe(30);
  });

  it('stands where its anchor says', () => {
    const width = letteringWidth('pod', 'mono', 20);
    expect(lettering('pod', {...place, anchor: 'end'})).toContain(`translate(${100 - width} 50)`);
    expect(lettering('pod', {...place, anchor: 'middle'})).toContain(`translate(${100 - width / 2} 50)`);
  });

  it('says which letter is missing and how to add it', () => {
    expect(() => lettering('蚕豆', {...place, face: 'display'})).toThrow('glyphs.json has no "蚕" in display');
  });
});
