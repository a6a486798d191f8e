import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isolate } from './isolate.ts';
import { replaceUnseen } from './unseen.ts';

const named = (text: string): string => replaceUnseen(text, () => '·');

describe('replaceUnseen', () => {
  it('replaces what no reader sees', () => {
    // Controls, embeddings and isolates, direction, joiners alone, tags, annotations, fillers, halves, private, unassigned.
    const hidden = '\u0000 \u001B \u007F \u0085 \u009D \u00AD \u034F \u061C \u115F \u17B4 \u180E \u200B \u200C \u200D \u200E \u202A \u202E \u2028 \u2029 \u2060 \u2066 \u206A \u3164 \uD800 \uDC00 \uE000 \uFE0F \uFEFF \uFFA0 \uFFF9 \uFFFE \u{1D173} \u{E0001} \u{E0041} \u{E0100} \u{F0000} \u{10FFFF} \u0378';
    expect(named(hidden)).toBe(hidden.split(' ').map(() => '·').join(' '));
    expect(named('a\u200B\u200Bb')).toBe('a··b');
  });

  it('keeps what can be seen, in any script', () => {
    const seen = 'Ministère, Straße 7½ №5 – “a” 東京 ㍿ กรุงเทพ हिन्दी தமிழ் עברית العَرَبِيّة \u0601\u06DD é e\u0301 a\u00A0b\u3000c \u2009 👍🏽 🇵🇭 ∑ ₱';
    expect(named(seen)).toBe(seen);
  });

  it('keeps what writing needs where it stands', () => {
    const whole = [
      'می\u200Cشود', 'ه\u200D', 'क्\u200Dष', 'ന\u0D4D\u200D', 'ශ්\u200Dරී', // Persian, an abbreviation in Arabic, Hindi, Malayalam, Sinhala
      '👩‍👩‍👧', '👩🏽\u200D⚕\uFE0F', '❤\uFE0F', '1\uFE0F\u20E3', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
      'ភាសា\u200Bខ្មែរ', '葛\u{E0100}', 'ᠠ\u180Bᠠ',
    ];
    for (const text of whole) expect(named(text), text).toBe(text);
    // The same where nothing needs them.
    for (const text of ['a\u200Cb', 'a\u200Db', '\u200D👩', '👩\u200D', '1\uFE0F', 'a\uFE0F', 'می\u200C\u200Cشود'.slice(2), '🏴\u{E0067}', 'a\u{E0100}', 'ไ\u200Ba', '葛\u{E0100}\u{E0100}'.slice(1)]) {
      expect(named(text), JSON.stringify(text)).toContain('·');
    }
  });
});

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))).map((all) => all.join('')));

describe('cleanText and isolate', () => {
  it('leave nothing unseen in any text, and clean no further what is clean', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(replaceUnseen(clean, () => '\u0000')).toBe(clean);
        expect(clean).not.toMatch(/[\n\u2066-\u2069]/);
        expect(cleanText(clean)).toBe(clean);
        expect(isolate(text)).toBe(`\u2068${clean}\u2069`);
        expect(isolate(isolate(text))).toBe(isolate(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('write out what would hide or steer, though it lies between the marks of a name', () => {
    expect(cleanText('\u009D0;PWNED\u009C\u202E')).toBe('[U+009D]0;PWNED[U+009C][U+202E]');
    expect(isolate('\u2068\u001B[2J\u2069')).toBe('\u2068[U+001B][2J\u2069');
    expect(cleanText('A\u{E0041}\u206A\uFFF9\u061C')).toBe('A[U+E0041][U+206A][U+FFF9][U+061C]');
  });

  it('leave out marks of direction where people type them', () => {
    expect(cleanText('شركة ABC\u200F (1)\u061C')).toBe('شركة ABC (1)');
    expect(cleanText('ABC\u200F')).toBe('ABC[U+200F]');
  });
});
