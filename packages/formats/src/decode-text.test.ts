import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = (bytes: number[]): string | undefined => {
  const result = decodeText(Uint8Array.from(bytes));
  return result.ok ? result.text : result.problems.map(({ code }) => code).join();
};

describe('decodeText', () => {
  it('reads UTF-8 and what a byte order mark announces, and refuses the rest', () => {
    expect(text([0xc3, 0xa9])).toBe('é');
    expect(text([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
    expect(text([0xff, 0xfe, 0x33, 0x06])).toBe('س'); // UTF-16, low byte first
    expect(text([0xfe, 0xff, 0x06, 0x33])).toBe('س');
    expect(text([0xe9])).toBe('not-utf-8'); // é in Latin-1
    expect(text([])).toBe('');
  });
});
