import { readFile } from 'node:fs/promises';
import { methods, metrics } from '@allymap/core';
import { isMetric, nameOf, type AnyDescriptor } from './descriptor-facts.ts';
import type { Blocks } from './generated-blocks.ts';

const allMetrics = metrics as readonly AnyDescriptor[];
const allMethods = methods as readonly AnyDescriptor[];

const families: Readonly<Record<AnyDescriptor['family'], string>> = {
  scoring: 'Interest and influence',
  complementarity: 'Complementarity',
  forces: 'The forces for and against',
  partnership: 'The quality of partnerships',
  network: 'The network itself',
  comparison: 'Two maps, or two dates',
};

/** Where the page of a metric or method is, under docs. */
export function pageOf(descriptor: AnyDescriptor): string {
  return `${isMetric(descriptor) ? 'metrics' : 'methods'}/${descriptor.id}.md`;
}

/** The lists of the index: every page with the question that it answers, which its first line asks. */
export async function indexBlocks(): Promise<Blocks> {
  return new Map([
    ['metrics', (await Promise.all(allMetrics.map(questionOf))).join('\n')],
    ['methods', (await Promise.all(grouped(allMethods).map(async ([family, some]) => `### ${family}\n\n${(await Promise.all(some.map(questionOf))).join('\n')}`))).join('\n\n')],
  ]);
}

/** The list of the README: every metric and method by its name. */
export function readmeBlocks(): Blocks {
  const line = ([family, some]: [string, readonly AnyDescriptor[]]): string => {
    const names = some.map((one) => `[${nameOf(one)}](docs/${pageOf(one)})`);
    return `- **${family}**: ${names.join(', ')}.`;
  };
  return new Map([['methods', grouped([...allMethods, ...allMetrics]).map(line).join('\n')]]);
}

/** Descriptors under the headings of their families, in the order of the headings; families without any are left out. */
function grouped(descriptors: readonly AnyDescriptor[]): [string, readonly AnyDescriptor[]][] {
  return Object.entries(families)
    .map(([family, heading]): [string, readonly AnyDescriptor[]] => [heading, descriptors.filter((one) => one.family === family)])
    .filter(([, some]) => some.length > 0);
}

async function questionOf(descriptor: AnyDescriptor): Promise<string> {
  const path = pageOf(descriptor);
  const page = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  const [, title, question] = /^# (.+)\n\n(.+?)$/m.exec(page) ?? [];
  if (title === undefined || question === undefined) throw new Error(`docs/${path} does not begin with a title and the question that it answers.`);
  return `- [${title}](${path}): ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}
