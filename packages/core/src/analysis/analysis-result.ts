import * as z from 'zod/mini';
import { Count } from '../number-ranges.ts';
import { MeasureScores } from '../scoring/score/actor-score.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { analysisVersion } from './analysis-version.ts';
import { outcomesSchema } from './result-schemas.ts';
import { Summary } from './summary-result.ts';


/** What was analysed. */
export const AnalysedDocument = z.object({
  version: z.int().check(z.describe('Of the document format.')),
  title: z.nullable(z.string()),
  cause: z.string(),
  change: z.nullable(z.string()).check(z.describe('The change that the cause advocates.')),
  date: z.nullable(z.string()),
  language: z.nullable(z.string()),
  actors: Count,
  ties: Count,
  alliances: Count,
  objectives: Count,
  positions: Count,
  criteria: Count,
  assessors: Count,
  assessments: Count,
  sources: Count,
});
export type AnalysedDocument = z.infer<typeof AnalysedDocument>;

/** Everything that Allymap says about a document: plain JSON in which keys are fixed names and ids are values only. */
export const Analysis = z.object({
    format: z.literal('allymap-analysis'),
    version: z.literal(analysisVersion),
    document: AnalysedDocument,
    options: AnalyseOptions,
    metrics: outcomesSchema('metrics').check(z.describe('What the network alone says; null where a metric was not asked for, { leftOut } where it could not be computed, and so below.')),
    scores: z.object({
      interest: MeasureScores,
      influence: MeasureScores,
      others: z.array(MeasureScores).check(z.describe('Every further measure that has criteria, in the document’s order.')),
    }),
    scoring: outcomesSchema('scoring').check(z.describe('Who matters, and how to engage them.')),
    complementarity: outcomesSchema('complementarity').check(z.describe('What each brings, and what is missing.')),
    forces: outcomesSchema('forces').check(z.describe('Who is for the change, who against it, and what would tip the balance.')),
    partnership: outcomesSchema('partnership').check(z.describe('How well alliances hold.')),
    summary: Summary,
  }).check(z.describe('An analysis by Allymap, version 1.'));
export type Analysis = z.infer<typeof Analysis>;
