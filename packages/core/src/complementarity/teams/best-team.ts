import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { WrongUseError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { Id } from '../../model/id.ts';
import { nemhauser1978 } from '../../publications/mathematics.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import type { BestTeam, TeamOfSize } from './best-team-result.ts';
import { CandidateRoles, candidatesOf } from './candidates.ts';
import { contributionsOf } from './contributions.ts';
import { explainBestTeam } from './explain-best-team.ts';
import { bestCover, greedyCover, type BestCover, type CoverProblem } from '../kernels/best-cover.ts';
import { itemsOf } from '../kernels/rows.ts';
import { undominated } from '../kernels/undominated.ts';
import { isUnrecorded } from '../recorded.ts';
import { requirementsOf, shareOf } from '../requirements.ts';
import { runThrough } from '../../steps.ts';
import { coverTeam } from './team-cover.ts';
import { indicesOf } from './team.ts';

export const BestTeamOptions = z.strictObject({
  size: z._default(z.int().check(z.minimum(1), z.maximum(20)), 4).check(z.describe('How many members the team may have, those that must be in included.')),
  members: z._default(z.array(Id), []).check(z.describe('Actors that must be in.')),
  without: z._default(z.array(Id), []).check(z.describe('Actors that must not be in.')),
  roles: CandidateRoles,
  budget: z._default(z.int().check(z.minimum(0), z.maximum(1e9)), 1_000_000).check(z.describe('How many candidates the exact search may weigh before it stops and says so.')),
});
export type BestTeamOptions = z.infer<typeof BestTeamOptions>;

/**
 * Finds the team of at most `size` actors that covers most of the cause's requirements, the smallest of such teams.
 *
 * It begins with the greedy team, which adds at least 1 − (1 − 1/k)^k of the most that k actors can add, and looks for
 * better ones of every size by branch and bound, within a budget. The result says whether the search went through, and
 * if not, what no team can exceed. Among equals the order of the document decides. Coverage is as `team-coverage` has
 * it. Throws `NotFoundError` for an actor that is not there, `WrongUseError` where one must be in and out, or more must
 * be in than the size allows. O(budget × requirements). Source of the guarantee: Nemhauser, Wolsey & Fisher 1978.
 */
function* bestTeamInSteps(document: Document, options: Partial<BestTeamOptions> = {}): Generator<number, BestTeam> {
  const { size, members, without, roles, budget } = readOptions(BestTeamOptions, options);
  const { fixed, out } = wishesOf(document, { size, members, without });
  const requirements = requirementsOf(document);
  const { actors } = contributionsOf(document);
  const allowed = candidatesOf(document, roles, [...fixed, ...out]);
  const all: CoverProblem = { rows: requirements.met, weights: requirements.weights, candidates: allowed, fixed };
  const reduced: CoverProblem = { ...all, candidates: undominated(requirements.met, allowed) };
  const coverageOf = (weight: number): number | null => (requirements.total === 0 ? null : Math.min(1, weight / requirements.total));
  const idsOf = (chosen: readonly number[]): string[] => [...fixed, ...chosen].map((actor) => actors[actor]!);
  const most = size - fixed.length;
  const greedy = greedyCover(all, most);
  const base = greedyCover(all, 0).weight;
  const covers: BestCover[] = [];
  const sizes: TeamOfSize[] = [];
  for (let picks = 0; picks <= most; picks++) {
    if (picks > 0) yield picks / (most + 1);
    const prefix = greedyCover(all, picks);
    const before = covers.at(-1);
    const known = before !== undefined && before.weight >= prefix.weight ? before : prefix;
    const cover = bestCover(reduced, picks, known, { left: budget / (most + 1) });
    const bound = Math.min(cover.bound, base + (prefix.weight - base) / guarantee(picks));
    covers.push({ ...cover, bound: cover.proven ? cover.weight : Math.max(cover.weight, bound) });
    sizes.push({ size: fixed.length + picks, members: idsOf(inOrder(all, cover.chosen)), coverage: coverageOf(cover.weight), proven: cover.proven, bound: coverageOf(covers.at(-1)!.bound) });
  }
  const last = covers.at(-1)!;
  const smallest = covers.find(({ weight }) => weight >= last.weight)!;
  const chosen = inOrder(all, smallest.chosen);
  return {
    requirements: requirements.ids.length,
    size,
    team: coverTeam(document, { alliance: null, members: [...fixed, ...chosen].sort((a, b) => a - b) }),
    steps: stepsOf(document, fixed, chosen),
    proven: last.proven,
    bound: coverageOf(last.bound),
    greedy: { members: idsOf(greedy.chosen), coverage: coverageOf(greedy.weight), guarantee: guarantee(most) },
    sizes: requirements.total === 0 ? [] : sizes,
    unknown: allowed.filter((actor) => isUnrecorded(document, actor)).map((actor) => actors[actor]!),
  };
}

/** What the greedy choice of so many is sure to reach of the best gain, above 1 − 1/e; of none, all of it. */
function guarantee(picks: number): number {
  return picks === 0 ? 1 : 1 - (1 - 1 / picks) ** picks;
}

/** A choice in the order in which its members add most. */
function inOrder(problem: CoverProblem, chosen: readonly number[]): number[] {
  return [...greedyCover({ ...problem, candidates: [...chosen].sort((a, b) => a - b) }, chosen.length).chosen];
}

function stepsOf(document: Document, fixed: readonly number[], chosen: readonly number[]): BestTeam['steps'] {
  const requirements = requirementsOf(document);
  const { actors } = contributionsOf(document);
  const covered = new Set<number>();
  return [...fixed, ...chosen].map((actor) => {
    const items = [...itemsOf(requirements.met, actor)].filter((item) => !covered.has(item));
    for (const item of items) covered.add(item);
    return { actor: actors[actor]!, gain: items.length === 0 ? 0 : Math.min(1, shareOf(requirements, items)), requirements: items.map((item) => requirements.ids[item]!) };
  });
}

/** The actors that must be in, and those that must not, by their index; throws where one is not there, or they cannot all be heeded. */
function wishesOf(document: Document, { size, members, without }: Pick<BestTeamOptions, 'size' | 'members' | 'without'>): { readonly fixed: number[]; readonly out: number[] } {
  const [fixed, out] = [indicesOf(document, members), indicesOf(document, without)];
  if (fixed.some((actor) => out.includes(actor))) throw new WrongUseError('An actor cannot be both in "members" and in "without".', { option: 'without', clash: 'in-and-out' });
  if (fixed.length > size) throw new WrongUseError('The option "members" names more actors than "size" allows. Raise "size", or name fewer.', { option: 'members', clash: 'team-too-small', size });
  return { fixed, out };
}

export const bestTeam: Method<BestTeamOptions, Document, BestTeam> = {
  id: 'best-team',
  scope: 'group',
  family: 'complementarity',
  options: BestTeamOptions,
  sources: [handbook('section 6.2'), nemhauser1978],
  ours: 'best-team.ours',
  explain: explainBestTeam,
  compute: (document, options) => runThrough(bestTeamInSteps(document, options)),
  computeInSteps: bestTeamInSteps,
  check: (document, options) => void wishesOf(document, options),
};
