import { readFile } from 'node:fs/promises';
import { methods, metrics } from '@allymap/core';
import { analysisBlocks } from './analysis-tables.ts';
import { benchmarkBlocks } from './benchmark-tables.ts';
import { commandBlocks } from './command-help.ts';
import { descriptorBlocks, isMetric, type AnyDescriptor } from './descriptor-facts.ts';
import { documentBlocks } from './document-tables.ts';
import { elementBlocks } from './element-docs.ts';
import { formatBlocks } from './format-tables.ts';
import type { Blocks } from './generated-blocks.ts';
import { glossaryBlocks } from './glossary-table.ts';
import { languageBlocks } from './language-table.ts';
import { indexBlocks, pageOf, readmeBlocks } from './page-lists.ts';
import { methodPictures } from './method-pictures.ts';
import { shippedCase } from './shipped-case.ts';
import { sourceBlocks } from './source-table.ts';
import { themeBlocks } from './theme-docs.ts';

/** Every page with generated blocks, by its path under docs, with what fills them. */
export async function referencePages(): Promise<ReadonlyMap<string, Blocks>> {
  const network = await example('example-network');
  const judgements = await example('example-judgements');
  const pictures = await methodPictures();
  const page = async (descriptor: AnyDescriptor): Promise<[string, Blocks]> => {
    const path = pageOf(descriptor);
    const picture = pictures.get(descriptor.id);
    const blocks: [string, string][] = [...descriptorBlocks(descriptor), ['case', await shippedCase(descriptor)], ...(picture === undefined ? [] : [['picture', `![${picture.alt.replace(/[[\]]/g, '\\$&')}](../${picture.path})`] as [string, string]])];
    // A page may have a document of its own, where the one that the others share lacks the inputs.
    const own = /^```json document$/m.test((await readFile(new URL(`../${path}`, import.meta.url), 'utf8')).replace(/<!-- generated: example -->[^]*?<!-- end -->/, ''));
    if (!own) blocks.push(['example', isMetric(descriptor) ? network : judgements]);
    return [path, new Map(blocks)];
  };
  return new Map([
    ['index.md', await indexBlocks()],
    ['../README.md', readmeBlocks()],
    ['guide/document-format.md', documentBlocks()],
    ['guide/reading-results.md', analysisBlocks()],
    ['guide/elements.md', elementBlocks()],
    ['guide/themes.md', themeBlocks()],
    ['guide/formats.md', await formatBlocks()],
    ['guide/command-line.md', await commandBlocks()],
    ['guide/languages.md', languageBlocks()],
    ['guide/glossary.md', glossaryBlocks()],
    ['benchmarks.md', await benchmarkBlocks()],
    ['sources.md', sourceBlocks()],
    ...(await Promise.all([...metrics, ...methods].map((one) => page(one as AnyDescriptor)))),
  ]);
}

/** A document as a fenced block, which the tests of the pages read. */
async function example(name: string): Promise<string> {
  const text = await readFile(new URL(`${name}.json`, import.meta.url), 'utf8');
  return `\`\`\`json document\n${text.trim()}\n\`\`\``;
}
