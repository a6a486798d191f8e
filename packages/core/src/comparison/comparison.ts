import type { Method } from '../descriptor.ts';
import { actorPositions } from '../scoring/actor-position.ts';
import { forceField } from '../forces/force-field.ts';
import { snapshotOf, type Snapshot } from '../graph/snapshot.ts';
import { components } from '../metrics/graph/components.ts';
import { density } from '../metrics/graph/density.ts';
import type { Document } from '../model/document.ts';
import { readOptions } from '../read-options.ts';
import { MapReading } from '../scoring/map-reading.ts';
import { score } from '../scoring/score/score.ts';
import { attemptOf, type Attempt } from './attempt.ts';
import { classChanges } from './compare-classes.ts';
import { actorChanges, allianceChanges, pairRecords, recordChanges, tieChanges } from './compare-records.ts';
import type { Comparison, ForceChanges, NumberChange } from './comparison-result.ts';
import { explainComparison } from './explain-comparison.ts';
import { isChange, numberChange } from './number-change.ts';

export const ComparisonOptions = MapReading;
export type ComparisonOptions = MapReading;

/** Two documents, the earlier one first. */
export type DocumentPair = readonly [before: Document, after: Document];

/**
 * Says what changed from one document to another: who came, left and moved, and which forces changed.
 *
 * Records are the same where their ids are; a record that was given another id came and left. Classes, scores and
 * positions are compared for actors of both documents only, with the same options, forces for objectives of both: a net
 * force that changed because somebody came is a change all the same. What was unknown and is known now is told as
 * such, never as a change from 0. A method with a mistake in it is left out and named. For two dates of one document see
 * `documentAt`. No publication defines it: ours.
 * O(what the methods compared cost), linear in the records.
 */
function compareDocuments([before, after]: DocumentPair, options: Partial<ComparisonOptions> = {}): Comparison {
  const chosen = readOptions(ComparisonOptions, options);
  const leftOut: Comparison['leftOut'] = [];
  const attempt = attemptOf(leftOut);
  return {
    options: chosen,
    before: headOf(before),
    after: headOf(after),
    actors: actorChanges(before, after),
    ties: tieChanges(before, after),
    alliances: allianceChanges(before, after),
    objectives: recordChanges(before.objectives, after.objectives),
    threats: recordChanges(before.threats, after.threats),
    scores: attempt('score', [], () => scoreChanges(before, after)),
    classes: classChanges(before, after, chosen, attempt),
    forces: attempt('force-field', [], () => forceChanges(before, after, chosen)),
    network: networkChanges(snapshotOf(before), snapshotOf(after), attempt),
    leftOut,
  };
}

function headOf({ title, date, actors, ties }: Document): Comparison['before'] {
  return { title: title ?? null, date: date ?? null, actors: actors.length, ties: ties.length };
}

function scoreChanges(before: Document, after: Document): Comparison['scores'] {
  const measures = [...new Set([...before.criteria, ...after.criteria].map(({ measures: name }) => name))];
  return measures.map((measure) => {
    const [was, is] = [before, after].map((document) => new Map(score.compute(document, { measure }).actors.map(({ actor, value }) => [actor, value])));
    const both = pairRecords(before.actors, after.actors).map(([, { id: actor }]) => ({ actor, ...numberChange(was!.get(actor) ?? null, is!.get(actor) ?? null) }));
    const changes = both.filter(isChange).sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
    return { measure, changes, same: both.length - changes.length };
  });
}

function forceChanges(before: Document, after: Document, { influenceMeasure, neutral }: ComparisonOptions): ForceChanges[] {
  const [was, is] = [before, after].map((document) => forceField.compute(document, { influenceMeasure, neutral }));
  return is!.flatMap(({ objective, totals: later }) => {
    const earlier = was!.find((one) => one.objective === objective)?.totals;
    if (earlier === undefined) return [];
    const net = numberChange(earlier.net, later.net);
    return {
      objective,
      driving: numberChange(earlier.driving.total, later.driving.total),
      restraining: numberChange(earlier.restraining.total, later.restraining.total),
      net,
      tipped: tippedTo(net),
      positions: positionChanges(before, after, objective),
    };
  });
}

/** The balance tips where the net leaves one side, or the middle, for the other side, or for a side at all. */
function tippedTo({ before, after }: NumberChange): ForceChanges['tipped'] {
  if (before === null || after === null) return null;
  if (Math.sign(before) === Math.sign(after)) return 'no';
  if (after > 0) return 'for';
  return after < 0 ? 'against' : 'no';
}

function positionChanges(before: Document, after: Document, objective: string): ForceChanges['positions'] {
  const was = new Map(actorPositions(before, objective).map(({ actor, value }) => [actor, value]));
  return actorPositions(after, objective).flatMap(({ actor, value }) => {
    const earlier = was.get(actor);
    if (earlier === undefined) return [];
    const change = numberChange(earlier, value);
    return isChange(change) ? [{ actor, ...change }] : [];
  });
}

function networkChanges(before: Snapshot, after: Snapshot, attempt: Attempt): Comparison['network'] {
  const unknown = numberChange(null, null);
  return {
    density: attempt('density', unknown, () => numberChange(density.compute(before).value, density.compute(after).value)),
    ...attempt('components', { parts: unknown, isolated: unknown }, () => {
      const [was, is] = [components.compute(before), components.compute(after)];
      return { parts: numberChange(was.components.length, is.components.length), isolated: numberChange(was.isolated, is.isolated) };
    }),
  };
}

export const comparison: Method<ComparisonOptions, DocumentPair, Comparison> = {
  id: 'comparison',
  scope: 'map',
  family: 'comparison',
  options: ComparisonOptions,
  sources: [],
  ours: 'comparison.ours',
  compute: compareDocuments,
  explain: explainComparison,
};
