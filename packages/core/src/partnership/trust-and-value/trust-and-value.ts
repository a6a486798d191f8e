import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { heldIn, listIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { varda2008 } from '../../publications/stakeholders.ts';
import { readOptions } from '../../read-options.ts';
import { gatherAnswers, type Answers } from '../../scoring/score/gather-answers.ts';
import { extent } from '../../scoring/score/median.ts';
import { estimateOf, meanOf, type Estimate } from '../estimate.ts';
import { explainTrustAndValue } from './explain-trust-and-value.ts';
import type { RatedQuality, Rating, TrustAndValue, TrustedActor } from './trust-and-value-result.ts';

export const TrustAndValueOptions = z.strictObject({
  gap: z._default(z.number().check(z.positive(), z.maximum(1)), 1 / 3).check(z.describe('From this difference on trust between two actors is one-sided; one step of four.')),
});
export type TrustAndValueOptions = z.infer<typeof TrustAndValueOptions>;

/**
 * Scores how far others trust every actor and what they find it worth, as the PARTNER surveys do.
 *
 * Of each rater the mean of the indicators that it knows (criteria of the measures `trust` and `value`, read on 0..1, weights
 * left aside); then the mean over the raters. Who speaks for an actor does not rate it. An indicator that a rater
 * left open could be anything and widens the interval, as does a rater who was asked and knows nothing. Where nobody
 * rated the trust in an actor, the mean trust of its ties stands in: undirected ones count for both ends, directed ones
 * for the target. Of several answers of one rater the newest counts; answers about an objective or an alliance
 * are left out. O(assessments + actors × criteria + ties + members). Source: Varda and others 2008, and the PARTNER tool;
 * intervals, ties and one-sided trust are ours.
 */
function computeTrustAndValue(document: Document, options: Partial<TrustAndValueOptions> = {}): TrustAndValue {
  const { gap } = readOptions(TrustAndValueOptions, options);
  const speaksFor = new Map(document.assessors.map(({ id, actor }) => [id, actor ?? null]));
  const answers = { trust: gatherAnswers(document, 'trust', null), value: gatherAnswers(document, 'value', null) };
  const ties = tieTrusts(document);
  const actors = document.actors.map(({ id }): TrustedActor => {
    const own = ties.get(id) ?? [];
    const tieTrust = own.length === 0 ? null : meanOf(own.map(({ trust }) => estimateOf(trust))).value;
    return {
      actor: id,
      trust: rate(id, answers.trust, speaksFor, tieTrust),
      value: rate(id, answers.value, speaksFor, null),
      tieTrust: { value: tieTrust, ties: own.map(({ tie }) => tie) },
    };
  });
  return { actors, alliances: alliancesOf(document, actors), oneSided: oneSidedTrust(actors, gap) };
}

function rate(actor: string, answers: Answers, speaksFor: ReadonlyMap<string, string | null>, instead: number | null): RatedQuality {
  const byRater = new Map<string | undefined, (number | null)[]>();
  const selves = new Set<string | undefined>();
  answers.criteria.forEach((_, index) => {
    for (const assessment of answers.of(actor, index)) {
      const { assessor } = assessment;
      if (assessor !== undefined && speaksFor.get(assessor) === actor) {
        selves.add(assessor);
        continue;
      }
      const row = byRater.get(assessor) ?? answers.criteria.map(() => null);
      byRater.set(assessor, row);
      row[index] = answers.read(assessment, index);
    }
  });
  const ratings = [...byRater].map(([assessor, row]): Rating => {
    const rater = assessor === undefined ? null : (speaksFor.get(assessor) ?? null);
    return { assessor: assessor ?? null, rater, ...meanOf(row.map(estimateOf)) };
  });
  const known = ratings.flatMap(({ value }) => value ?? []);
  const [low, high] = known.length === 0 ? [null, null] : extent(known);
  const isInstead = known.length === 0 && instead !== null;
  return {
    ...(isInstead ? estimateOf(instead) : meanOf(ratings)),
    from: known.length > 0 ? 'raters' : isInstead ? 'ties' : null,
    raters: known.length,
    low,
    high,
    ratings,
    indicators: answers.criteria.map(({ id }, index) => {
      const given = [...byRater.values()].flatMap((row) => row[index] ?? []);
      return { criterion: id, value: meanOf(given.map(estimateOf)).value, raters: given.length };
    }),
    selfRatings: selves.size,
  };
}

/** The known trust of ties, by the actor that is trusted. */
function tieTrusts({ ties }: Document): ReadonlyMap<string, { tie: string; trust: number }[]> {
  const trusts = new Map<string, { tie: string; trust: number }[]>();
  for (const { id, source, target, directed, trust } of ties) {
    if (trust === undefined || trust === null || source === target) continue;
    for (const actor of directed === true ? [target] : [source, target]) listIn(trusts, actor).push({ tie: id, trust });
  }
  return trusts;
}

function alliancesOf({ alliances }: Document, actors: readonly TrustedActor[]): TrustAndValue['alliances'] {
  const byId = new Map(actors.map((one) => [one.actor, one]));
  return alliances.map(({ id, members }) => {
    const own = [...new Set(members.map(({ actor }) => actor))].map((actor) => byId.get(actor)!);
    return { alliance: id, trust: meanOf(own.map(({ trust }) => trust)), value: meanOf(own.map(({ value }) => value)) };
  });
}

function oneSidedTrust(actors: readonly TrustedActor[], gap: number): TrustAndValue['oneSided'] {
  const given = new Map<string, Map<string, Estimate[]>>();
  for (const { actor, trust } of actors) {
    for (const rating of trust.ratings) {
      if (rating.rater === null || rating.value === null) continue;
      listIn(heldIn(given, rating.rater, () => new Map<string, Estimate[]>()), actor).push(rating);
    }
  }
  const trustOf = (rater: string, actor: string): number | null => meanOf(given.get(rater)?.get(actor) ?? []).value;
  const pairs = [...given].flatMap(([rater, row]) =>
    [...row.keys()].flatMap((actor) => {
      const [there, back] = [trustOf(rater, actor)!, trustOf(actor, rater)];
      // A hair less, because differences of decimal fractions come out so.
      if (back === null || there - back < gap - 1e-9) return [];
      return [{ more: rater, less: actor, given: there, returned: back, difference: there - back }];
    }),
  );
  return pairs.sort((a, b) => b.difference - a.difference);
}

export const trustAndValue: Method<TrustAndValueOptions, Document, TrustAndValue> = {
  id: 'trust-and-value',
  scope: 'actor',
  family: 'partnership',
  options: TrustAndValueOptions,
  range: [0, 1],
  sources: [varda2008],
  ours: 'trust-and-value.ours',
  explain: explainTrustAndValue,
  compute: computeTrustAndValue,
};
