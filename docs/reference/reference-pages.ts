import { readFile } from 'node:fs/promises';
import { methods, metrics } from '@allymap/core';
import { analysisBlocks } from './analysis-tables.ts';
import { benchmarkBlocks } from './benchmark-tables.ts';
import { commandBlocks } from './command-help.ts';
import { descriptorBlocks, type AnyDescriptor } from './descriptor-facts.ts';
import { documentBlocks } from './document-tables.ts';
import { elementBlocks } from './element-docs.ts';
import type { Blocks } from './generated-blocks.ts';
import { languageBlocks } from './language-table.ts';

/** Every page with generated blocks, by its path under docs, with what fills them. */
export async function referencePages(): Promise<ReadonlyMap<string, Blocks>> {
  const network = await example('example-network');
  const judgements = await example('example-judgements');
  const page = (descriptor: AnyDescriptor, document: string): Blocks => {
    return new Map([...descriptorBlocks(descriptor), ['example', document]]);
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
