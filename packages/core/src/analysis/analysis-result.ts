import * as z from 'zod';
import { Feasibility } from '../forces/feasibility.ts';
import { ForceField } from '../forces/force-field-result.ts';
import { Spectrum } from '../forces/spectrum-result.ts';
import { SupportBands } from '../forces/support-band-result.ts';
import { WeightedMeanPosition } from '../forces/weighted-mean-position.ts';
import { ArticulationPoints } from '../metrics/node/articulation-points.ts';
import { ActorScores } from '../metrics/actor-scores.ts';
import { Bridges } from '../metrics/edge/bridges.ts';
import { Components } from '../metrics/graph/components.ts';
import { Density } from '../metrics/graph/density.ts';
import { Communities } from '../metrics/group/louvain.ts';
import { TieScores } from '../metrics/tie-scores.ts';
import { MeasureScores } from '../scoring/actor-score.ts';
import { PowerInterestGrid } from '../scoring/power-interest-grid-result.ts';
import { Salience } from '../scoring/salience.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { Summary } from './summary-result.ts';

/** The version of the analysis that this code writes. */
export const analysisVersion = 1;

const count = z.number().int();

/** What was analysed. */
export const AnalysedDocument = z.object({
  version: count.describe('Of the document format.'),
  title: z.string().nullable(),
  cause: z.string(),
  change: z.string().nullable().describe('The change that the cause advocates.'),
  date: z.string().nullable(),
  language: z.string().nullable(),
  actors: count,
  ties: count,
  alliances: count,
  objectives: count,
  positions: count,
  criteria: count,
  assessors: count,
  assessments: count,
  sources: count,
});
export type AnalysedDocument = z.infer<typeof AnalysedDocument>;

/** What the network alone says; `null` where a metric was not asked for. */
export const NetworkMetrics = z.object({
  degree: ActorScores.nullable(),
  strength: ActorScores.nullable(),
  betweenness: ActorScores.nullable(),
  harmonicCloseness: ActorScores.nullable(),
  articulationPoints: ArticulationPoints.nullable(),
  bridges: Bridges.nullable(),
  edgeBetweenness: TieScores.nullable(),
  density: Density.nullable(),
  components: Components.nullable(),
  louvain: Communities.nullable(),
});
export type NetworkMetrics = z.infer<typeof NetworkMetrics>;

/** Everything that Allymap says about a document: plain JSON in which keys are fixed names and ids are values only. */
export const Analysis = z
  .object({
    format: z.literal('allymap-analysis'),
    version: z.literal(analysisVersion),
    document: AnalysedDocument,
    options: AnalyseOptions,
    metrics: NetworkMetrics,
    scores: z.object({
      interest: MeasureScores,
      influence: MeasureScores,
      others: z.array(MeasureScores).describe('Every further measure that has criteria, in the document’s order.'),
    }),
    powerInterestGrid: PowerInterestGrid.nullable().describe('null: not asked for; so below.'),
    salience: Salience.nullable(),
    forceFields: z.array(ForceField).nullable().describe('One per objective.'),
    supportBands: z.array(SupportBands).nullable().describe('One per objective.'),
    spectra: z.array(Spectrum).nullable().describe('One per objective.'),
    feasibilities: z.array(Feasibility).nullable().describe('One per objective.'),
    weightedMeanPositions: z.array(WeightedMeanPosition).nullable().describe('One per objective.'),
    summary: Summary,
  })
  .describe('An analysis by Allymap, version 1.');
export type Analysis = z.infer<typeof Analysis>;

/** The JSON Schema (draft 2020-12) of an analysis. */
export function analysisJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Analysis, { io: 'output' }), title: 'Allymap analysis, version 1' };
}
