import { collectionNames, type CollectionName } from '@allymap/core';

/** What to write for the id of each collection, for every text, and for the name of an unknown field. */
export interface Filling {
  readonly id: (collection: CollectionName) => string;
  readonly text: string;
  readonly field: string;
}

/** A document with one record of every collection (two of actors), every field of the format, and an unknown field in every object. */
export function fillEveryField({ id, text, field }: Filling): Record<string, unknown> {
  const citation = { source: id('sources'), locator: text };
  const evidence = [
    { basis: 'stated', citations: [citation], about: [text] },
    { basis: 'judged', reason: `${text}.`, citations: [citation], about: [text] },
  ];
  const actor = id('actors');
  const other = `${actor}′`;
  const alliance = id('alliances');
  const place = id('places');
  const capability = id('capabilities');
  const objective = id('objectives');
  const assessor = id('assessors');
  const span = { from: '2011', until: '2012-02-29' };
  const judged = { assessor, date: '2011-09-30', evidence };
  const profile = { contact: text, services: text, capacityNeeds: text, accessibility: text, mattersToThem: text, couldContribute: text, couldHinder: text, engagementStrategy: text };
  const fields = {
    name: text, shortName: text, aliases: [text], description: text, kind: text, sector: 'state', scale: 'small', legallyRecognised: null,
    role: 'partner', standing: 'key', veto: true, presence: [{ place, side: 'origin' }], bonds: [{ kind: text, label: text }], profile, evidence,
  };
  const records: Record<CollectionName, object[]> = {
    sources: [{ id: id('sources'), title: text, author: text, year: 2011, publisher: text, url: text, accessed: '2024-01', note: text }],
    places: [{ id: place, label: text, country: 'PH', side: 'transit', coordinates: { latitude: 14.6, longitude: 121 } }],
    scales: [
      { id: id('scales'), kind: 'levels', label: text, levels: [{ id: text, label: text }, { id: `${text}′`, label: text }] },
      { id: `${id('scales')}′`, kind: 'numeric', label: text, min: 0, max: null, step: 1 },
    ],
    criteria: [
      { id: id('criteria'), label: text, description: text, measures: text, weight: 2, scale: id('scales'), reversed: true },
      { id: `${id('criteria')}′`, label: text, measures: 'interest', scale: id('scales') },
      { id: `${id('criteria')}″`, label: text, measures: 'influence', scale: `${id('scales')}′` },
    ],
    assessors: [{ id: assessor, name: text, actor, note: text }],
    capabilities: [{ id: capability, label: text, kind: 'language', field: text }],
    actors: [{ id: actor, ...fields }, { id: other, ...fields, role: 'opponent' }],
    ties: [
      { id: id('ties'), source: actor, target: other, directed: true, kind: 'funding', label: text, strength: 2, formality: 'formal', closeness: 'close', trust: 0.5, ...span, alliance, evidence },
      { id: `${id('ties')}′`, source: actor, target: actor, kind: 'conflict', strength: null },
    ],
    alliances: [{
      id: alliance, label: text, form: 'partnership', members: [{ actor, part: text, stages: [text] }, { actor: other }], stages: [text],
      formality: { formal: true, instrument: text, signed: null, regularity: 'sporadic' }, origin: 'referral', status: 'failed', places: [place], description: text, ...span, evidence,
    }],
    objectives: [{ id: objective, label: text, description: text, weight: 1, evidence }],
    positions: [
      { id: id('positions'), actor, objective, value: -0.5, salience: 0.5, ...judged },
      { id: `${id('positions')}′`, actor: other, objective, value: text, scale: id('scales') },
    ],
    influences: [{ id: id('influences'), source: actor, target: other, value: 3, ...judged }, { id: `${id('influences')}′`, source: other, target: actor, value: null, scale: `${id('scales')}′` }],
    assessments: [
      { id: id('assessments'), actor, criterion: id('criteria'), value: text, ...judged, objective, alliance },
      { id: `${id('assessments')}′`, actor, criterion: `${id('criteria')}′`, value: `${text}′`, ...judged },
      { id: `${id('assessments')}″`, actor: other, criterion: `${id('criteria')}″`, value: 7, scale: `${id('scales')}′` },
    ],
    offers: [{ id: id('offers'), actor, capability, note: text, evidence }],
    needs: [{ id: id('needs'), actor: other, capability, note: text, evidence }],
    reaches: [{ id: id('reaches'), actor, target: other, place, audience: text, evidence }],
    capacityTransfers: [{ id: id('capacityTransfers'), source: actor, target: other, vehicle: 'learning-by-doing', subject: text, alliance, evidence }],
    threats: [{
      id: id('threats'), label: text, kind: 'relational', alliance, actors: [actor], severity: text, likelihood: null, scale: id('scales'), occurred: true,
      responses: [{ label: text, actor, taken: false, evidence }], evidence,
    }],
    participations: [{ id: id('participations'), actor, stage: text, level: 'inform', planned: true, evidence }],
    engagements: [{ id: id('engagements'), actor, alliance, way: text, benefits: [{ label: text, to: 'cause' }], difficulties: [text], date: '2011', evidence }],
    engagementLevels: [{ id: id('engagementLevels'), actor, current: 'resistant', desired: 'supportive', ...judged }, { id: `${id('engagementLevels')}′`, actor: other, current: null }],
    engagementSteps: [{ id: id('engagementSteps'), place, step: 'build-trust', status: 'under-way', evidence }],
    activities: [{ id: id('activities'), label: text, capitals: ['social'], actors: [actor], stage: text, evidence }],
    scenarios: [{
      id: id('scenarios'), label: text,
      actions: [{ id: text, label: text, actor, by: [other], objective, positionShift: 0.1, influenceShift: -0.1, probability: 0.5, evidence }],
    }],
    presentationSteps: [{
      id: id('presentationSteps'), title: text, picture: text, options: [{ name: text, value: text }], actors: [actor, other], sentence: text, note: text,
      about: { actor, alliance, criterion: id('criteria'), objective, scenario: id('scenarios') }, filter: { roles: ['partner'], kinds: [text], countries: ['PH'], alliance, text },
    }],
  };
  const requirements = [{ id: text, label: text, capability, place, actor, weight: 1, evidence }];
  const file = {
    version: 1, title: text, description: text, language: text, date: '2024-02', licence: text, leftOut: [text],
    cause: { title: text, change: text, description: text, places: [place], requirements, stages: [text], evidence },
    ...Object.fromEntries(collectionNames.map((name) => [name, records[name]])),
  };
  return withUnknownField(file, field) as Record<string, unknown>;
}

/** Adds to every object a field that the format does not know, unless the name is taken; a field named `__proto__` stays a field. */
function withUnknownField(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withUnknownField(item, field));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, inner]) => [name, withUnknownField(inner, field)] as const);
  return Object.fromEntries(known.some(([name]) => name === field) ? known : [...known, [field, { polluted: [field] }]]);
}
