import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { finiteSum } from '../finite.ts';
import { message, type Message } from '../message.ts';
import type { Criterion } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import { Id } from '../model/id.ts';
import { TieKind } from '../model/tie.ts';
import { schifferWaale2008 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { actorPositions } from './actor-position.ts';
import { checkObjective } from './check-objective.ts';
import { advise, firstActors } from './classes/explain-classes.ts';
import { EachObjective, positionCuts } from './map-reading.ts';
import { type NetMap, NetMapCamp, type NetMapCampResult } from './net-map-result.ts';
import { objectivesOf } from './objectives-of.ts';
import { findTowerCriterion, towerHeights } from './tower-heights.ts';

export const NetMapOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure among whose criteria the towers are looked for.')),
  criterion: z._default(z.nullable(Id), null).check(z.describe('The criterion whose answers are the towers; null: the first of the measure whose scale has no upper limit.')),
  neutral: positionCuts.neutral,
});
export type NetMapOptions = z.infer<typeof NetMapOptions>;

/**
 * Counts, per objective, the heads and the summed influence towers of those for it, neutral and against it.
 *
 * A tower is influence on this one issue, in pieces from 0 without an upper limit: the answers to a criterion whose scale
 * has none, as they were given, the median over the assessors (ours; the source builds them by agreement). Positions are
 * the medians over the assessors, −1..+1. An actor of unknown position is in a camp of its own; one of unknown tower
 * counts as a head and as missing from the sum. Sums that overflow count as the greatest number there is. Throws
 * `NotFoundError` for an objective or criterion that is not there, `WrongUseError` for a criterion with an upper limit.
 * O(objectives × (positions + assessments + actors log actors) + ties). Source: Schiffer & Waale 2008.
 */
function computeNetMap(document: Document, options: Partial<NetMapOptions> = {}): NetMap {
  const { objective: asked, influenceMeasure, criterion: wanted, neutral } = readOptions(NetMapOptions, options);
  const criterion = findTowerCriterion(document, influenceMeasure, wanted);
  const only = document.objectives.length === 1 ? document.objectives[0]!.id : null;
  const counts = new Map<TieKind, number>(TieKind.options.map((kind) => [kind, 0]));
  for (const { kind } of document.ties) counts.set(kind, counts.get(kind)! + 1);
  return {
    criterion: criterion?.id ?? null,
    towers: towerHeights(document, criterion, asked ?? only),
    links: [...counts].map(([kind, count]) => ({ kind, count })),
    objectives: objectivesOf(document, asked).map((objective) => campsOf(document, criterion, objective, neutral)),
  };
}

type Member = NetMapCampResult['actors'][number];

function campsOf(document: Document, criterion: Criterion | null, objective: string, neutral: number): NetMap['objectives'][number] {
  const towers = towerHeights(document, criterion, objective);
  const members = new Map<NetMapCamp, Member[]>(NetMapCamp.options.map((camp) => [camp, []]));
  actorPositions(document, objective).forEach(({ actor, value }, index) => {
    members.get(campOf(value, neutral))!.push({ actor, position: value, height: towers[index]!.height });
  });
  const camps = [...members].map(([camp, actors]) => campResult(camp, actors));
  return {
    objective,
    camps,
    mostHeads: greatest(camps, ({ heads }) => heads),
    tallest: greatest(camps, ({ height }) => height ?? 0),
    certain: camps.every(({ camp, heads, missing }) => missing === 0 && (camp !== 'unknown' || heads === 0)),
  };
}

function campOf(position: number | null, neutral: number): NetMapCamp {
  if (position === null) return 'unknown';
  if (Math.abs(position) <= neutral + 1e-9) return 'neutral';
  return position > 0 ? 'for' : 'against';
}

function campResult(camp: NetMapCamp, actors: Member[]): NetMapCampResult {
  const known = actors.flatMap(({ height }) => height ?? []);
  const tallestFirst = (a: Member, b: Member): number => (a.height === null ? 1 : 0) - (b.height === null ? 1 : 0) || (a.height === null ? 0 : b.height! - a.height);
  actors.sort(tallestFirst);
  return {
    camp,
    heads: actors.length,
    height: actors.length > 0 && known.length === 0 ? null : finiteSum(known),
    missing: actors.length - known.length,
    actors,
    advice: advise('net-map', camp, actors.map(({ actor }) => actor)),
  };
}

/** Which of the three camps that take a stand has the most; none where the most is nothing. */
function greatest(camps: readonly NetMapCampResult[], amountOf: (camp: NetMapCampResult) => number): NetMapCamp[] {
  const stands = camps.filter(({ camp }) => camp !== 'unknown');
  const most = stands.reduce((found, camp) => Math.max(found, amountOf(camp)), 0);
  return most === 0 ? [] : stands.filter((camp) => amountOf(camp) === most).map(({ camp }) => camp);
}

/** How many objectives are explained; the rest are counted. */
const shown = 2;

function explain({ criterion, towers, links, objectives }: NetMap): Message[] {
  if (towers.length === 0) return [message('scoring.explain.empty')];
  const unknown = towers.filter(({ height }) => height === null).map(({ actor }) => actor);
  const total = links.reduce((sum, { count }) => sum + count, 0);
  return [
    ...objectives.slice(0, shown).flatMap((one, index) => explainObjective(one, criterion !== null, index === 0)),
    ...(objectives.length > shown ? [message('net-map.explain.more-objectives', { total: objectives.length - shown })] : []),
    ...(objectives.length === 0 ? [message('net-map.explain.no-objectives')] : []),
    ...(total === 0 ? [] : [message('net-map.explain.links', { total, kinds: links.filter(({ count }) => count > 0).length })]),
    ...(criterion === null ? [message('net-map.explain.no-criterion')] : []),
    ...(criterion === null || unknown.length === 0 ? [] : [message('net-map.explain.no-tower', firstActors(unknown))]),
  ];
}

/** The camps of an objective; `advised`: with how to engage the largest of them, which would repeat itself for the next objective. */
function explainObjective({ objective, camps, mostHeads, tallest }: NetMap['objectives'][number], hasTowers: boolean, advised: boolean): Message[] {
  const [pro, still, con, unknown] = camps as [NetMapCampResult, NetMapCampResult, NetMapCampResult, NetMapCampResult];
  const differ = tallest.length > 0 && mostHeads.join() !== tallest.join();
  const leading = [...mostHeads, ...tallest.filter((camp) => !mostHeads.includes(camp))].slice(0, 2);
  return [
    message('net-map.explain.heads', { objective, pro: pro.heads, neutral: still.heads, con: con.heads, unknown: unknown.heads }),
    ...(hasTowers ? [message('net-map.explain.towers', { objective, pro: pro.height, neutral: still.height, con: con.height })] : []),
    ...(differ ? [message('net-map.explain.differ')] : []),
    ...(advised ? leading.map((name) => camps.find(({ camp }) => camp === name)!.advice) : []),
  ];
}

/** Throws where the objective or the criterion asked for is not there, or the criterion has no towers. */
function checkNetMap(document: Document, options: NetMapOptions): void {
  checkObjective(document, options);
  findTowerCriterion(document, options.influenceMeasure, options.criterion);
}

export const netMap: Method<NetMapOptions, Document, NetMap> = {
  id: 'net-map',
  scope: 'map',
  family: 'scoring',
  options: NetMapOptions,
  sources: [schifferWaale2008],
  ours: 'net-map.ours',
  explain,
  compute: computeNetMap,
  check: checkNetMap,
};
