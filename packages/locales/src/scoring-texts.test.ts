import {
  ActorMapRing,
  ActorMapSector,
  AiimClass,
  CooperationThreatClass,
  knownMeasures,
  LevelOfEngagement,
  type Message,
  NetMapCamp,
  ParticipationGap,
  ParticipationLevel,
  requireDocument,
  SalienceAttribute,
  SalienceClass,
  scoringMethods,
  SheetField,
  SheetLevel,
  WhyUnknown,
} from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { namesOf } from './names.ts';
import { createTranslator } from './create-translator.ts';

const axes = ['interest', 'influence', 'alignment', 'power', 'legitimacy', 'urgency', 'cooperation', 'threat'];
const levels = [0, 5, 10, null, undefined];

/** Actors of every kind: each measure low, in the middle, high, unknown or never asked, in shifting combinations. */
const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  actors: Array.from({ length: 25 }, (_, index) => ({
    id: `a${index}`,
    name: `Actor ${index}`,
    ...(index % 4 === 3 ? {} : { standing: ['key', 'primary', 'secondary'][index % 4] }),
    ...(index % 3 === 2 ? {} : { veto: index % 3 === 0 }),
    ...(index % 5 === 4 ? {} : { sector: ['state', 'private', 'civil-society', 'international'][index % 5] }),
    ...(index % 2 === 0 ? { profile: { couldHinder: 'Somehow', engagementStrategy: 'Talk' } } : {}),
  })),
  objectives: ['Law', 'Fund', 'Tax', 'Land', 'Sea'].map((id) => ({ id, label: id })),
  positions: Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, actor: `a${index}`, objective: 'Law', value: [1, 0, -1, null][index % 4] })),
  assessors: ['x', 'y'].map((id) => ({ id, name: id })),
  criteria: [...axes.filter((axis) => axis !== 'alignment').flatMap((axis) => [{ id: axis, label: `By ${axis}`, measures: axis, scale: 'zero-to-ten' }, { id: `${axis}2`, label: `By ${axis} too`, measures: axis, scale: 'zero-to-ten', weight: 0.1 }]), { id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower', weight: 0 }],
  assessments: Array.from({ length: 25 }, (_, actor) => actor).flatMap((actor) =>
    axes.filter((axis) => axis !== 'alignment').flatMap((axis, index) => {
      const value = levels[Math.floor(actor / ((index % 3) + 1)) % 5];
      return value === undefined ? [] : [{ id: `${axis}${actor}`, actor: `a${actor}`, criterion: axis, value, assessor: 'x' }, { id: `${axis}${actor}y`, actor: `a${actor}`, criterion: axis, value: value === null ? null : 7, assessor: 'y' }];
    }),
  ),
  ties: [{ id: 't', source: 'a0', target: 'a1', kind: 'funding' }],
  participations: [['a0', true, 'control'], ['a0', false, 'inform'], ['a1', true, 'inform'], ['a2', false, 'consult'], ['a3', true, 'consult'], ['a3', false, 'partnership']].map(([actor, planned, level], index) => ({ id: `${index}`, actor, stage: 'planning', level, planned })),
  engagementLevels: [
    ['a0', 'unaware', 'leading'], ['a1', 'resistant', 'supportive'], ['a2', 'neutral', 'supportive'], ['a3', 'leading', 'neutral'], ['a4', 'neutral', 'neutral'],
    ['a5', 'resistant', 'leading', 'x'], ['a5', 'neutral', 'leading', 'y'], ['a6', null, 'leading'], ['a7', 'neutral', null],
  ].map(([actor, current, desired, assessor], index) => ({ id: `${index}`, actor, current, desired, ...(assessor === undefined ? {} : { assessor }) })),
});

function messagesIn(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  const { code, params } = value as Partial<Message>;
  return typeof code === 'string' && params !== undefined ? [{ code, params }] : Object.values(value).flatMap(messagesIn);
}

const said = scoringMethods.flatMap((method) => {
  const result = (method.compute as (input: unknown) => unknown)(document);
  return [...messagesIn(result), ...(method.explain as (result: unknown) => Message[])(result)];
});

describe.each(languages)('the texts of scoring in $name', ({ tag }) => {
  const { message, has, t } = createTranslator(tag);

  it('say in full all that the methods say of a map with everything in it', () => {
    expect(new Set(said.map(({ code }) => code)).size).toBeGreaterThan(80);
    for (const one of said) {
      const sentence = message(one, namesOf(document));
      expect(sentence, one.code).not.toMatch(/[{}#@]|undefined|NaN/);
      expect(sentence, one.code).not.toBe(one.code);
    }
  });

  it('have a word for every class, camp, level, gap, column and reason', () => {
    const codes = [
      ...SalienceClass.options.flatMap((id) => [`salience.class.${id}`, `salience.advice.${id}`]),
      ...SalienceAttribute.options.map((id) => `salience.attribute.${id}`),
      ...AiimClass.options.flatMap((id) => [`aiim.class.${id}`, `aiim.advice.${id}`]),
      ...CooperationThreatClass.options.flatMap((id) => [`cooperation-threat.class.${id}`, `cooperation-threat.advice.${id}`]),
      ...[...ActorMapRing.options, 'veto'].flatMap((id) => [`actor-map.class.${id}`, `actor-map.advice.${id}`]),
      ...ActorMapSector.options.map((id) => (id === 'unknown' ? 'actor-map.sector.unknown' : `sector.${id}`)),
      ...ParticipationLevel.options.flatMap((id) => [`participation.${id}`, `participation-matrix.advice.${id}`]),
      ...[...LevelOfEngagement.options, 'unknown'].map((id) => `engagement-level.${id}`),
      ...ParticipationGap.options.map((id) => `participation-matrix.gap.${id}`),
      ...NetMapCamp.options.flatMap((id) => [`net-map.camp.${id}`, `net-map.advice.${id}`]),
      ...SheetField.options.map((id) => `stakeholder-sheet.field.${id}`),
      ...SheetLevel.options.map((id) => `level.${id}`),
      ...axes.flatMap((axis) => ['high', 'low', 'partly', 'criterion', 'no-criteria', ...WhyUnknown.options].map((what) => `reason.${axis}.${what}`)),
      ...['contradiction', 'sectors', 'veto-unknown'].map((id) => `actor-map.explain.${id}`),
      'score.explain.no-criteria',
      'net-map.explain.no-criterion',
      'engagement-assessment.explain.nothing',
      'participation-matrix.explain.nothing',
      'aiim.explain.from-nothing',
      'aiim.explain.from-criteria',
      'aiim.unknown.no-objective',
      'net-map.explain.no-objectives',
      'participation-matrix.explain.no-plan',
      'participation-matrix.explain.plan-only',
      'scoring.explain.empty',
    ];
    for (const code of codes) expect(has(code), code).toBe(true);
  });

  it('name each measure in the summary of its scores', () => {
    for (const measure of knownMeasures) {
      const params = { measure, known: 1, total: 2 };
      expect(message({ code: 'score.explain.known', params }, namesOf(document)).toLowerCase()).toContain(t(`measure.${measure}`).toLowerCase());
    }
    expect(message({ code: 'score.explain.known', params: { measure: 'courage', known: 1, total: 2 } }, namesOf(document))).toContain('courage');
  });
});

it('names the first few actors of a class and counts the rest', () => {
  const { message } = createTranslator('en');
  const text = (actors: string[], more: number) => message({ code: 'aiim.advice.unclassified', params: { actors, more } }, namesOf(document)).replace(/[\u2066-\u2069]/g, '');
  expect(text(['a0'], 0)).toBe('Find out the interest and alignment of Actor 0 before placing them.');
  expect(text(['a0', 'a1', 'a2'], 4)).toBe('Find out the interest and alignment of Actor 0, Actor 1, Actor 2, and 4 more before placing them.');
});

it('names the usual stages of a cause by their words, and quotes those that a map names itself', () => {
  const unused = (tag: string) => createTranslator(tag).message({ code: 'participation-matrix.explain.unused', params: { stages: ['monitoring', 'Talks'], more: 0 } }, namesOf(document)).replace(/[\u2066-\u2069]/g, '');
  expect(unused('en')).toContain('monitoring and “Talks”');
  expect(unused('es')).toContain('seguimiento y «Talks»');
});
