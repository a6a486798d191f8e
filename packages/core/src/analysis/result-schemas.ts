import * as z from 'zod/mini';
import { PairComplementarities } from '../complementarity/pairs/pair-complementarity-result.ts';
import { NeedsOffers } from '../complementarity/portfolio/needs-offers.ts';
import { ServiceOverlap } from '../complementarity/portfolio/service-overlap.ts';
import { BestPartner } from '../complementarity/teams/best-partner.ts';
import { BestTeam } from '../complementarity/teams/best-team-result.ts';
import { TeamCoverage } from '../complementarity/teams/team-coverage.ts';
import { Camps } from '../forces/camps/camps-result.ts';
import { Feasibility } from '../forces/feasibility.ts';
import { ForceField } from '../forces/force-field-result.ts';
import { MactorConvergence } from '../forces/mactor/mactor-convergence-result.ts';
import { MactorInfluence } from '../forces/mactor/mactor-influence-result.ts';
import { MactorPositions } from '../forces/mactor/mactor-positions.ts';
import { Persuasion } from '../forces/persuasion/persuasion-result.ts';
import { ScenarioResult } from '../forces/scenarios/scenarios-result.ts';
import { Sensitivity } from '../forces/sensitivity/sensitivity-result.ts';
import { SocialInfluence } from '../forces/social-influence/social-influence-result.ts';
import { Spectrum } from '../forces/spectrum-result.ts';
import { SupportBands } from '../forces/support-band-result.ts';
import { WeightedMeanPosition } from '../forces/weighted-mean-position.ts';
import { ActorScores } from '../metrics/actor-scores.ts';
import { Bridges } from '../metrics/edge/bridges.ts';
import { Components } from '../metrics/graph/components.ts';
import { CorePeriphery } from '../metrics/graph/core-periphery.ts';
import { Density } from '../metrics/graph/density.ts';
import { Diameter } from '../metrics/graph/diameter.ts';
import { EIIndex } from '../metrics/graph/e-i-index.ts';
import { Reciprocity } from '../metrics/graph/reciprocity.ts';
import { Transitivity } from '../metrics/graph/transitivity.ts';
import { Communities } from '../metrics/group/communities.ts';
import { ArticulationPoints } from '../metrics/node/articulation-points.ts';
import { Betweenness } from '../metrics/node/betweenness.ts';
import { Brokerage } from '../metrics/node/brokerage.ts';
import { EffectiveSize } from '../metrics/node/effective-size.ts';
import { Eigenvector } from '../metrics/node/eigenvector.ts';
import { TieScores } from '../metrics/tie-scores.ts';
import { BindingForces } from '../partnership/binding-forces/binding-forces-result.ts';
import { CapacityFlows } from '../partnership/capacity-flows/capacity-flows-result.ts';
import { Capitals } from '../partnership/capitals.ts';
import { Engagements } from '../partnership/engagement/engagement-result.ts';
import { EngagementSteps } from '../partnership/engagement/engagement-steps-result.ts';
import { Proximity } from '../partnership/proximity/proximity-result.ts';
import { StructuralThreats } from '../partnership/threats/structural-threats-result.ts';
import { Threats } from '../partnership/threats/threats-result.ts';
import { TrustAndValue } from '../partnership/trust-and-value/trust-and-value-result.ts';
import { ActorMap } from '../scoring/actor-map-result.ts';
import { Aiim } from '../scoring/aiim-result.ts';
import { CooperationThreat } from '../scoring/cooperation-threat.ts';
import { EngagementAssessment } from '../scoring/engagement/engagement-assessment-result.ts';
import { NetMap } from '../scoring/net-map-result.ts';
import { ParticipationMatrix } from '../scoring/participation-matrix-result.ts';
import { PowerInterestGrid } from '../scoring/power-interest-grid-result.ts';
import { Salience } from '../scoring/salience.ts';
import { MeasureScores } from '../scoring/score/actor-score.ts';
import { StakeholderSheet } from '../scoring/stakeholder-sheet.ts';
import { outcomeSchema, type Outcome } from '../outcome.ts';
import type { allTables } from './entries/index.ts';
import type { Entry } from './entry.ts';
import { idsByPart, type AnalysisPart } from './ids.ts';
import { resultKey } from './result-key.ts';

// Apart from what computes the results, so that who computes need not load what describes.

type Tables = typeof allTables;
type ResultOf<One> = One extends Entry<never, infer Result> ? Result : never;

/** The schema of every result, by the part of the analysis that holds it and by its key there. */
export const resultSchemas = {
  metrics: {
    degree: ActorScores,
    strength: ActorScores,
    betweenness: Betweenness,
    harmonicCloseness: ActorScores,
    closeness: ActorScores,
    eigenvector: Eigenvector,
    pagerank: ActorScores,
    coreNumber: ActorScores,
    twoStepReach: ActorScores,
    articulationPoints: ArticulationPoints,
    clustering: ActorScores,
    constraint: ActorScores,
    effectiveSize: EffectiveSize,
    brokerage: Brokerage,
    bridges: Bridges,
    edgeBetweenness: TieScores,
    density: Density,
    reciprocity: Reciprocity,
    transitivity: Transitivity,
    diameter: Diameter,
    components: Components,
    eIIndex: EIIndex,
    corePeriphery: CorePeriphery,
    louvain: Communities,
    leiden: Communities,
  },
  scoring: {
    powerInterestGrid: PowerInterestGrid,
    salience: Salience,
    aiim: z.array(Aiim),
    actorMap: ActorMap,
    cooperationThreat: CooperationThreat,
    participationMatrix: ParticipationMatrix,
    engagementAssessment: EngagementAssessment,
    netMap: NetMap,
    stakeholderSheet: StakeholderSheet,
  },
  complementarity: {
    pairComplementarity: PairComplementarities,
    teamCoverage: TeamCoverage,
    bestPartner: BestPartner,
    bestTeam: BestTeam,
    needsOffers: NeedsOffers,
    serviceOverlap: ServiceOverlap,
  },
  forces: {
    forceField: z.array(ForceField),
    supportBands: z.array(SupportBands),
    spectrumOfAllies: z.array(Spectrum),
    feasibility: z.array(Feasibility),
    weightedMeanPosition: z.array(WeightedMeanPosition),
    mactorInfluence: MactorInfluence,
    mactorPositions: MactorPositions,
    mactorConvergence: MactorConvergence,
    socialInfluence: z.array(SocialInfluence),
    camps: Camps,
    persuasion: z.array(Persuasion),
    scenarios: z.array(ScenarioResult),
    sensitivity: Sensitivity,
  },
  partnership: {
    bindingForces: BindingForces,
    proximity: Proximity,
    trustAndValue: TrustAndValue,
    capacityFlows: CapacityFlows,
    threats: Threats,
    structuralThreats: StructuralThreats,
    capitals: Capitals,
    engagement: Engagements,
    engagementSteps: EngagementSteps,
  },
} satisfies { readonly [Part in AnalysisPart]: { readonly [Key in keyof Tables[Part]]: z.ZodMiniType<ResultOf<Tables[Part][Key]>> } };

/** The schema of the result of a metric or method, by its id; undefined where there is none of that id. */
export function resultSchema(id: string): z.ZodMiniType | undefined {
  if (id === 'score') return MeasureScores;
  const part = (Object.keys(idsByPart) as AnalysisPart[]).find((one) => (idsByPart[one] as readonly string[]).includes(id));
  return part === undefined ? undefined : (resultSchemas[part] as Readonly<Record<string, z.ZodMiniType>>)[resultKey(id)];
}

/** The schema of what came of the metrics or methods of one part of an analysis. */
export function outcomesSchema<Part extends AnalysisPart>(part: Part): z.ZodMiniType<{ [Key in keyof Tables[Part]]: Outcome<ResultOf<Tables[Part][Key]>> }> {
  const shape = Object.fromEntries(Object.entries(resultSchemas[part]).map(([key, schema]) => [key, outcomeSchema(schema as z.ZodMiniType)]));
  return z.object(shape) as never;
}
