import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';

// How English sounds: the actor or the answer first, and no riddles.

/** Wherever it stands, this says less than it could: who is to be asked, or what is not known. */
const riddles = /nobody can tell|\bwhoever\b/i;

/** How a list that was cut off ends in other words than everywhere else: "and 3 more". */
const otherEndings = /, and # others?\}/;

/** These words put off what a sentence is about; a question may begin with one, and so may a heading. */
const late = /^(?:Nobody|Whoever|What|Of)\b/;

/** The sentences of a text, those too that a plural chooses; a heading, which has no full stop, is none. */
function sentencesOf(text: string): string[] {
  const chosen = [...text.matchAll(/(?:one|two|few|many|other|=\d+) \{([^{}]*)/g)].map(([, branch]) => `${branch}.`);
  return [...text.split(/(?<=[.:?!])\s+/), ...chosen].filter((sentence) => /[.:!]$/.test(sentence));
}

it.each(areas)('speaks plainly in the catalogue of %s', (area) => {
  const texts = Object.entries(catalogues.en[area]);
  expect(texts.filter(([, text]) => riddles.test(text) || otherEndings.test(text))).toEqual([]);
  expect(texts.flatMap(([code, text]) => sentencesOf(text).flatMap((sentence) => (late.test(sentence) ? [[code, sentence]] : [])))).toEqual([]);
});

it('knows a riddle and a late beginning where it meets one', () => {
  expect(sentencesOf('A. Nobody knows: {actors}{more, plural, =0 {} one {, and # more} other {, and # more}}.').filter((one) => late.test(one))).toEqual(['Nobody knows:']);
  expect(sentencesOf('{count, plural, one {What is # step} other {# steps}}.').some((one) => late.test(one))).toBe(true);
  expect(sentencesOf('What changed').concat(sentencesOf('What matters to them?'))).toEqual([]);
  expect(riddles.test('Ask whoever knows.')).toBe(true);
});
