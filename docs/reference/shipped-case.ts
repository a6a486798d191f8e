import { readFile } from 'node:fs/promises';
import { type ActorScores, type Document, type Message, requireDocument, snapshotOf, type TieScores } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import type { AnyDescriptor } from './descriptor-facts.ts';
import { markdownTable } from './field-table.ts';

/** The map on which a page shows its metric or method, where it is not the usual one: the one that holds its inputs. */
const cases: ReadonlyMap<string, string> = new Map([
  ['camps', 'return-fund'],
  ['engagement-assessment', 'return-fund'],
  ['feasibility', 'return-fund'],
  ['force-field', 'return-fund'],
  ['net-map', 'return-fund'],
  ['sensitivity', 'return-fund'],
  ['service-overlap', 'return-fund'],
  ['social-influence', 'return-fund'],
  ['spectrum-of-allies', 'return-fund'],
  ['support-bands', 'return-fund'],
  ['weighted-mean-position', 'car-emissions'],
  ['mactor-convergence', 'return-fund'],
  ['mactor-influence', 'sri-lanka-49'],
  ['mactor-positions', 'sri-lanka-49'],
  ['persuasion', 'return-fund'],
  ['scenarios', 'return-fund'],
  ['salience', 'egypt-11'],
  ['cooperation-threat', 'egypt-11'],
  ['participation-matrix', 'egypt-11'],
  ['stakeholder-sheet', 'egypt-11'],
]);
const usualCase = 'batangas-rome';

/** The map on which the page of a metric or method shows it, by its id. */
export function caseOf(id: string): string {
  return cases.get(id) ?? usualCase;
}
const mostRows = 5;

type Computed = { readonly family: string; readonly compute: (input: never) => unknown; explain?(result: unknown): Message[] };

/** What a metric or method says of a shipped map: computed when the page is written, and again by its test. */
export async function shippedCase(descriptor: AnyDescriptor): Promise<string> {
  const name = caseOf(descriptor.id);
  const document = requireDocument(JSON.parse(await readFile(new URL(`../../examples/maps/${name}.allymap.json`, import.meta.url), 'utf8')));
  const { family, compute, explain } = descriptor as unknown as Computed;
  const result = compute((family === 'network' ? snapshotOf(document) : document) as never);
  const about = `In [${document.title ?? document.cause.title}](../../examples/maps/README.md), with default options:`;
  if (explain === undefined && !('scores' in (result as object))) return `${about}\n\nIt does not explain itself yet.`;
  const told = explain === undefined ? ranking(result as ActorScores | TieScores, document) : sentences(explain(result), document);
  return `${about}\n\n${told}`;
}

function sentences(messages: readonly Message[], document: Document): string {
  const { message } = createTranslator('en');
  const names = namesOf(document);
  return messages.map((one) => `- ${message(one, names).replace(/[\u2066-\u2069]/g, '')}`).join('\n');
}

function ranking({ scores }: ActorScores | TieScores, document: Document): string {
  const { number } = createTranslator('en');
  const names = namesOf(document);
  const rows = scores.map((one) => ('actor' in one ? { name: names('actor', one.actor), value: one.value } : { name: names('tie', one.tie), value: one.value }));
  const ranked = rows.filter(({ value }) => value !== null).sort((a, b) => b.value! - a.value!);
  const heading = scores.length > 0 && 'tie' in scores[0]! ? 'Tie' : 'Actor';
  return markdownTable([heading, 'Score'], ranked.slice(0, mostRows).map(({ name, value }) => [name, number(value, { maximumFractionDigits: 4 })]));
}
