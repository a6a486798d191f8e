import { expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import type { Block, Report } from './report.ts';

/** More than a call takes arguments. */
const many = 200_000;
const list = <Item>(item: (index: number) => Item): Item[] => Array.from({ length: many }, (_, index) => item(index));

// One long block of each kind, and as many short ones, one of which holds the widest word.
const blocks: readonly (readonly [name: string, blocks: readonly Block[]])[] = [
  ['a list', [{ kind: 'list', items: list((index) => `item ${index}`) }]],
  ['facts', [{ kind: 'facts', rows: list((index) => [`label ${index}`, `fact ${index}`]) }]],
  ['a table', [{ kind: 'table', caption: 'Numbers', heading: ['Actor', 'Score'], rows: list((index) => [`actor ${index}`, `${index}`]), numeric: [false, true] }]],
  ['blocks', list((index): Block => ({ kind: 'text', text: `text ${index}` }))],
];

const report = (own: readonly Block[]): Report => ({ title: 'Long', lead: [], sections: [{ heading: 'Section', blocks: own }] });

it.each(blocks)('writes a report of very many lines as text and as Markdown: %s', (_name, own) => {
  for (const written of [renderText(report(own), { width: 80, colour: false }), renderMarkdown(report(own))]) {
    const lines = written.trimEnd().split('\n').filter((line) => /\d$|\d \|$/.test(line));
    expect(lines).toHaveLength(many);
    expect(lines.at(-1)).toContain(`${many - 1}`);
  }
});
