import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { WrongUseError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { Id } from '../../model/id.ts';
import { jaccard1912 } from '../../publications/mathematics.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { comparePair } from './compare-pair.ts';
import { contributionsOf, type Contributions } from '../teams/contributions.ts';
import { explainPairs } from './explain-pairs.ts';
import { mostNeedsMet, needsMetWith } from '../kernels/most-needs-met.ts';
import { sizeOf, type Rows } from '../kernels/rows.ts';
import type { PairComplementarities } from './pair-complementarity-result.ts';
import { runThrough } from '../../steps.ts';
import { indicesOf } from '../teams/team.ts';

export const PairComplementarityOptions = z.strictObject({
  actor: z._default(z.nullable(Id), null).check(z.describe('The actor whose partners are looked for; null: the best pairs of all.')),
  other: z._default(z.nullable(Id), null).check(z.describe('The actor to compare it with; null: all others. Needs `actor`.')),
  top: z._default(z.int().check(z.minimum(0), z.maximum(1000)), 20).check(z.describe('How many pairs are compared in full at most.')),
  perActor: z._default(z.int().check(z.minimum(0), z.maximum(20)), 3).check(z.describe('How many partners are named for each actor at most.')),
});
export type PairComplementarityOptions = z.infer<typeof PairComplementarityOptions>;

/**
 * Compares what pairs of actors offer, need, reach and where they stand.
 *
 * Without `actor`: the `top` pairs between which most needs are met, and the best partners of each actor. With it: that
 * actor's best partners; with `other` too: this one pair. Between equal numbers of needs met, pairs in which both give
 * come first, then a greater share of the needs of both, then the document's order; pairs between which no need is met
 * are not listed unless asked for. Throws `NotFoundError` for an actor that is not there, `WrongUseError` for `other`
 * alone or the same actor twice. O(pairs of an offer and a need for the same thing); no matrix is kept.
 */
function* pairsInSteps(document: Document, options: Partial<PairComplementarityOptions> = {}): Generator<number, PairComplementarities> {
  const { actor, other, top, perActor } = readOptions(PairComplementarityOptions, options);
  const contributions = contributionsOf(document);
  const { actors, capabilities, offers, needs } = contributions;
  const head = { actors: actors.length };
  const tail = { unknown: { needs: without(contributions, needs), offers: without(contributions, offers) } };
  const { asked, others } = askedPair(document, { actor, other });
  if (asked !== null) {
    const pairs = others === null ? needsMetWith(offers, needs, asked, top).map((pair) => pair.other) : [others];
    return { ...head, pairs: pairs.map((partner) => comparePair(document, asked, partner)), partners: [], ...tail };
  }
  const { pairs, partners } = yield* mostNeedsMet(offers, needs, capabilities.length, { pairs: top, perActor });
  return {
    ...head,
    pairs: pairs.map((pair) => comparePair(document, pair.actor, pair.other)),
    partners: partners.map((list, index) => ({
      actor: actors[index]!,
      partners: list.map((pair) => ({ actor: actors[pair.other]!, gives: pair.given, takes: pair.taken })),
    })),
    ...tail,
  };
}

/** The actors asked for, by their index; throws where one is not there, or they make no pair. */
function askedPair(document: Document, { actor, other }: Pick<PairComplementarityOptions, 'actor' | 'other'>): { readonly asked: number | null; readonly others: number | null } {
  const [asked, others] = [actor, other].map((id) => (id === null ? null : indicesOf(document, [id])[0]!));
  if (asked === null && others !== null) throw new WrongUseError('The option "other" needs the option "actor".', { option: 'other', clash: 'other-without-actor' });
  if (asked !== null && asked === others) throw new WrongUseError('An actor cannot be compared with itself.', { option: 'other', clash: 'same-actor' });
  return { asked: asked!, others: others! };
}

function without({ actors }: Contributions, rows: Rows): string[] {
  return actors.filter((_, index) => sizeOf(rows, index) === 0);
}

export const pairComplementarity: Method<PairComplementarityOptions, Document, PairComplementarities> = {
  id: 'pair-complementarity',
  scope: 'pair',
  family: 'complementarity',
  options: PairComplementarityOptions,
  sources: [handbook('section 6.2'), jaccard1912],
  ours: 'pair-complementarity.ours',
  explain: explainPairs,
  compute: (document, options) => runThrough(pairsInSteps(document, options)),
  computeInSteps: pairsInSteps,
  check: (document, options) => void askedPair(document, options),
};
