import { cleanText, isolate } from '@allymap/locales';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { plainLines } from './plain-lines.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';

// As wikis and editors have them: markup of HTML is let through, and addresses become links by themselves.
const markdownIt = new MarkdownIt({ html: true, linkify: true });
const renderers: [name: string, render: (markdown: string) => string][] = [
  ['markdown-it', (markdown) => markdownIt.render(markdown)],
  ['micromark', (markdown) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })],
  ['marked', (markdown) => marked.parse(markdown, { async: false })],
];

/** A name in every place that a report has: alone, at both ends of a sentence, and touching what could become part of an address. */
function reportOf(name: string): Report {
  const texts = [name, `${name} can stop it.`, `Ask ${name}`, `${name}.com/${name}`, `x@${name}.org`];
  const row = [name, `(${name})`];
  return {
    title: name,
    lead: texts.slice(0, 2),
    sections: [
      {
        heading: name,
        blocks: [
          { kind: 'text', text: name },
          { kind: 'heading', text: name },
          { kind: 'list', items: texts },
          { kind: 'facts', rows: [[name, name], [`(${name})`, name]] },
          { kind: 'table', caption: name, heading: row, numeric: [false, true], rows: [row, texts.slice(2, 4)] },
        ],
      },
    ],
  };
}

/** What a page shows of HTML: its tags without attributes, and between them its text. */
function shown(html: string): string[] {
  const entities = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['#39', "'"], ['nbsp', '\u00A0']]);
  const decode = (text: string): string => text.replace(/&(\w+|#39);/g, (whole, name: string) => entities.get(name) ?? whole);
  return [...html.replace(/[\n\u2068\u2069]/g, '').matchAll(/<[^>]*>|[^<]+/g)].map(([part]) => (part.startsWith('<') ? part.replace(/ .*(?=>)/, '') : decode(part))).filter((part) => part.trim() !== '');
}

const written = (name: string): string => plainLines(renderMarkdown(reportOf(isolate(name))));
const plain = new Map(renderers.map(([renderer, render]) => [renderer, shown(render(written('NAME')))]));

/** Holds what is shown of a name against what is shown of a plain one, in each place. */
function expectPlain(name: string): void {
  const clean = cleanText(name);
  for (const [renderer, render] of renderers) {
    expect(shown(render(written(name))), `${renderer}: ${JSON.stringify(name)}`).toEqual(plain.get(renderer)!.map((part) => part.replaceAll('NAME', () => clean)));
  }
}

/** Whatever one of the renderers, or an extension in use, gives a meaning to. */
const pieces = [
  '1.', '1)', '12. ', '- ', '+ ', '* ', '•', '#', '## ', '>', '---', '===', '***', '___', '    ', '\t', '```', '~~~', '`', '~~', '**', '_', '==', '++', '^', '$', '|', '\\', '\n',
  '[x]', '[ ] ', '(y)', '[a]: /u', '[^1]', '[^1]: ', '![', '](', '<', '>', '<b>', '</b>', '<!-- -->', '<?x', '<a@b.co>', '<https://e.com>', '&amp;', '&#65;', '&lt;',
  '//', 'host.com', '//host', 'https://e.com/', 'HTTP:', 'www.', 'www.e.com', 'ftp://', 'mailto:', 'xmpp:', 'tel:1', 'a@b.co', '.com', '.org/x', '192.168.0.1', '2.5', 'e.g.',
  ':', ':smile:', ':+1:', ':::', '@team', '#12', '{#id}', '{{x}}', '%%', '(c)', '...', '--', '"', "'", '!', '.', '-', '+', '1', 'a', ' ', '\u00A0', 'é', '漢字', 'بنك', '。com', '💩.la', '\u200B', '\u202E', '\u2068', '\u2069',
];
const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme-ascii', maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 6 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

describe('a name in Markdown', () => {
  it.each(pieces.filter((piece) => cleanText(piece) !== '').map((piece) => [JSON.stringify(piece), piece]))('is shown as it is: %s', (_shown, piece) => {
    expectPlain(piece);
  });

  it('is shown as it is, whatever it is made of', () => {
    fc.assert(fc.property(anyName.filter((name) => cleanText(name) !== '' && !name.includes('NAME')), expectPlain), { numRuns: 150 });
  });

  it('stays readable before it is rendered', () => {
    const titled = (title: string): string => plainLines(renderMarkdown({ title, lead: [], sections: [] })).trimEnd();
    expect(titled('Force for it 2.25; no one (known) is against: ask “A”, 4–5 times!')).toBe('# Force for it 2.25; no one (known) is against: ask “A”, 4–5 times!');
    expect(titled('192.168.0.1 vs. 1.5 e.g. this.')).toBe('# 192.168.0.1 vs. 1.5 e\\.g. this.');
  });
});
