import * as z from 'zod/mini';
import { coverTeam } from '../../complementarity/teams/team-cover.ts';
import { allianceTeam, type Team } from '../../complementarity/teams/team.ts';
import type { Method } from '../../descriptor.ts';
import type { Document } from '../../model/document.ts';
import { ZeroToOne } from '../../number-ranges.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { score } from '../../scoring/score/score.ts';
import { BindingForce, type BindingForces, type BoundAlliance } from './binding-forces-result.ts';
import { estimateOf, meanOf, type Estimate } from '../estimate.ts';
import { explainBindingForces } from './explain-binding-forces.ts';
import { jointVision } from './joint-vision.ts';
import { mutualSupply } from './mutual-supply.ts';

export const BindingForcesOptions = z.strictObject({
  recognition: z._default(ZeroToOne, 0.5).check(z.describe('How much legal recognition counts in the legitimacy of a member, beside the score of that measure.')),
});
export type BindingForcesOptions = z.infer<typeof BindingForcesOptions>;

/**
 * Measures what binds the members of every alliance: joint vision, legitimacy and complementarity, and which is weakest.
 *
 * Joint vision is the agreement of the members' positions over the objectives (`jointVision`). Legitimacy is the mean over the
 * members of the score of that measure and of legal recognition (yes 1, no 0). Complementarity is the mean of two shares:
 * of the cause's requirements that a member meets, and of the members' needs that another member meets. Each is 0..1 with the
 * interval that the unknown part allows; with nothing known it is unknown. The weakest is the least of those known, where
 * at least two are. O(objectives × actors + alliances × members × (objectives + requirements + needs)). Source: the handbook,
 * section 6.1, names the three; every formula is ours.
 */
function computeBindingForces(document: Document, options: Partial<BindingForcesOptions> = {}): BindingForces {
  const { recognition } = readOptions(BindingForcesOptions, options);
  const visionOf = jointVision(document);
  const legitimacyOf = memberLegitimacy(document, recognition);
  return {
    alliances: document.alliances.map((alliance) => {
      const team = allianceTeam(document, alliance);
      const members = team.members.map((member) => document.actors[member]!.id);
      const legitimate = members.map(legitimacyOf);
      const forces = {
        jointVision: visionOf(members),
        legitimacy: { ...meanOf(legitimate), members: legitimate },
        complementarity: complementarityOf(document, team),
      };
      return { alliance: alliance.id, members, ...forces, ...weakestOf([forces.jointVision, forces.legitimacy, forces.complementarity]) };
    }),
  };
}

type MemberLegitimacy = BoundAlliance['legitimacy']['members'][number];

function memberLegitimacy(document: Document, recognition: number): (actor: string) => MemberLegitimacy {
  const scores = new Map(score.compute(document, { measure: 'legitimacy' }).actors.map((one) => [one.actor, one]));
  const recognised = new Map(document.actors.map(({ id, legallyRecognised = null }) => [id, legallyRecognised]));
  return (actor) => {
    const { value: perceived, interval } = scores.get(actor)!;
    const isRecognised = recognised.get(actor)!;
    const legal = estimateOf(isRecognised === null ? null : isRecognised ? 1 : 0);
    return { actor, ...meanOf([{ value: perceived, interval }, legal], [1 - recognition, recognition]), perceived, recognised: isRecognised };
  };
}

function complementarityOf(document: Document, team: Team): BoundAlliance['complementarity'] {
  const { coverage: value, interval, missing } = coverTeam(document, team);
  const coverage = value === null ? estimateOf(null) : { value, interval };
  const { mutual, unmetNeeds } = mutualSupply(document, team);
  return { ...meanOf([coverage, mutual]), coverage, mutual, missing, unmetNeeds };
}

/** The weakest of the three forces, given in the order of their names. */
function weakestOf(forces: readonly Estimate[]): Pick<BoundAlliance, 'weakest' | 'possiblyWeakest'> {
  const known = forces.flatMap(({ value }) => value ?? []);
  const least = Math.min(...known);
  const lowestTop = Math.min(...forces.map(({ interval }) => interval[1]));
  return {
    weakest: known.length < 2 ? null : BindingForce.options[forces.findIndex(({ value }) => value === least)]!,
    possiblyWeakest: BindingForce.options.filter((_, index) => forces[index]!.interval[0] <= lowestTop),
  };
}

export const bindingForces: Method<BindingForcesOptions, Document, BindingForces> = {
  id: 'binding-forces',
  scope: 'alliance',
  family: 'partnership',
  options: BindingForcesOptions,
  range: [0, 1],
  sources: [handbook('section 6.1')],
  ours: 'binding-forces.ours',
  explain: explainBindingForces,
  compute: computeBindingForces,
};
