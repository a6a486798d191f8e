import { readFileSync } from 'node:fs';
import { forceField, requireDocument, weightedMeanPosition } from '@allymap/core';
import { expect, it } from 'vitest';

const document = requireDocument(JSON.parse(readFileSync(new URL('car-emissions.allymap.json', import.meta.url), 'utf8')));

/** Table 1 of Scholz, Calbert & Smith 2011, typed from the picture of it that the map names: not read from the map. */
const table: readonly (readonly [country: string, capability: number, years: number, salience: number])[] = [
  ['Netherlands', 0.08, 4, 0.8], ['Belgium', 0.08, 7, 0.4], ['Luxembourg', 0.03, 4, 0.2], ['Germany', 0.16, 4, 0.8], ['France', 0.16, 10, 0.6],
  ['Italy', 0.16, 10, 0.6], ['United Kingdom', 0.16, 10, 0.9], ['Ireland', 0.05, 7, 0.1], ['Denmark', 0.05, 4, 1], ['Greece', 0.08, 7, 0.7],
];

it('holds the published table, number by number', () => {
  const answerOf = (actor: string, criterion: string): unknown => document.assessments.find((one) => one.actor === actor && one.criterion === criterion)?.value;
  const rows = document.actors.map(({ id, name }) => {
    const [position, ...others] = document.positions.filter(({ actor }) => actor === id);
    expect([others, answerOf(id, 'salience')]).toEqual([[], position!.salience]);
    return [name, answerOf(id, 'capability'), Number(position!.value), position!.salience];
  });
  expect(rows).toEqual(table);
});

it('counts early as for, and the earliest and the latest date as its two ends', () => {
  const { items } = weightedMeanPosition.compute(document)[0]!;
  const years = new Map(table.map(([country, , date]) => [country, date]));
  const stances = items.map(({ actor, position }) => [years.get(document.actors.find(({ id }) => id === actor)!.name), position]);
  expect(new Map(stances as [number, number][])).toEqual(new Map([[4, 1], [7, 0], [10, -1]]));
});

it('has the weighted mean of 7.4 years that the publication prints for the beginning', () => {
  // Capability × salience: .064 .032 .006 .128 .096 .096 .144 .005 .050 .056, in all .677.
  // Times years: .256 .224 .024 .512 .960 .960 1.440 .035 .200 .392, in all 5.003. 5.003 ÷ .677 = 7.38996, which a replication prints too.
  // On −1..+1, where 4 years are +1 and 10 years −1: (7 − 7.38996) ÷ 3 = −.12999.
  const { value, items, leftOut, interval } = weightedMeanPosition.compute(document)[0]!;
  expect(value).toBeCloseTo((7 - 5.003 / 0.677) / 3, 12);
  expect(7 - 3 * value!).toBeCloseTo(7.38996, 5);
  expect(leftOut).toEqual([]);
  expect(interval).toEqual([expect.closeTo(value!, 12), expect.closeTo(value!, 12)]);
  expect(items.find(({ actor }) => actor === 'united-kingdom')!.weight).toBeCloseTo(0.144 / 0.677, 12);
});

it('has forces on both sides, the late ones ahead', () => {
  // Beside the greatest capability, .16. For: .5 + .1875 + 1 + .3125; against: 3 × 1.
  expect(forceField.compute(document)[0]!.totals).toMatchObject({ driving: { total: 2 }, restraining: { total: 3 }, net: -1 });
});
