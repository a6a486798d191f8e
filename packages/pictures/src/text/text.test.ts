import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { cutText, fittingText, wrapText } from './wrap-text.ts';

describe('measureText', () => {
  it('adds the widths of the letters: H 741, e 564, y 510 thousandths', () => {
    expect(measureText('Hey', 10)).toBeCloseTo(18.15);
    expect(measureText('Hey', 20)).toBeCloseTo(36.3);
    expect(measureText('i', 10)).toBeLessThan(measureText('W', 10));
    expect(measureText('Hey', 10, true)).toBeGreaterThan(measureText('Hey', 10));
  });

  it('takes a letter with marks for as wide as without, and what is not seen for nothing', () => {
    expect(measureText('é', 10)).toBe(measureText('e', 10));
    expect(measureText('\u2068a\u2069\u200F', 10)).toBe(measureText('a', 10));
    expect(measureText('مدينة', 10)).toBeGreaterThan(15);
    expect(measureText('漢字', 10)).toBe(20);
  });
});

describe('wrapText', () => {
  const letters = (text: string): number => text.length;

  it('breaks at spaces, and words that are too long anywhere', () => {
    expect(wrapText('one two three', 7, { size: 1 }, letters)).toEqual(['one two', 'three']);
    expect(wrapText('incomprehensible', 6, { size: 1 }, letters)).toEqual(['incomp', 'rehens', 'ible']);
    expect(wrapText('', 6, { size: 1 }, letters)).toEqual([]);
    expect(wrapText('a', 0, { size: 1 }, letters)).toEqual(['a']);
  });

  it('keeps together what a space without a break joins', () => {
    expect(wrapText('dit «\u00A0oui\u00A0» à 56\u202F% :', 9, { size: 1 }, letters)).toEqual(['dit', '«\u00A0oui\u00A0» à', '56\u202F% :']);
  });

  it('keeps a letter and its marks together where it cuts', () => {
    expect(cutText('a\u0301b\u0301c\u0301', 4, { size: 1 }, letters)).toBe('a\u0301…');
    expect(cutText('short', 9, { size: 1 }, letters)).toBe('short');
    expect(fittingText(['International Network', 'INAFI'], 6, { size: 1 }, letters)).toBe('INAFI');
    expect(fittingText(['International Network', 'Network'], 5, { size: 1 }, letters)).toBe('Netw…');
  });
});
