import { expect, it } from 'vitest';
import { proseWidth, wrapProse } from '../../docs/wrap-prose.mjs';
import { listPages, readPage } from './markdown.ts';

/** By so much may a line that was wrapped by hand be longer. */
const tolerance = 10;

// Only what can be wrapped is long: a table, code, a heading or a single long word comes out of the wrapping as it went in.
it.each(await listPages())('%s keeps its prose near 100 columns', async (path) => {
  const page = await readPage(path);
  const wrapped = new Set(wrapProse(page).split('\n'));
  const long = page.split('\n').filter((line) => [...line].length > proseWidth + tolerance && !wrapped.has(line));
  expect(long, `run: node docs/wrap-prose.mjs ${path}`).toEqual([]);
});

it('wraps paragraphs, items and quotations, and nothing else', () => {
  const page = [
    '# A heading that is longer than the width',
    '',
    'One two three four five six seven.',
    '',
    '- An item that goes on and on',
    '- Another',
    '  that was wrapped',
    '  1. An inner one of more words',
    '',
    '> A formula = one + two + three + four',
    '',
    '| a table | that is longer than the width |',
    '```sh',
    'a command that is longer than the width',
    '```',
    'See `a span of code` or [a link](x.md), in 2011. And so on.',
  ];
  expect(wrapProse(page.join('\n'), 20).split('\n')).toEqual([
    '# A heading that is longer than the width',
    '',
    'One two three four',
    'five six seven.',
    '',
    '- An item that goes',
    '  on and on',
    '- Another that was',
    '  wrapped',
    '  1. An inner one of',
    '     more words',
    '',
    '> A formula = one +',
    '> two + three + four',
    '',
    '| a table | that is longer than the width |',
    '```sh',
    'a command that is longer than the width',
    '```',
    'See `a span of code`',
    'or [a link](x.md),',
    'in 2011. And so on.',
  ]);
});

it('changes nothing that is wrapped already', () => {
  const wrapped = wrapProse(`${'word '.repeat(100)}\n\n- ${'word - word + 1. '.repeat(50)}`);
  expect(wrapProse(wrapped)).toBe(wrapped);
});
