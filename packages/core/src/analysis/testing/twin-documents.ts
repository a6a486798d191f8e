import { knownMeasures } from '../../model/assessment.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { isOnScale, toSignedUnit } from '../../model/scale-conversion.ts';
import { builtInScales } from '../../model/built-in-scales.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import { TieKind } from '../../model/tie.ts';

/** Two documents that differ in the size of their numbers alone. */
export interface Twins {
  /** Holds the least and the greatest numbers that there are. */
  readonly extreme: Document;
  /** Has a number of common size wherever the other has one: the same sign, in the same order, 0 where it is 0. */
  readonly moderate: Document;
}

const most = Number.MAX_VALUE;
const least = Number.MIN_VALUE;
const pair = (extreme: number, moderate: number): readonly [number, number] => [extreme, moderate];

/** What stands for the least number there is: below every tolerance, beside 1 as beside the greatest. */
const small = 2 ** -44;
/** Numbers from 0 up without limit. */
const amounts = [pair(0, 0), pair(least, small), pair(1e-308, 4 * small), pair(1, 1), pair(1e300, 1 / small / 4), pair(most, 1 / small)];
/** Numbers from 0 to 1; of the least, the mean with 0 is still a number. */
const shares = [pair(0, 0), pair(4 * least, small), pair(1e-308, 4 * small), pair(0.5, 0.5), pair(1, 1)];
const shifts = [...shares, pair(most, 8)].flatMap(([extreme, moderate]) => [pair(extreme, moderate), pair(-extreme, -moderate)]);

const numeric = (min: number, max: number | null, step?: number): Omit<Extract<Scale, { kind: 'numeric' }>, 'id'> => ({ kind: 'numeric', min, max, ...(step === undefined ? {} : { step }) });
const scales = [
  ['wide', numeric(-most, most), numeric(-4, 4)],
  ['short', numeric(0, least), numeric(0, 1)],
  ['small', numeric(0, 1e-308), numeric(0, 1)],
  ['balanced', numeric(-least, least), numeric(-1, 1)],
  ['far', numeric(1e308, most), numeric(1, 2)],
  ['open', numeric(0, null), numeric(0, null)],
  ['deep', numeric(-most, null), numeric(-8, null)],
  ['fine', numeric(0, 1, least), numeric(0, 1, 0.25)],
  ['coarse', numeric(-most, most, most), numeric(-4, 4, 4)],
] as const;
const scaleIds = [...scales.map(([id]) => id), 'tower', 'zero-to-one', 'minus-one-to-one', 'zero-to-four', 'low-medium-high'];

/** What a scale can hold: its ends, its middle, and the least number above and below 0; each with its like on the other scale. */
function valuesOf(extreme: Scale, moderate: Scale): (readonly [ScaleValue, ScaleValue])[] {
  if (extreme.kind === 'levels' || moderate.kind === 'levels') return builtInLevels(extreme).map((id) => [id, id]);
  const at = ({ min, max }: typeof extreme, top: number, tiny: number): number[] => {
    const end = max ?? top;
    return [min, end, min / 2 + end / 2, tiny, -tiny, 0];
  };
  const [rare, common] = [at(extreme, most, 4 * least), at(moderate, 8, small)];
  // What no number between −1 and +1 can tell apart on the one scale is one value on the other, too.
  const seen = new Set<number | null>();
  return rare.flatMap((value, index) => {
    const read = toSignedUnit(value, extreme, most);
    if (seen.has(read) || !isOnScale(value, extreme) || !isOnScale(common[index]!, moderate)) return [];
    seen.add(read);
    return [[value, common[index]!] as const];
  });
}

function builtInLevels(scale: Scale): string[] {
  return scale.kind === 'levels' ? scale.levels.map(({ id }) => id) : [];
}

/**
 * Draws a document that has numbers wherever the format has them, and its twin.
 *
 * Four actors, several ties, answers, positions, influences and requirements each, about a third of them missing or unknown.
 */
export function twinDocuments(random: () => number): Twins {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const sides = [new Map<string, Scale>(builtInScales.map((scale) => [scale.id, scale])), new Map<string, Scale>(builtInScales.map((scale) => [scale.id, scale]))] as const;
  for (const [id, ...both] of scales) sides.forEach((side, index) => side.set(id, { ...(both[index]! as Scale), id }));
  // Every number is drawn once and read twice, as the side asked for has it.
  const drawn: (readonly [unknown, unknown])[] = [];
  const hold = (value: readonly [unknown, unknown]): string => `\u0000${drawn.push(value) - 1}`;
  const amount = (from: 0 | 1 = 0): string => hold(pick(amounts.slice(from)));
  const valueOn = (scale: string): string => hold(random() < 0.15 ? [null, null] : pick(valuesOf(sides[0].get(scale)!, sides[1].get(scale)!)));
  const maybe = <Value>(chance: number, name: string, value: () => Value): Record<string, Value> => (random() < chance ? { [name]: value() } : {});
  const actors = ['a', 'b', 'c', 'd'];
  const pairs = actors.flatMap((source) => actors.map((target) => ({ source, target })));
  const some = <Item, Made>(items: readonly Item[], chance: number, make: (item: Item, index: number) => Made): Made[] => items.flatMap((item, index) => (random() < chance ? [make(item, index)] : []));
  const criteria = knownMeasures.flatMap((measures) => ['', '2'].slice(0, 1 + below(2)).map((more) => ({ id: `${measures}${more}`, label: measures, measures, scale: pick(scaleIds), ...maybe(0.7, 'weight', () => amount()), ...maybe(0.2, 'reversed', () => true) })));
  const file = {
    version: 1,
    cause: {
      title: 'Numbers of every size',
      requirements: ['r', 's', 't'].map((id) => ({ id, ...pick([{ capability: pick(['x', 'y']) }, { place: 'p' }, { actor: pick(actors) }]), ...maybe(0.8, 'weight', () => amount(1)) })),
    },
    places: [{ id: 'p', label: 'P', country: 'PH', side: 'origin' }, { id: 'q', label: 'Q', country: 'IT', side: 'destination' }],
    capabilities: [{ id: 'x', label: 'X', kind: 'expertise' }, { id: 'y', label: 'Y', kind: 'language' }],
    criteria,
    assessors: [{ id: 'm', name: 'M' }, { id: 'n', name: 'N', actor: 'a' }],
    objectives: ['o', 'u'].map((id) => ({ id, label: id, ...maybe(0.7, 'weight', () => amount(1)) })),
    actors: actors.map((id) => ({ id, name: id, ...maybe(0.5, 'role', () => pick(['partner', 'stakeholder', 'strategic-ally'])), ...maybe(0.3, 'veto', () => random() < 0.5), presence: some(['p', 'q'], 0.5, (place) => ({ place })) })),
    ties: some([...pairs, ...pairs], 0.5, ({ source, target }, index) => ({ id: `${index}`, source, target, kind: random() < 0.8 ? 'cooperation' : pick(TieKind.options), ...maybe(0.4, 'directed', () => true), ...maybe(0.8, 'strength', () => (random() < 0.1 ? null : amount())), ...maybe(0.7, 'trust', () => hold(pick(shares))), ...maybe(0.4, 'alliance', () => 'l') })),
    alliances: [{ id: 'l', label: 'L', form: 'partnership', members: some(actors, 0.7, (actor) => ({ actor })) }],
    positions: actors.flatMap((actor) => some(['o', 'o', 'u'], 0.7, (objective) => objective).map((objective, index) => {
      const scale = pick(scaleIds);
      return { id: `${actor} ${index}`, actor, objective, scale, value: valueOn(scale), ...maybe(0.7, 'salience', () => hold(pick(shares))), ...maybe(0.5, 'assessor', () => pick(['m', 'n'])) };
    })),
    influences: some(pairs, 0.6, ({ source, target }, index) => {
      const scale = pick(scaleIds);
      return { id: `${index}`, source, target, scale, value: valueOn(scale) };
    }),
    assessments: criteria.flatMap(({ id, scale }) => actors.flatMap((actor) => some(['m', 'n'], 0.6, (assessor) => ({ id: `${id} ${actor} ${assessor}`, actor, criterion: id, assessor, ...(random() < 0.2 ? { scale: 'wide', value: valueOn('wide') } : { value: valueOn(scale) }), ...maybe(0.2, 'objective', () => pick(['o', 'u'])), ...maybe(0.3, 'alliance', () => 'l') })))),
    offers: some(actors.flatMap((actor) => ['x', 'y'].map((capability) => ({ actor, capability }))), 0.5, (one, index) => ({ id: `${index}`, ...one })),
    needs: some(actors.flatMap((actor) => ['x', 'y'].map((capability) => ({ actor, capability }))), 0.3, (one, index) => ({ id: `${index}`, ...one })),
    reaches: some(pairs, 0.2, ({ source, target }, index) => ({ id: `${index}`, actor: source, target })),
    capacityTransfers: some(pairs, 0.2, ({ source, target }, index) => ({ id: `${index}`, source, target, subject: 'x', ...maybe(0.5, 'alliance', () => 'l') })),
    threats: ['h', 'i', 'j'].map((id) => {
      const scale = pick(scaleIds);
      return { id, label: id, kind: 'external', scale, ...maybe(0.8, 'severity', () => valueOn(scale)), ...maybe(0.8, 'likelihood', () => valueOn(scale)), ...maybe(0.5, 'alliance', () => 'l') };
    }),
    scenarios: [{ id: 'w', label: 'W', actions: some([...actors, ...actors], 0.6, (actor, index) => ({ id: `${index}`, label: 'Act', actor, ...maybe(0.5, 'objective', () => pick(['o', 'u'])), ...maybe(0.7, 'positionShift', () => hold(pick(shifts))), ...maybe(0.7, 'influenceShift', () => hold(pick(shifts))), ...maybe(0.7, 'probability', () => hold(pick(shares))) })) }],
  };
  const side = (index: 0 | 1): Document => {
    const own = scales.map(([id, ...both]) => ({ id, ...both[index] }));
    const read = (_key: string, value: unknown): unknown => (typeof value === 'string' && value.startsWith('\u0000') ? drawn[Number(value.slice(1))]![index] : value);
    return requireDocument({ ...(JSON.parse(JSON.stringify(file), read) as object), scales: own });
  };
  return { extreme: side(0), moderate: side(1) };
}
