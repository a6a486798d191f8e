import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { compileText } from '../build/compile-text.mjs';
import { areas, catalogues } from './catalogues.fixture.ts';
import { languages, type LanguageTag } from './languages.ts';
import { messageShape } from './message-shape.ts';
import { fillText, type TextValues } from './text.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

function values(tag: LanguageTag, facts: Facts): TextValues {
  return {
    text: (name, goesOn) => `<${name}${goesOn ? ' …' : ''}>`,
    fact: (name) => (Object.hasOwn(facts, name) ? facts[name]! : Number.NaN),
    number: (value, options) => (value === null || Number.isNaN(value) ? 'unknown' : new Intl.NumberFormat(tag, options).format(value)),
    pluralRules: new Intl.PluralRules(tag),
  };
}

const fill = (text: string, facts: Facts = {}, tag: LanguageTag = 'en'): string => fillText(compileText(text), values(tag, facts));

describe('a text', () => {
  it('lets a fact decide while its text is shown', () => {
    const text = '{n, plural, =0 {none} one {one: {n}} other {# of {who}}}{sure, select, true {!} other {?}}';
    expect(fill(text, { n: 0, sure: true })).toBe('none!');
    expect(fill(text, { n: 1, sure: false })).toBe('one: <n>?');
    expect(fill(text, { n: 7, sure: true })).toBe('7 of <who>!');
  });

  it('keeps a tag as text and an unknown number as unknown', () => {
    expect(fill('<b>{n, number}</b> < 3')).toBe('<b>unknown</b> < 3');
    expect(fill('{n, plural, one {one} other {#}}')).toBe('unknown');
    expect(fill('{share, number, percent}', { share: 0.5 })).toBe('50%');
  });

  it('says of a list whether it goes on', () => {
    const text = '{actors}{more, plural, =0 {} one {, and # more} other {, and # more}}';
    expect([0, 2].map((more) => fill(text, { more }))).toEqual(['<actors>', '<actors …>, and 2 more']);
  });

  it('takes no inherited word for a choice', () => {
    for (const kind of ['__proto__', 'constructor', 'toString']) expect(fill('{kind, select, a {a} other {other}}', { kind })).toBe('other');
  });

  it('stays the text that it is where it has no part', () => {
    expect(compileText('Open a file…')).toBe('Open a file…');
    expect(compileText('')).toBe('');
  });

  it.each([
    ['{n, plural, one {a}}', SyntaxError],
    ['{n', SyntaxError],
    ['{n, number, ::.00}', TypeError],
    ['{n, date}', TypeError],
    ['{n, selectordinal, other {#th}}', TypeError],
    ['{n, plural, offset:1 other {#}}', TypeError],
    ['{n, plural, one {#} other {{kind, select, a {# a} other {# others}}}}', TypeError], // the number would be lost: the select belongs outside
  ])('is refused when it is compiled where it cannot be filled: %s', (text, error) => {
    expect(() => compileText(text)).toThrow(error);
  });
});

// The library that the texts are compiled with can fill them as well: both say the same.
it.each(languages)('reads in $name as the library fills it', ({ tag }) => {
  const texts = areas.flatMap((area) => Object.values(catalogues[tag][area])).filter((text) => text.includes('{'));
  expect(texts.length).toBeGreaterThan(500);
  const amount = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0.5, 1.5, 1_000_000, -1));
  fc.assert(
    fc.property(fc.constantFrom(...texts), amount, fc.boolean(), (text, number, flag) => {
      const compiled = compileText(text);
      const { names, choices } = messageShape(compiled);
      const facts = Object.fromEntries([...names].map((name) => [name, choices.has(name) ? (flag ? choices.get(name)!.split(',')[0]! : 'neither') : number]));
      const ours = fillText(compiled, { ...values(tag, facts), text: (name) => String(facts[name]) });
      const theirs = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).format(facts);
      expect(ours).toBe(theirs);
    }),
    { numRuns: 400 },
  );
});
