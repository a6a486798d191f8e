import { describe, expect, it } from 'vitest';
import { createSnapshot, type Snapshot } from '../graph/snapshot.ts';
import { seededRandom } from '../seeded-random.ts';
import { computeBlocks, type BlockWork } from './block-work.ts';
import { edgeBetweenness } from './edge/edge-betweenness.ts';
import { addBlock, blockComputer } from './kernels/block-job.ts';
import { betweenness } from './node/betweenness.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { diamonds, snapshotOf, type TieNote } from './testing/map-of.ts';

/** A network of several blocks, in which the order of additions shows in the last digits. */
const random = seededRandom(7);
const several = snapshotOf(
  400,
  Array.from({ length: 1_500 }, (): TieNote => [Math.floor(400 * random() ** 2), Math.floor(400 * random()), { strength: 1 + random(), directed: random() < 0.2 }]),
);

/** As a pool of workers would: copies of the job, blocks in a shuffled order, their numbers dealt to two computers. */
function byWorkers<Result>({ job, finish }: BlockWork<Result>): Result {
  const computers = [blockComputer(structuredClone(job)), blockComputer(structuredClone(job))];
  const numbers = Array.from({ length: job.blocks }, (_, block) => block).sort((a, b) => ((a * 7) % 5) - ((b * 7) % 5) || b - a);
  const answers: Float64Array[] = [];
  numbers.forEach((block, turn) => (answers[block] = structuredClone(computers[turn % 2]!(block))));
  const sums = new Float64Array(job.length);
  for (const answer of answers) addBlock(sums, answer);
  return finish(sums);
}

function inSteps<Result>(steps: Generator<number, Result>): { shares: number[]; result: Result } {
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  return { shares, result: step.value };
}

const metrics = [
  { name: 'betweenness', inBlocks: betweenness.inBlocks, compute: betweenness.compute, computeInSteps: betweenness.computeInSteps },
  { name: 'harmonic closeness', inBlocks: harmonicCloseness.inBlocks, compute: harmonicCloseness.compute, computeInSteps: harmonicCloseness.computeInSteps },
  { name: 'edge betweenness', inBlocks: edgeBetweenness.inBlocks, compute: edgeBetweenness.compute, computeInSteps: edgeBetweenness.computeInSteps },
] as readonly {
  name: string;
  inBlocks: (snapshot: Snapshot, options: object) => BlockWork<object>;
  compute: (snapshot: Snapshot, options: object) => object;
  computeInSteps: (snapshot: Snapshot, options: object) => Generator<number, object>;
}[];

describe.each(metrics)('$name in blocks', ({ inBlocks, compute, computeInSteps }) => {
  it.each([{}, { direction: 'out' }, { reads: 'length' }, { reads: 'length', direction: 'out' }])('has the same bytes by workers, in steps and at once: %o', (options) => {
    const { job } = inBlocks(several, options);
    expect(job.blocks).toBeGreaterThan(2);
    const expected = JSON.stringify(compute(several, options));
    expect(JSON.stringify(byWorkers(inBlocks(several, options)))).toBe(expected);
    const { shares, result } = inSteps(computeInSteps(several, options));
    expect(JSON.stringify(result)).toBe(expected);
    expect(shares).toEqual(Array.from({ length: job.blocks }, (_, block) => (block + 1) / job.blocks));
  });

  it('has no blocks where there is nobody', () => {
    expect(inBlocks(snapshotOf(0, []), {}).job.blocks).toBe(0);
    expect(inSteps(computeInSteps(snapshotOf(0, []), {}))).toMatchObject({ shares: [], result: { scores: [] } });
  });
});

describe('betweenness after edge betweenness', () => {
  /** The same network, of which nothing has been computed yet. */
  const fresh = (): Snapshot => createSnapshot({ actors: [...several.actors], ties: [...several.ties] });

  it.each(['both', 'out'] as const)('has nothing left to compute, and the same bytes: %s', (direction) => {
    const alone = JSON.stringify(betweenness.compute(fresh(), { direction }));
    const other = fresh();
    byWorkers(edgeBetweenness.inBlocks(other, { direction }));
    expect(betweenness.inBlocks(other, { direction }).job.blocks).toBe(0);
    for (let time = 0; time < 2; time++) expect(JSON.stringify(betweenness.compute(other, { direction }))).toBe(alone);
    expect(betweenness.compute(other, { direction, normalised: false })).toEqual(betweenness.compute(fresh(), { direction, normalised: false }));
  });

  it('computes what was searched otherwise', () => {
    const other = fresh();
    edgeBetweenness.compute(other, { direction: 'out' });
    edgeBetweenness.compute(other, { reads: 'length' });
    for (const options of [{}, { direction: 'out', reads: 'length' }, { direction: 'out', pivots: 20 }] as const) {
      expect(betweenness.inBlocks(other, options).job.blocks).toBeGreaterThan(0);
      expect(betweenness.compute(other, options)).toEqual(betweenness.compute(fresh(), options));
    }
  });

  it('counts more paths than a number holds', () => {
    const [alone, other] = [snapshotOf(3_301, diamonds(1_100)), snapshotOf(3_301, diamonds(1_100))];
    edgeBetweenness.compute(other);
    expect(betweenness.compute(other)).toEqual(betweenness.compute(alone));
  });
});

describe('computeBlocks', () => {
  it('counts more paths than a number holds, in those blocks that need it', () => {
    // 1,100 diamonds: 2¹¹⁰⁰ paths from end to end. The middle of the chain lies between 1,650 and 1,650 others,
    // and shares the pair in either diamond beside it with the other end of the diamond: ½ + ½.
    const map = snapshotOf(3_301, diamonds(1_100));
    const work = betweenness.inBlocks(map, { normalised: false });
    expect(work.job.kernel).toBe('hop-dependencies');
    expect(computeBlocks(work).scores[1_650]!.value).toBeCloseTo(1_650 ** 2 + 1, 2);
  });
});
