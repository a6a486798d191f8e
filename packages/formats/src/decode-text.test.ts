import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = (bytes: number[]): string | undefined => {
  const result = decodeText(Uint8Array.from(bytes));
  return result.ok ? result.text : result.problems.map(({ code }) => code).join();
};

describe('decodeText', () => {
  it('reads UTF-8 and what a byte order mark announces, and the rest as older programs wrote it', () => {
    expect(text([0xc3, 0xa9])).toBe('é');
    expect(text([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
    expect(text([0xff, 0xfe, 0x33, 0x06])).toBe('س'); // UTF-16, low byte first
    expect(text([0xfe, 0xff, 0x06, 0x33])).toBe('س');
    expect(text([0xe9])).toBe('é'); // in Windows-1252
    expect(text([0xc7, 0xe1, 0xcc, 0xe5, 0xc9])).toBe('الجهة'); // in Windows-1256
    expect(text([])).toBe('');
  });

  it('reads UTF-16 that no mark announces', () => {
    expect(text([0x61, 0, 0x62, 0])).toBe('ab');
    expect(text([0, 0x61, 0, 0x62])).toBe('ab');
    expect(text([0x61, 0, 0, 0])).toBe('a\0\0\0'); // that of nobody
  });

  it('knows packed files by how they begin', () => {
    for (const name of ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '%PDF-1.7']) {
      expect(text([...name].map((letter) => letter.charCodeAt(0)))).toBe('packed-file');
    }
  });

  it('says in which line the first letter is that is not in UTF-8, and how it would read', () => {
    const facts = (bytes: Uint8Array) => {
      const result = decodeText(bytes);
      return result.ok ? result.remarks[0]?.params : result.problems;
    };
    const latin = (written: string): Uint8Array => Uint8Array.from(written, (letter) => letter.charCodeAt(0));
    expect(facts(latin('name\r\nM\u00FChle, old\nx'))).toEqual({ encoding: 'Windows-1252', line: 2, shown: '"Mühle, old"' });
    expect(facts(latin('a\rb\rcaf\u00E9'))).toEqual({ encoding: 'Windows-1252', line: 3, shown: '"café"' });
    // Beyond the first piece that is looked at, which ends within a letter of three bytes.
    const long = new Uint8Array(200_000);
    for (let at = 0; at + 3 <= 150_000; at += 3) long.set([0xe2, 0x82, 0xac], at);
    long.fill(0x0a, 150_000, 150_010).fill(0x61, 150_010).set([0xfc], 150_020);
    expect(facts(long)).toEqual({ encoding: 'Windows-1252', line: 11, shown: '"aaaaaaaaaaüaaaaaaaaaaaaaaaaaaa"' });
  });
});
