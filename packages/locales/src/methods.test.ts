import { analyse, GridClass, type Message, methods, requireDocument, SalienceAttribute, SalienceClass, SpectrumClass, SupportBand, WhyNoPosition } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { namesOf } from './names.ts';
import { createTranslator } from './create-translator.ts';

const names = ['Ministry', 'Bank', 'Union', 'NGO', 'Press', 'Mayor', 'School'];

/** Seven actors, of which `known` many are judged; countries by code. */
function documentOf(known: number, countries: readonly string[], veto: number) {
  const judged = names.slice(0, known);
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    places: countries.map((country) => ({ id: country, country })),
    actors: names.map((name, index) => ({
      id: name,
      name,
      ...(index < veto ? { veto: true } : {}),
      presence: countries.map((place) => ({ place })),
    })),
    alliances: [{ id: 'm', label: 'Memorandum', form: 'partnership', members: [] }],
    criteria: [
      { id: 'stake', label: 'Stake', measures: 'interest', scale: 'zero-to-ten' },
      { id: 'law', label: 'Legal power', measures: 'influence', scale: 'zero-to-ten' },
    ],
    objectives: ['rule', 'fund'].map((id) => ({ id, label: id })),
    positions: judged.map((actor, index) => ({ id: actor, actor, objective: 'rule', value: index === 0 ? 1 : -0.5 })),
    assessments: judged.flatMap((actor) => [
      { id: `${actor}1`, actor, criterion: 'stake', value: actor === 'Bank' ? null : 3 },
      { id: `${actor}2`, actor, criterion: 'law', value: 8 },
    ]),
  });
}

/** Every message that a result holds, wherever it stands. */
function messagesIn(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  const { code, params } = value as Partial<Message>;
  return typeof code === 'string' && params !== undefined ? [{ code, params }] : Object.values(value).flatMap(messagesIn);
}

describe.each(languages)('what the methods say in $name', ({ tag }) => {
  const translator = createTranslator(tag);

  it.each([
    [0, [], 0],
    [1, ['LK'], 1],
    [2, ['LK', 'IT'], 2],
    [6, ['LK', 'IT', 'FR', 'SN', 'ML'], 5],
    [7, ['LK'], 7],
  ])('is said in full with %i of seven actors known', (known, countries, veto) => {
    const document = documentOf(known, countries, veto);
    const messages = messagesIn(analyse(document));
    expect(messages.length).toBeGreaterThan(14);
    for (const message of messages) {
      expect(translator.has(message.code), message.code).toBe(true);
      const sentence = translator.message(message, namesOf(document));
      expect(sentence, message.code).not.toMatch(/[{}#]|undefined|NaN/);
      expect(sentence, message.code).not.toBe(message.code);
    }
  });

  it('has a word for every class, band, place and reason, and describes every method', () => {
    const codes = [
      ...GridClass.options.flatMap((id) => [`grid.class.${id}.johnson-scholes`, `grid.class.${id}.reed`, `grid.class.${id}.description`, `grid.advice.${id}`]),
      ...SupportBand.options.map((id) => `support-band.${id}`),
      ...SpectrumClass.options.flatMap((id) => [`spectrum.${id}`, `spectrum.${id}.plural`]),
      ...SalienceClass.options.map((id) => `salience.class.${id}`),
      ...SalienceAttribute.options.map((id) => `salience.one-more.${id}`),
      ...WhyNoPosition.options.map((id) => `position.unknown.${id}`),
      ...methods.flatMap(({ id, ours }) => [`${id}.label`, `${id}.description`, ...(ours === undefined ? [] : [ours])]),
    ];
    for (const code of codes) expect(translator.has(code), code).toBe(true);
  });

  it('says that an empty map is empty', () => {
    const document = requireDocument({ version: 1, cause: { title: 'Test' } });
    expect(analyse(document).summary.sentences.map((message) => translator.message(message, namesOf(document)))).toEqual([translator.t('summary.empty')]);
  });
});

it('reads a map aloud', () => {
  const document = documentOf(2, ['LK', 'IT'], 1);
  const { sentences } = analyse(document).summary;
  const aloud = (tag: string): string =>
    sentences.map((message) => createTranslator(tag).message(message, namesOf(document)).replace(/[\u2068\u2069]/g, '')).join(' ');
  expect(aloud('en')).toBe(
    '7 actors in Sri Lanka and Italy. 1 alliance joins them. Ministry can stop the change alone. Most influence lies with Ministry and Bank. ' +
      '“rule”: 1 for, 1 against, 0 undecided, 5 unknown. Still to be persuaded: Bank. ' +
      '“fund”: no positions are known yet. Influence is not scored for 5 of 7 actors. For 6 of 7 actors, interest is not scored. No actor has a role yet.',
  );
  expect(aloud('fr')).toContain('7 acteurs (Sri Lanka et Italie). 1 alliance les réunit. Ministry peut opposer son veto au changement.');
  expect(aloud('es')).toContain('7 actores en Sri Lanka e Italia. 1 alianza los une. Ministry puede detener el cambio por su cuenta.');
  expect(aloud('es')).toContain('«rule»: 1 a favor, 1 en contra, 0 indecisos; posición desconocida de 5 actores. Falta convencer a Bank.');
  expect(aloud('pt')).toContain('7 atores; países: Sri Lanka e Itália. 1 aliança os une. Ministry pode parar a mudança por conta própria.');
  expect(aloud('pt')).toContain('“rule”: 1 a favor, 1 contra, 0 indecisos, 5 sem posição conhecida. Falta convencer Bank.');
  expect(aloud('ar')).toContain('7 جهات فاعلة في سريلانكا وإيطاليا.');
});
