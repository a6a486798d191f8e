import { readFile } from 'node:fs/promises';
import { languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { inlineHash } from '../inline-hash.ts';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';
import { htmlText } from './html-text.ts';
import { renderHtml } from './render-html.ts';
import { reportStyle } from './report-style.ts';

const map = await readFile(new URL('../../../../examples/maps/sri-lanka-49.allymap.json', import.meta.url), 'utf8');

async function written(language: string, ...more: string[]): Promise<string> {
  const terminal = testTerminal(map, language);
  expect(await main(['analyse', '-', '--format', 'html', ...more], terminal)).toBe(0);
  return terminal.out();
}

const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([whole, part]) => part ?? whole);

describe.each(languages)('a report as HTML in $name', ({ tag, direction }) => {
  it.each([[[]], [['--methods', 'all', '--metrics', 'all']]])('has headings in order and tables that say what they hold, with %j', async (more) => {
    const page = await written(tag, ...more);
    const levels = all(page, /<h(\d)[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.length).toBeGreaterThan(5);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const tables = all(page, /<table[^]*?<\/table>/g);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table).toMatch(/^<table[^>]*>\n<caption>[^<]+<\/caption>\n<thead><tr [^>]*>(<th scope="col"[^>]*>)/);
      const rows = all(table, /<tr [^]*?<\/tr>/g);
      expect(new Set(rows.map((row) => all(row, /<t[hd] /g).length)).size).toBe(1);
      expect(rows.slice(1).filter((row) => !/^<tr [^>]*><th scope="row"/.test(row))).toEqual([]);
    }
  });

  it('says its language and direction where word processors look', async () => {
    const page = await written(tag);
    expect(page).toContain('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">');
    for (const element of ['html', 'body']) expect(page).toContain(`<${element} lang="${tag}" dir="${direction}">`);
    expect(page).toContain(`<div class="report" dir="${direction}" align="${direction === 'rtl' ? 'right' : 'left'}">`);
    expect(new Set(all(page, /<table[^>]* dir="(\w+)">/g))).toEqual(new Set([direction]));
    // The marks around names would be signs there.
    expect(page).not.toMatch(/[\u2066-\u2069]/);
  });
});

it('allows by its policy its own styles and nothing else', async () => {
  const page = await written('en');
  expect(page).toContain(`content="default-src 'none'; img-src data:; style-src ${inlineHash(/<style>([^]*)<\/style>/.exec(page)![1]!)}; base-uri 'none'; form-action 'none'"`);
  expect(page).not.toMatch(/ style=|<script/);
});

it('says what word processors are to know in words that they know', () => {
  const [basic, ...others] = reportStyle.split(/^@media/m);
  expect(others.length).toBeGreaterThan(3);
  expect(basic).not.toMatch(/var\(|rem|em;|inline|block|start|flex|grid|float|margin: /);
  expect(reportStyle).not.toMatch(/flex|grid/);
});

describe('a text as HTML', () => {
  it.each([
    ['Ask \u2068A & B\u2069.', 'ltr', 'Ask A &amp; B.'],
    ['Ask \u2068بنك\u2069, \u2068A\u2069.', 'ltr', 'Ask <bdi>بنك</bdi>, <bdi>A</bdi>.'],
    ['اسألوا \u2068A\u2069.', 'rtl', 'اسألوا <bdi>A</bdi>.'],
    ['\u2068بنك', 'rtl', 'بنك'],
    ['\u2068<b>\u2069"', 'rtl', '<bdi>&lt;b&gt;</bdi>&quot;'],
  ] as const)('%j', (text, direction, html) => {
    expect(htmlText(text, direction)).toBe(html);
  });

  it('is text in every place of a report', () => {
    const hostile = '\u2068</title></style><img src=x onerror=alert(1)>\u2069';
    const page = renderHtml({ title: hostile, lead: [hostile], sections: [{ heading: hostile, blocks: [{ kind: 'text', text: hostile }, { kind: 'heading', text: hostile }, { kind: 'list', items: [hostile] }, { kind: 'facts', rows: [[hostile, hostile]] }, { kind: 'table', caption: hostile, heading: [hostile], numeric: [false], rows: [[hostile]] }] }] }, { locale: 'ar', direction: 'rtl' });
    expect(page.match(/&lt;img/g)).toHaveLength(12);
    expect(page).not.toContain('<img');
  });
});
