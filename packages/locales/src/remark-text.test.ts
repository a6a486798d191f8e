import { readDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.ts';
import { remarkText } from './problem-text.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** A document on which there is every kind of remark. */
const text = `{ "version": 1, "cause": { "title": "T" },
  "x": { "b": -0, "1": 12345678901234567890, "b": [${'-0,'.repeat(1_000)}0] }, "letters": "\uFFFD",
  "elements": [{}], "actors": [{ "id": "a", "name": "A", "rôle": "x", "influence": 3 }],
  "presentationSteps": [{ "id": "s", "picture": "network", "actors": ["b"] }] }`;

function remarks() {
  const many = readDocument(text);
  const few = readDocument(text.replace(/(?:-0,){9,}/, ''));
  return [many, few].flatMap((result) => (result.ok ? result.remarks : []));
}

describe('remarkText', () => {
  it('says in English what core says, of every kind of remark', () => {
    expect([...new Set(remarks().map(({ code }) => code))].sort()).toEqual([
      'field-like-score', 'field-unread', 'letters-lost', 'list-unread', 'mention-lost', 'more-remarks', 'name-repeated', 'names-sorted', 'number-rounded',
      'zero-unsigned',
    ]);
    for (const remark of new Map(remarks().map((one) => [one.code, one])).values()) {
      const said = remarkText(remark, createTranslator('en'));
      expect([plain(said.message), plain(said.advice)]).toEqual([remark.message, remark.advice]);
    }
  });

  it('says the line of the file where it is known', () => {
    const rounded = remarks().find(({ code }) => code === 'number-rounded')!;
    expect(plain(remarkText(rounded, createTranslator('en')).where)).toBe('x["1"], line 2');
    expect(plain(remarkText(rounded, createTranslator('fr')).where)).toBe('x["1"], ligne 2');
    const unread = remarks().find(({ code }) => code === 'list-unread')!;
    expect(plain(remarkText(unread, createTranslator('ar')).where)).toBe('elements');
  });
});
