import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';

// How French looks and addresses its reader.

const french = areas.flatMap((area) => Object.entries(catalogues.fr[area])).filter(([code]) => code !== 'cli.report.no-answer'); // a sign, not a sentence

/** A sign without the space that belongs before it, or with one at which a line may break; « and » likewise. */
const spacing = /(?<![\u00A0"\d:/])[:;?!](?=[\s}]|$)|(?<=[\p{L})}])[;?!»]|(?<!\u00A0)»|«(?!\u00A0)|\d %/u;

/** A sentence that begins with an infinitive: an order to no one in particular. */
const orders = /(?:^|[.:]\s)(?:Ne pas |S’|Se )?\p{L}\p{Ll}+(?:er|ir|[cdiptv]re)(?= (?:d’|l’|(?:à|aux?|avec|ces?|la|le|les|leurs?|qui|si|tôt|ensemble)(?!\p{L})))/u;

/** The words of a text before its parameters are filled in; a plural's own signs are no punctuation. */
const plain = (text: string): string => text.replace(/\{\w+, (?:plural|select|number)[^{}]*/g, '{');

it('sets the spaces of French, where no line breaks', () => {
  expect(french.filter(([, text]) => spacing.test(plain(text)))).toEqual([]);
  expect(french.filter(([, text]) => /[\u0027\u2018]/.test(text))).toEqual([]);
});

it('says vous where it advises', () => {
  const advice = french.filter(([code]) => /\.advice\b|\.ask\b|\.told\b|\.explain\b/.test(code));
  expect(advice.length).toBeGreaterThan(120);
  expect(advice.filter(([, text]) => orders.test(text))).toEqual([]);
});

it('knows a missing space and an infinitive where it meets one', () => {
  for (const wrong of ['pour :', 'pour:', '« mot »', '«\u00A0mot»', 'vraiment?', '95 %', '{actors} : ils']) expect(spacing.test(wrong), wrong).toBe(true);
  for (const right of ['pour\u00A0: {x}', '«\u00A0mot\u00A0»', '"version": 1', '95\u00A0%', 'a\u00A0; b']) expect(spacing.test(right), right).toBe(false);
  for (const wrong of ['Demander à {actors}.', 'C’est vu. Tenir les acteurs au courant.', 'Vérifier le rang']) expect(orders.test(wrong), wrong).toBe(true);
  for (const right of ['Demandez à {actors}.', 'Score le plus haut', 'Entre partenaires, parlez.', 'Convenez de tout.']) expect(orders.test(right), right).toBe(false);
});
