import { expect, it } from 'vitest';
import { actorDetails } from './actor-details.ts';
import { viewOf } from './harbour.fixture.ts';

const detailsOf = (id: string) => {
  const view = viewOf();
  return actorDetails(view, view.factsById.get(id)!);
};

it('says what a score was made of and what is unknown of it', () => {
  const influence = detailsOf('port').scores.find(({ measure }) => measure === 'influence')!;
  // Known: “can decide” (weight 3 of 4): median of high 1 and medium 0.5 is 0.75. Unknown: money (weight 1 of 4).
  // Interval: (3·0.75 + 0)/4 = 0.5625 … (3·0.75 + 1)/4 = 0.8125.
  expect(influence).toMatchObject({ value: 0.75, coverage: 0.75, interval: [0.5625, 0.8125], assessors: 2, threshold: 0.5 });
  expect(influence.criteria.map(({ label, weight, value, why }) => ({ label, weight, value, why }))).toEqual([
    { label: 'Can decide', weight: 3, value: 0.75, why: null },
    { label: 'Has money', weight: 1, value: null, why: 'assessed-unknown' },
  ]);
  expect(influence.criteria[0]!.answers.map(({ text, assessor }) => [text, assessor])).toEqual([['High', 'Ana'], ['Medium', 'Ben']]);
  expect(influence.criteria[0]!.answers[0]!.evidence[0]).toMatchObject({ basis: 'judged', reason: 'It owns the quay.', assessor: 'Ana' });
});

it('never shows an actor of which nothing is known as low', () => {
  const [influence] = detailsOf('').scores;
  expect(influence).toMatchObject({ measure: 'influence', value: null, interval: [0, 1], coverage: 0 });
  expect(influence!.criteria.map(({ why }) => why)).toEqual(['not-assessed', 'not-assessed']);
});

it('lists a position for every objective, the unknown ones too', () => {
  expect(detailsOf('bank').positions.map(({ objective, stance, value }) => [objective, stance, value])).toEqual([
    ['Berths are kept', 'against', -0.5],
    ['Fees fall', 'unknown', null],
  ]);
  expect(detailsOf('__proto__').positions[0]!.answers[0]!.evidence[0]).toMatchObject({ reason: 'They ask for it.', assessor: 'Ana' });
});

it('sees every tie from the actor’s side', () => {
  const ties = detailsOf('__proto__').ties.flatMap(({ kind, lines }) => lines.map(({ other, direction, alliance }) => [kind, direction, other.id, alliance]));
  expect(ties).toHaveLength(3);
  expect(ties).toContainEqual(['influence', 'to', 'port', null]);
  expect(ties).toContainEqual(['contract', 'with', 'bank', 'Friends of the quay']);
  expect(ties).toContainEqual(['funding', 'from', '', null]);
});

it('gathers places, alliances, capabilities and threats', () => {
  expect(detailsOf('port').places).toEqual(['Faro, Portugal (origin)']);
  expect(detailsOf('bank').places).toEqual(['Portugal (origin)', 'France (destination)']);
  const union = detailsOf('__proto__');
  expect(union.memberships.map(({ alliance, part }) => [alliance.id, part])).toEqual([['quay', 'lead']]);
  expect(union.capabilities.map(({ what, label, other }) => [what, label, other?.id ?? null])).toEqual([
    ['offer', 'Mending nets', null],
    ['need', 'A berth', null],
    ['teach', 'Sailing by the stars', ''],
  ]);
  // Through the alliance, and by name.
  expect(union.threats.map(({ threat, alliance, severity, likelihood }) => [threat.id, alliance, severity, likelihood])).toEqual([['h1', 'Friends of the quay', 'High', 'unknown']]);
  expect(detailsOf('port').threats.map(({ threat, alliance }) => [threat.id, alliance])).toEqual([['h2', null]]);
});

it('lists the sources that it cites, and no others', () => {
  expect(detailsOf('port').sources.map(({ id }) => id)).toEqual(['minutes']);
  expect(detailsOf('').sources).toEqual([]);
});
