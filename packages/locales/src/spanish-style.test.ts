import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';

// How Spanish sounds: it says usted to one reader, opens what it closes, and has one way to end a list.

const texts = areas.flatMap((area) => Object.entries(catalogues.es[area]));

/** A request to several readers, at the start of a sentence or after a comma, a colon or “y”: “pregunten”, “pónganlo”. */
const toSeveral =
  /(?:^|[.:;,]\s|\sy\s)(?:preg[uú]nten|punt[uú]en|p[oó]ngan|pidan|b[uú]squen|h[aá]blen|acuerden|añ[aá]dan|conv[eé]nzan|inviten|trabajen|esc[uú]chen|mant[eé]ngan|dediquen|averig[uü]en|reg[ií]stren|firmen|est[ií]men|decidan|usen|escriban|indiquen|elijan|comprueben|cambien)(?:lo|la|les|los|las)?\b/iu;

/** Words that one country says and another does not, and words of the old texts that the glossary of the field replaced. */
const regional = /\b(?:ordenador|computadora|fichero|pulse|pulsar|teclea|vosotros|vos|implicación de|saliencia|grupos? de interés)\b/iu;

it('asks one reader, as usted', () => {
  expect('Pregunten qué posición tienen.').toMatch(toSeveral);
  expect('Valoren la gravedad. Pregúntenlo.').toMatch(toSeveral);
  expect('Hable de las metas y pongan por escrito lo acordado.').toMatch(toSeveral);
  expect('Ganan ambas partes.').not.toMatch(toSeveral);
  expect(texts.filter(([, text]) => toSeveral.test(text))).toEqual([]);
});

it('has no word of one country only', () => {
  expect(texts.filter(([, text]) => regional.test(text))).toEqual([]);
});

it('opens every question and every cry, and quotes in its own marks', () => {
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  for (const [code, text] of texts) {
    // cli.report.no-answer is the sign that stands in a table for an answer that is not known.
    if (code !== 'cli.report.no-answer') expect(count(text, '¿'), code).toBe(count(text, '?'));
    expect(count(text, '¡'), code).toBe(count(text, '!'));
    expect(count(text, '«'), code).toBe(count(text, '»'));
    expect(text, code).not.toMatch(/[“”„‘]/);
  }
});

it('ends a list that is cut off without a comma before “y”', () => {
  expect(texts.filter(([, text]) => /\{, y #/.test(text))).toEqual([]);
});
