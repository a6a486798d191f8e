import { CancelledError } from '../errors.ts';
import { snapshotOf } from '../graph/snapshot.ts';
import { computeBlocksInSteps, type BlockWork } from '../metrics/block-work.ts';
import type { Document } from '../model/document.ts';
import { leftOutBecause } from '../outcome.ts';
import { readOptions } from '../read-options.ts';
import type { MeasureScores } from '../scoring/score/actor-score.ts';
import { score, type ScoreOptions } from '../scoring/score/score.ts';
import { retold, runThrough } from '../steps.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { AnalysedDocument, Analysis } from './analysis-result.ts';
import { analysisVersion } from './analysis-version.ts';
import type { Entries } from './entry.ts';
import { keysOf, type AnalysisPart } from './ids.ts';
import { optionsFor } from './options-for.ts';
import { summarise } from './summarise.ts';

/** How far an analysis has come. */
export interface AnalysisStep {
  /** The id of the metric or method that is being computed; null: none, at the end. */
  readonly computing: string | null;
  /** How many metrics and methods are done. */
  readonly done: number;
  /** How many were asked for. */
  readonly total: number;
  /** The share that is done of the one being computed, 0..1. */
  readonly share: number;
  /**
   * Work that could be shared out among workers: whoever does it hands the result to `next`, or the error to `throw` where it
   * failed, and the step is done.
   */
  readonly work?: BlockWork<unknown>;
}

/** What can analyse a document: whole, or step by step. */
export interface Analyser {
  readonly analyse: (document: Document, options?: Partial<AnalyseOptions>) => Analysis;
  readonly analyseInSteps: (document: Document, options?: Partial<AnalyseOptions>) => Generator<AnalysisStep, Analysis, unknown>;
}

/** Metrics and methods by the part of the analysis that holds their results. */
export type AnalysisTables = Readonly<Record<AnalysisPart, Entries>>;

/**
 * Makes an analyser of the metrics and methods in some tables.
 *
 * Its results have the shape of the whole analysis, byte by byte: what is in no table is `null`, and asking for it throws
 * `WrongUseError`. `usual` are the ids that are computed unasked.
 */
export function createAnalyser(tables: AnalysisTables, usual: { readonly metrics: readonly string[]; readonly methods: readonly string[] }): Analyser {
  const Options = optionsFor<AnalyseOptions>(tables, usual);

  function analyse(document: Document, options: Partial<AnalyseOptions> = {}): Analysis {
    return runThrough(analyseInSteps(document, options));
  }

  function* analyseInSteps(document: Document, options: Partial<AnalyseOptions> = {}): Generator<AnalysisStep, Analysis, unknown> {
    const chosen = readOptions(Options, options);
    const { interestMeasure, influenceMeasure, metrics, methods } = chosen;
    const asked = new Set<string>([...metrics, ...methods]);
    const total = asked.size;
    let done = 0;
    checkOwnOptions(tables, document, chosen, asked);

    function* run(part: AnalysisPart, input: unknown): Generator<AnalysisStep, Record<string, unknown>, unknown> {
      const results = new Map<string, unknown>(keysOf(part).map((key) => [key, null]));
      const chosenEntries = Object.entries(tables[part]).filter(([, { descriptor }]) => asked.has(descriptor.id));
      const waits = ([, { after }]: (typeof chosenEntries)[number]): boolean => after !== null && asked.has(after);
      for (const [key, one] of [...chosenEntries.filter((entry) => !waits(entry)), ...chosenEntries.filter(waits)]) {
        results.set(key, yield* outcomeOf(one, input));
        done++;
      }
      return Object.fromEntries(results);
    }

    function* outcomeOf({ descriptor: { id }, run: compute, inBlocks }: Entries[string], input: unknown): Generator<AnalysisStep, unknown, unknown> {
      const step = { computing: id, done, total, share: 0 };
      try {
        const work = inBlocks?.(input as never, chosen);
        const given = yield work === undefined ? step : { ...step, work };
        return given ?? (yield* retold(work === undefined ? compute(input as never, chosen) : computeBlocksInSteps(work), (share) => ({ ...step, share })));
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        return leftOutBecause(error, id);
      }
    }

    const scoresOf = (measure: string): MeasureScores => score.compute(document, { ...chosen.options.score, measure });
    const interest = scoresOf(interestMeasure);
    const influence = scoresOf(influenceMeasure);
    const analysis = {
      format: 'allymap-analysis',
      version: analysisVersion,
      document: describe(document),
      options: chosen,
      metrics: yield* run('metrics', snapshotOf(document)),
      scores: { interest, influence, others: otherMeasures(document, chosen).map(scoresOf) },
      scoring: yield* run('scoring', document),
      complementarity: yield* run('complementarity', document),
      forces: yield* run('forces', document),
      partnership: yield* run('partnership', document),
      summary: summarise(document, chosen, interest.actors, influence.actors),
    } as unknown as Analysis; // the tables' own types say the same, family by family
    yield { computing: null, done, total, share: 0 };
    return analysis;
  }

  return { analyse, analyseInSteps };
}

/** Throws where the options of a single metric or method do not fit the document. */
function checkOwnOptions(tables: AnalysisTables, document: Document, chosen: AnalyseOptions, asked: ReadonlySet<string>): void {
  const { options } = chosen;
  if (options.score !== undefined) score.check!(document, readOptions<ScoreOptions>(score.options, options.score));
  const { metrics: _, ...methods } = tables;
  for (const { descriptor, check } of Object.values(methods).flatMap((table) => Object.values(table))) {
    if (asked.has(descriptor.id) && descriptor.id in options) check(document as never, chosen);
  }
}

function describe(document: Document): AnalysedDocument {
  const { version, title, cause, date, language } = document;
  return {
    version,
    title: title ?? null,
    cause: cause.title,
    change: cause.change ?? null,
    date: date ?? null,
    language: language ?? null,
    actors: document.actors.length,
    ties: document.ties.length,
    alliances: document.alliances.length,
    objectives: document.objectives.length,
    positions: document.positions.length,
    criteria: document.criteria.length,
    assessors: document.assessors.length,
    assessments: document.assessments.length,
    sources: document.sources.length,
  };
}

function otherMeasures(document: Document, { interestMeasure, influenceMeasure }: AnalyseOptions): string[] {
  const measures = new Set(document.criteria.map(({ measures: name }) => name));
  measures.delete(interestMeasure);
  measures.delete(influenceMeasure);
  return [...measures];
}
