import { feasibility } from '../forces/feasibility.ts';
import { forceField } from '../forces/force-field.ts';
import { spectrumOfAllies } from '../forces/spectrum-of-allies.ts';
import { supportBands } from '../forces/support-band.ts';
import { weightedMeanPosition } from '../forces/weighted-mean-position.ts';
import { createSnapshot } from '../graph/snapshot.ts';
import { bridges } from '../metrics/edge/bridges.ts';
import { edgeBetweenness } from '../metrics/edge/edge-betweenness.ts';
import { components } from '../metrics/graph/components.ts';
import { density } from '../metrics/graph/density.ts';
import { louvain } from '../metrics/group/louvain.ts';
import { articulationPoints } from '../metrics/node/articulation-points.ts';
import { betweenness } from '../metrics/node/betweenness.ts';
import { degree } from '../metrics/node/degree.ts';
import { harmonicCloseness } from '../metrics/node/harmonic-closeness.ts';
import { strength } from '../metrics/node/strength.ts';
import type { Document } from '../model/document.ts';
import { readOptions } from '../read-options.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { salience } from '../scoring/salience.ts';
import { score } from '../scoring/score.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { type AnalysedDocument, type Analysis, analysisVersion, type NetworkMetrics } from './analysis-result.ts';
import { summarise } from './summarise.ts';

/**
 * Analyses a checked document: network, scores, grid, forces per objective, and a summary, as one plain JSON object.
 *
 * The same document and options give the same object, key by key, on every machine; it holds no NaN and no infinity,
 * and unknown is `null`. A map without actors, ties, criteria or objectives gives a result as well. Options that cannot
 * be read throw `WrongUseError`. The cost is that of the dearest metric asked for: betweenness, O(actors × ties).
 */
export function analyse(document: Document, options: Partial<AnalyseOptions> = {}): Analysis {
  const chosen = readOptions(AnalyseOptions, options);
  const { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, neutral, active } = chosen;
  const asked = new Set<string>(chosen.methods);
  const when = <Result>(id: string, compute: () => Result): Result | null => (asked.has(id) ? compute() : null);
  const interest = score.compute(document, { measure: interestMeasure });
  const influence = score.compute(document, { measure: influenceMeasure });
  return {
    format: 'allymap-analysis',
    version: analysisVersion,
    document: describe(document),
    options: chosen,
    metrics: measure(document, chosen),
    scores: { interest, influence, others: otherMeasures(document, chosen).map((name) => score.compute(document, { measure: name })) },
    powerInterestGrid: when('power-interest-grid', () =>
      powerInterestGrid.compute(document, { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold }),
    ),
    salience: when('salience', () => salience.compute(document)),
    forceFields: when('force-field', () => forceField.compute(document, { influenceMeasure, neutral })),
    supportBands: when('support-bands', () => supportBands.compute(document)),
    spectra: when('spectrum-of-allies', () => spectrumOfAllies.compute(document, { influenceMeasure, neutral, active })),
    feasibilities: when('feasibility', () => feasibility.compute(document, { influenceMeasure })),
    weightedMeanPositions: when('weighted-mean-position', () => weightedMeanPosition.compute(document, { influenceMeasure })),
    summary: summarise(document, chosen, interest.actors, influence.actors),
  };
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

function measure(document: Document, { metrics, seed }: AnalyseOptions): NetworkMetrics {
  const snapshot = createSnapshot(document);
  const asked = new Set<string>(metrics);
  const when = <Result>(id: string, compute: () => Result): Result | null => (asked.has(id) ? compute() : null);
  return {
    degree: when(degree.id, () => degree.compute(snapshot)),
    strength: when(strength.id, () => strength.compute(snapshot)),
    betweenness: when(betweenness.id, () => betweenness.compute(snapshot)),
    harmonicCloseness: when(harmonicCloseness.id, () => harmonicCloseness.compute(snapshot)),
    articulationPoints: when(articulationPoints.id, () => articulationPoints.compute(snapshot)),
    bridges: when(bridges.id, () => bridges.compute(snapshot)),
    edgeBetweenness: when(edgeBetweenness.id, () => edgeBetweenness.compute(snapshot)),
    density: when(density.id, () => density.compute(snapshot)),
    components: when(components.id, () => components.compute(snapshot)),
    louvain: when(louvain.id, () => louvain.compute(snapshot, { seed })),
  };
}

function otherMeasures(document: Document, { interestMeasure, influenceMeasure }: AnalyseOptions): string[] {
  const measures = new Set(document.criteria.map(({ measures: name }) => name));
  measures.delete(interestMeasure);
  measures.delete(influenceMeasure);
  return [...measures];
}
