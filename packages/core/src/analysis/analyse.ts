import { CancelledError } from '../errors.ts';
import { snapshotOf } from '../graph/snapshot.ts';
import { computeBlocksInSteps, type BlockWork } from '../metrics/block-work.ts';
import type { Document } from '../model/document.ts';
import { leftOutBecause } from '../outcome.ts';
import { readOptions } from '../read-options.ts';
import type { MeasureScores } from '../scoring/score/actor-score.ts';
import { score, type ScoreOptions } from '../scoring/score/score.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { type AnalysedDocument, type Analysis, analysisVersion } from './analysis-result.ts';
import { complementarityEntries, forceEntries, methodEntries, networkEntries, partnershipEntries, scoringEntries } from './entries/index.ts';
import type { Entries, ResultsOf } from './entry.ts';
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

/**
 * Analyses a checked document: network, scores, grid, forces per objective, and a summary, as one plain JSON object.
 *
 * The same document and options give the same object, key by key, on every machine; it holds no NaN and no infinity,
 * and unknown is `null`. A map without actors, ties, criteria or objectives gives a result as well. A metric or method that
 * cannot do the map, or has a mistake in it, is left out and says why in its place; the others are computed all the same.
 * Options that cannot be read throw `WrongUseError`, those of a method that name what the document does not have
 * `NotFoundError`, before anything is computed. The cost is that of the dearest metric asked for: betweenness, O(actors × ties).
 */
export function analyse(document: Document, options: Partial<AnalyseOptions> = {}): Analysis {
  const steps = analyseInSteps(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * Analyses a checked document as `analyse` does, in steps: the same result, byte by byte.
 *
 * Between two steps it can be shown how far it has come, others can be let through, and it can be dropped. A metric or
 * method takes one step or many. A step that has `work` need not be computed here: its result can be handed to `next`.
 */
export function* analyseInSteps(document: Document, options: Partial<AnalyseOptions> = {}): Generator<AnalysisStep, Analysis, unknown> {
  const chosen = readOptions(AnalyseOptions, options);
  const { interestMeasure, influenceMeasure, metrics, methods } = chosen;
  const asked = new Set<string>([...metrics, ...methods]);
  const total = asked.size;
  let done = 0;
  checkOwnOptions(document, chosen, asked);

  function* run<Table extends Entries>(entries: Table, input: unknown): Generator<AnalysisStep, ResultsOf<Table>, unknown> {
    const results = new Map<string, unknown>(Object.keys(entries).map((key) => [key, null]));
    const chosenEntries = Object.entries(entries).filter(([, { descriptor }]) => asked.has(descriptor.id));
    const waits = ([, { after }]: (typeof chosenEntries)[number]): boolean => after !== null && asked.has(after);
    for (const [key, one] of [...chosenEntries.filter((entry) => !waits(entry)), ...chosenEntries.filter(waits)]) {
      results.set(key, yield* outcomeOf(one, input));
      done++;
    }
    return Object.fromEntries(results) as ResultsOf<Table>;
  }

  function* outcomeOf({ descriptor: { id }, run: compute, inBlocks }: Entries[string], input: unknown): Generator<AnalysisStep, unknown, unknown> {
    const step = { computing: id, done, total, share: 0 };
    try {
      const work = inBlocks?.(input as never, chosen);
      const given = yield work === undefined ? step : { ...step, work };
      return given ?? (yield* inSteps(work === undefined ? compute(input as never, chosen) : computeBlocksInSteps(work), step));
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      return leftOutBecause(error, id);
    }
  }

  function* inSteps(steps: Generator<number, unknown>, step: AnalysisStep): Generator<AnalysisStep, unknown, unknown> {
    for (;;) {
      const { done: isDone, value } = steps.next();
      if (isDone === true) return value;
      yield { ...step, share: value as number };
    }
  }

  const scoresOf = (measure: string): MeasureScores => score.compute(document, { ...chosen.options.score, measure });
  const interest = scoresOf(interestMeasure);
  const influence = scoresOf(influenceMeasure);
  const analysis: Analysis = {
    format: 'allymap-analysis',
    version: analysisVersion,
    document: describe(document),
    options: chosen,
    metrics: yield* run(networkEntries, snapshotOf(document)),
    scores: { interest, influence, others: otherMeasures(document, chosen).map(scoresOf) },
    scoring: yield* run(scoringEntries, document),
    complementarity: yield* run(complementarityEntries, document),
    forces: yield* run(forceEntries, document),
    partnership: yield* run(partnershipEntries, document),
    summary: summarise(document, chosen, interest.actors, influence.actors),
  };
  yield { computing: null, done, total, share: 0 };
  return analysis;
}

/** Throws where the options of a single metric or method do not fit the document. */
function checkOwnOptions(document: Document, chosen: AnalyseOptions, asked: ReadonlySet<string>): void {
  const { options } = chosen;
  if (options.score !== undefined) score.check!(document, readOptions<ScoreOptions>(score.options, options.score));
  for (const { descriptor, check } of Object.values(methodEntries as Entries)) {
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
