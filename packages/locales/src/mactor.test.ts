import { type Document, type Message, mactorConvergence, mactorInfluence, mactorPositions, MactorQuadrant, requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { namesOf } from './names.ts';
import { createTranslator } from './create-translator.ts';

const everybody = Array.from({ length: 20 }, (_, index) => `actor ${index}`);

/** So many actors in a chain of influence by 2, each with a position on six objectives, for or against by turns. */
function chainOf(count: number, own = 0): Document {
  const ids = everybody.slice(0, count);
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ids.map((id) => ({ id, name: id })),
    objectives: Array.from({ length: 6 }, (_, index) => ({ id: `o${index}`, label: `Objective ${index}` })),
    influences: ids.flatMap((source, index) => {
      const next = index + 1 < count ? [{ id: source, source, target: ids[index + 1], value: index === 2 ? null : 2 }] : [];
      return index < own ? [...next, { id: `${source} itself`, source, target: source, value: 1 }] : next;
    }),
    positions: ids.flatMap((actor, index) =>
      Array.from({ length: 6 }, (_, objective) => ({ id: `${actor} ${objective}`, actor, objective: `o${objective}`, value: (index + objective) % 3 === 0 ? -1 : (index % 2) / 2 })),
    ),
  });
}

/** Everything that the three methods say of a document, under either reading. */
function said(document: Document): Message[] {
  const readings = [{ diagonal: 'included', unstated: 'zero' } as const, { diagonal: 'excluded', unstated: 'unknown' } as const];
  return readings.flatMap((options) => [
    ...mactorInfluence.explain!(mactorInfluence.compute(document, options)),
    ...mactorPositions.explain!(mactorPositions.compute(document, options)),
    ...mactorConvergence.explain!(mactorConvergence.compute(document, options)),
  ]);
}

describe.each(languages)('MACTOR in $name', ({ tag }) => {
  const translator = createTranslator(tag);

  it.each([[0, 0], [1, 1], [2, 0], [3, 2], [4, 3], [8, 0], [20, 12]])('is said in full of %i actors', (count, own) => {
    const document = chainOf(count, own);
    for (const message of said(document)) {
      expect(translator.has(message.code), message.code).toBe(true);
      expect(translator.message(message, namesOf(document)), message.code).not.toMatch(/[{}#]|undefined|NaN/);
    }
  });

  it('has a word for every quadrant', () => {
    for (const quadrant of MactorQuadrant.options) expect(translator.has(`mactor-influence.class.${quadrant}`), quadrant).toBe(true);
  });
});

it('says a balance of power aloud', () => {
  const { message } = createTranslator('en');
  const document = chainOf(3); // I 4, 2, 0 and D 0, 2, 4 around a mean of 2; weights 4, 2 × 2/4 = 1, 0
  const aloud = mactorInfluence.explain!(mactorInfluence.compute(document)).map((one) => message(one, namesOf(document)).replace(/[\u2066-\u2069]/g, ''));
  expect(aloud).toEqual([
    'Most power: actor 0, 2.4 times the mean.',
    'Dominant (much influence, little dependence): actor 0.',
    'Relays (much influence, much dependence): actor 1.',
    'Dominated (little influence, much dependence): actor 2.',
    'actor 0 influences actor 2 through others only: 2 in all, the most of any such pair.',
    '2 of 6 influences between actors are recorded; the other 4 count as none.',
    'The sums include influence that returns to an actor through others. Without it, no actor would overtake another in power.',
  ]);
});
