import { besideGreatest } from '../../beside-greatest.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { type Block, leadingVector } from './leading-vector.ts';
import { strongComponents, type StrongComponents } from './strong-components.ts';

/** Eigenvalues that differ by less, as a share of the greatest, are equal. */
const tolerance = 1e-9;
/** Rounds in which what flows into a part has to settle. */
const mostRounds = 100_000;

/** The eigenvector of the greatest eigenvalue, or why there is none. */
export type EigenvectorScores =
  | { readonly scores: Float64Array; readonly value: number; readonly parts: number; readonly reason: null }
  | { readonly scores: null; readonly reason: 'no-ties' | 'no-circle' | 'not-settled' };

interface Rows extends Pick<Adjacency, 'order' | 'offsets' | 'neighbors'> {
  /** Per entry, all above 0. */
  readonly weights: Float64Array;
}

/**
 * The scores that are, but for a common factor, what each node gets along the entries of `rows` from the scores of others; the
 * greatest is 1. `reversed` has the entries the other way round.
 *
 * Found part by part: a strong component has one positive eigenvector, and the greatest of their eigenvalues is that of the whole.
 * The scores begin in the parts that have it and lead to no other such part, and flow on from there; all others have exactly 0. Where
 * several parts begin, each is given a greatest score of 1 there (ours: any other ratio would be an eigenvector too).
 */
export function eigenvectorScores(rows: Adjacency, reversed: Adjacency, weighting: 'ties' | 'strength'): EigenvectorScores {
  const out = weigh(rows, weighting);
  const into = weigh(reversed, weighting);
  if (out.neighbors.length === 0) return { scores: null, reason: 'no-ties' };
  const components = strongComponents(out);
  const members = membersOf(components, rows.order);
  const leaders = leadersOf(into, components, members, rows.symmetric);
  if (leaders.length === 0) return { scores: null, reason: 'no-circle' };
  if (leaders.some(({ settled }) => !settled)) return { scores: null, reason: 'not-settled' };

  const value = leaders.reduce((greatest, leader) => Math.max(greatest, leader.value), 0);
  const labels = leaders.map(({ label }) => label);
  const beginning = leaders.length === 1 ? new Set(labels) : lastOf(labels, out, components);
  const scores = new Float64Array(rows.order);
  for (const { label, vector } of leaders) {
    if (beginning.has(label)) members[label]!.forEach((node, place) => (scores[node] = vector[place]!));
  }
  const leading = new Set(labels);
  for (let label = components.count - 1; label >= 0; label--) {
    if (!leading.has(label) && !flowInto(members[label]!, into, scores, value)) return { scores: null, reason: 'not-settled' };
  }
  const greatest = scores.reduce((most, score) => Math.max(most, score), 0);
  return { scores: scores.map((score) => score / greatest), value: value * unitOf(rows, weighting), parts: beginning.size, reason: null };
}

/** What a weight of 1 stands for: strengths are taken as shares of the greatest, so that no sum of them overflows. */
function unitOf({ strengths }: Adjacency, weighting: 'ties' | 'strength'): number {
  return weighting === 'ties' ? 1 : strengths.reduce((most, strength) => Math.max(most, strength), 0);
}

/** The rows without entries of strength 0, where strengths count. */
function weigh(rows: Adjacency, weighting: 'ties' | 'strength'): Rows {
  const { order, neighbors, strengths } = rows;
  if (weighting === 'ties') return { order, offsets: rows.offsets, neighbors, weights: new Float64Array(neighbors.length).fill(1) };
  const weights = besideGreatest(strengths);
  const isKept = (_: number, entry: number): boolean => weights[entry]! > 0;
  const offsets = new Uint32Array(order + 1);
  for (let node = 0, kept = 0; node < order; node++) {
    for (let entry = rows.offsets[node]!; entry < rows.offsets[node + 1]!; entry++) if (weights[entry]! > 0) kept++;
    offsets[node + 1] = kept;
  }
  return { order, offsets, neighbors: neighbors.filter(isKept), weights: weights.filter(isKept) };
}

function membersOf({ count, labels }: StrongComponents, order: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  for (let node = 0; node < order; node++) members[labels[node]!]!.push(node);
  return members;
}

interface Leader extends ReturnType<typeof leadingVector> {
  readonly label: number;
}

/** The parts whose greatest eigenvalue is that of the whole; those whose rows add up to too little are not looked at. */
function leadersOf(into: Rows, { labels }: StrongComponents, members: readonly number[][], symmetric: boolean): Leader[] {
  const most = new Float64Array(members.length); // no eigenvalue is above the greatest sum of a row
  for (let node = 0; node < into.order; node++) {
    let sum = 0;
    for (let entry = into.offsets[node]!; entry < into.offsets[node + 1]!; entry++) if (labels[into.neighbors[entry]!] === labels[node]) sum += into.weights[entry]!;
    most[labels[node]!] = Math.max(most[labels[node]!]!, sum);
  }
  const places = new Uint32Array(into.order); // of each node in its part
  for (const nodes of members) nodes.forEach((node, place) => (places[node] = place));
  const candidates = Array.from(most.keys()).filter((label) => most[label]! > 0);
  candidates.sort((a, b) => most[b]! - most[a]!);
  let greatest = 0;
  const leaders: Leader[] = [];
  for (const label of candidates) {
    if (most[label]! < greatest * (1 - tolerance)) break;
    const leader = { label, ...leadingVector(blockOf(members[label]!, places, into, labels, symmetric)) };
    greatest = Math.max(greatest, leader.value);
    leaders.push(leader);
  }
  return leaders.filter(({ value }) => value >= greatest * (1 - tolerance));
}

function blockOf(nodes: readonly number[], places: Uint32Array, into: Rows, labels: Uint32Array, symmetric: boolean): Block {
  const offsets = new Uint32Array(nodes.length + 1);
  const neighbors: number[] = [];
  const weights: number[] = [];
  nodes.forEach((node, place) => {
    for (let entry = into.offsets[node]!; entry < into.offsets[node + 1]!; entry++) {
      const neighbor = into.neighbors[entry]!;
      if (labels[neighbor] !== labels[node]) continue;
      neighbors.push(places[neighbor]!);
      weights.push(into.weights[entry]!);
    }
    offsets[place + 1] = neighbors.length;
  });
  return { order: nodes.length, offsets, neighbors: Uint32Array.from(neighbors), weights: Float64Array.from(weights), symmetric };
}

/** Of some parts those that lead to no other of them. */
function lastOf(chosen: readonly number[], { order, offsets, neighbors }: Rows, { count, labels }: StrongComponents): Set<number> {
  const isChosen = new Uint8Array(count);
  for (const label of chosen) isChosen[label] = 1;
  const byPart = Array.from({ length: order }, (_, node) => node).sort((a, b) => labels[a]! - labels[b]!);
  const leads = new Uint8Array(count); // whether a part leads to a chosen one that is not itself
  for (const node of byPart) {
    const label = labels[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = labels[neighbors[entry]!]!; // the same, or lower and so finished
      if (other !== label && (isChosen[other] === 1 || leads[other] === 1)) leads[label] = 1;
    }
  }
  return new Set(chosen.filter((label) => leads[label] === 0));
}

/** Gives the nodes of a part what flows into it, round by round as long as it changes; false where it does not settle. */
function flowInto(nodes: readonly number[], { offsets, neighbors, weights }: Rows, scores: Float64Array, value: number): boolean {
  for (let round = 0; round < mostRounds; round++) {
    let change = 0;
    for (const node of nodes) {
      let score = 0;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) score += weights[entry]! * scores[neighbors[entry]!]!;
      score /= value;
      // Strengths that differ by more than numbers can hold: what flows on has no end.
      if (score > Number.MAX_VALUE) return false;
      change = Math.max(change, Math.abs(score - scores[node]!) / Math.max(1, score));
      scores[node] = score;
    }
    if (change <= 1e-15 || nodes.length === 1) return true;
  }
  return false;
}
