import { readFile } from 'node:fs/promises';
import {
  ActorScores,
  ArticulationPoints,
  Bridges,
  Communities,
  Components,
  Density,
  Feasibility,
  ForceField,
  MeasureScores,
  methods,
  metrics,
  PowerInterestGrid,
  Salience,
  Spectrum,
  SupportBands,
  TieScores,
  WeightedMeanPosition,
} from '@allymap/core';
import { analysisBlocks } from './analysis-tables.ts';
import { benchmarkBlocks } from './benchmark-tables.ts';
import { commandBlocks } from './command-help.ts';
import { descriptorBlocks, type AnyDescriptor, type Schema } from './descriptor-facts.ts';
import { documentBlocks } from './document-tables.ts';
import { elementBlocks } from './element-docs.ts';
import type { Blocks } from './generated-blocks.ts';
import { languageBlocks } from './language-table.ts';

/** The schema of each result, by the id of the metric or method that gives it. */
const results: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['degree', ActorScores],
  ['strength', ActorScores],
  ['betweenness', ActorScores],
  ['harmonic-closeness', ActorScores],
  ['articulation-points', ArticulationPoints],
  ['bridges', Bridges],
  ['edge-betweenness', TieScores],
  ['density', Density],
  ['components', Components],
  ['louvain', Communities],
  ['score', MeasureScores],
  ['power-interest-grid', PowerInterestGrid],
  ['salience', Salience],
  ['force-field', ForceField.array()],
  ['support-bands', SupportBands.array()],
  ['spectrum-of-allies', Spectrum.array()],
  ['feasibility', Feasibility.array()],
  ['weighted-mean-position', WeightedMeanPosition.array()],
]);

/** Every page with generated blocks, by its path under docs, with what fills them. */
export async function referencePages(): Promise<ReadonlyMap<string, Blocks>> {
  const network = await example('example-network');
  const judgements = await example('example-judgements');
  const page = (descriptor: AnyDescriptor, document: string): Blocks => {
    const result = results.get(descriptor.id);
    if (result === undefined) throw new Error(`Name the schema of the result of "${descriptor.id}" in docs/reference/reference-pages.ts.`);
    return new Map([...descriptorBlocks(descriptor, result), ['example', document]]);
  };
  return new Map([
    ['guide/document-format.md', documentBlocks()],
    ['guide/reading-results.md', analysisBlocks()],
    ['guide/elements.md', await elementBlocks()],
    ['guide/command-line.md', await commandBlocks()],
    ['guide/languages.md', languageBlocks()],
    ['benchmarks.md', await benchmarkBlocks()],
    ...metrics.map((metric): [string, Blocks] => [`metrics/${metric.id}.md`, page(metric as AnyDescriptor, network)]),
    ...methods.map((method): [string, Blocks] => [`methods/${method.id}.md`, page(method as AnyDescriptor, judgements)]),
  ]);
}

/** A document as a fenced block, which the tests of the pages read. */
async function example(name: string): Promise<string> {
  const text = await readFile(new URL(`${name}.json`, import.meta.url), 'utf8');
  return `\`\`\`json document\n${text.trim()}\n\`\`\``;
}
