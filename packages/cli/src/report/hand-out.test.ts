import { readFile } from 'node:fs/promises';
import { languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';
import { displayWidth } from './display-width.ts';

const shipped = (name: string): Promise<string> => readFile(new URL(`../../../../examples/maps/${name}.allymap.json`, import.meta.url), 'utf8');
const [batangas, sriLanka, portfolio] = [await shipped('batangas-rome'), await shipped('sri-lanka-49'), await shipped('portfolio')];

async function report(map: string, language: string, format: string): Promise<string> {
  const terminal = testTerminal(map, language);
  expect(await main(['analyse', '-', '--format', format], terminal)).toBe(0);
  return terminal.out();
}

describe('the report that one hands out', () => {
  it('says who matters, who supports, what each brings, what is missing, what could break and what is unknown', async () => {
    const text = await report(batangas, 'en', 'markdown');
    const headings = [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading!);
    expect(headings).toEqual([
      'Who is in it', 'Who matters most', 'For and against “The memorandum is signed”', 'For and against “Migrants and families find services at both ends”',
      'For and against “Migrants invest at home”', 'What the partners bring, and what is missing', 'The network, and what threatens it', 'What is unknown, and what to ask', 'Names in full',
    ]);
    // From the case: nobody has signed, and Atikha alone reaches the families.
    expect(text).toContain('| Access to families in Batangas | only Atikha |');
    expect(text).toContain('- 1 alliance has no signed agreement: “The twinning of Batangas and Rome”.');
    expect(text).toContain('- **Atikha**: Atikha Overseas Workers and Communities Initiative Inc.\n');
  });

  it('says Sri Lanka-49 in at most 120 lines, each fact of it, and each once', async () => {
    const text = await report(sriLanka, 'en', 'text');
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(120);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    const said = text.replace(/\s+/g, ' ');
    for (const fact of [
      // Who can stop it, what that rests on, by whom, and what it could still be.
      'Central Bank of Sri Lanka can stop the change alone.', 'Central Bank (veto) 1 (0.5–1) 1 (0.5–1) 5 ? ? high', 'Ministry of Finance 0.75 (0.38–0.88) 0.5 4 ? medium medium',
      'A “Power to decide on the change or to stop it” 50%', '(1 to 5)', '(low, medium, high)', 'Scored by Allymap editors, without dates. ?: not known.', 'high from 0.5',
      // Where each objective stands.
      'Force for it 2.25; no one known against. Central Bank can veto it and has not agreed. Unknowns could turn it (net force -0.88 to +5.38).',
      'Undecided (1) Central Bank (influence 1, veto): 0 → +0.5, through Sarvodaya', 'To ask (7) first Ministry of Finance; Foreign Employment Bureau; JMDI; Migrants in Europe; then Bank of Ceylon;',
      'Central Bank can veto it; its position is unknown.', 'This holds whatever the others answer (net force +0.19 to +5.69).',
      // What is missing, who could bring it, what hangs on one.
      'Assent to new financial products missing (Central Bank)', 'only Sarvodaya', 'Covered so far: the partners 56%', 'Each requirement counts 11%.', '21 of 21 can be met, 19 by someone already linked or allied',
      'Hold others (1) Foreign Employment Bureau (cuts off 1)', 'Sarvodaya 10 / 21 / 38%', 'external 1 yes yes: Bangladesh', 'at most 1 unknown yes',
      'Not known: veto 12 of 13; positions 23 of 39; strength of ties 3 of 26.', 'Is anything signed in “Dialogue on the rules for remittances” and “Products for remittances”?',
      'JMDI: EC-UN Joint Migration and Development Initiative',
    ]) {
      expect(said).toContain(fact);
    }
    const sentences = said.split(/(?<=[.?!]) /).filter((one) => one.length > 45);
    expect(new Set(sentences).size).toBe(sentences.length);
    // The names of its actors in full stand once, in the lead or at the end.
    for (const name of ['Sarvodaya Economic Enterprises Development Services', 'Mainstream financial institutions in Sri Lanka']) expect(said.split(name)).toHaveLength(2);
  });

  it.each([['Batangas-Rome', batangas], ['Sri Lanka-49', sriLanka]])('begins no two sentences in a row with the same four words in that of %s', async (_name, map) => {
    const prose = (await report(map, 'en', 'markdown')).split('\n').filter((line) => line !== '' && !/^[|#]/.test(line));
    const sentences = prose.flatMap((line) => line.replace(/^- /, '').split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u));
    expect(sentences.length).toBeGreaterThan(25);
    const beginnings = sentences.map((sentence) => sentence.split(/\s+/).slice(0, 4).join(' '));
    expect(beginnings.filter((beginning, index) => beginning === beginnings[index - 1])).toEqual([]);
  });

  it('keeps the capitals of labels, and writes those of the catalogue small', async () => {
    const english = await report(sriLanka, 'en', 'text');
    expect(english).toContain('financial institution\u00A04; central authority\u00A03; migrants and');
    expect(english).not.toMatch(/[a-z] (Reach to|Training in|A course|Financial products|How much|Power to)/); // a quotation mark stands before
    expect(await report(sriLanka, 'fr', 'text')).toMatch(/Secteurs +État\u00A04\u00A0; société civile\u00A04/);
  });

  it('says of the portfolio each kind of threat once, and asks about what is not recorded', async () => {
    const said = (await report(portfolio, 'en', 'text')).replace(/\s+/g, ' ');
    expect(said).toContain('The structure of the map shows 126 threats of 2 kinds, the largest first. - 37 ties are the only connection to some actors:');
    expect(said).not.toContain('no signed agreement');
    // Five of 51 are named.
    expect(said.match(/Is anything signed in (“[^”]+”, ){5}and 46 more\? The map does not say\./g)).toHaveLength(1);
    expect(said).not.toContain('And 1 more actor');
  });

  it('cuts the lists of a large map', async () => {
    const actors = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, name: `Association number ${index}`, shortName: `A${index}` }));
    const map = {
      version: 1, cause: { title: 'Large' }, actors, objectives: [{ id: 'o', label: 'A law' }],
      criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-ten' }],
      assessments: actors.map(({ id }, index) => ({ id, actor: id, criterion: 'power', value: index % 11 })),
      positions: actors.slice(0, 300).map(({ id }, index) => ({ id, actor: id, objective: 'o', value: index % 2 === 0 ? 1 : -1 })),
      ties: actors.slice(1).map(({ id }) => ({ id, source: '0', target: id, kind: 'cooperation' })),
    };
    const text = await report(JSON.stringify(map), 'en', 'text');
    expect(text.split('\n').length).toBeLessThan(90);
    expect(text).toContain('And 492 more actors.');
    expect(text).toMatch(/For \(150\)( +A\d+;|\s)+ +138 more\n/);
    expect(text).toMatch(/Single ties \(499\) [^]*; 494\n? +more\n/);
    expect(text).not.toContain('Association number 400:');
  });

  it.each(languages)('is one HTML page in $name without script, request or gap', async ({ tag, direction }) => {
    const page = await report(batangas, tag, 'html');
    expect(page).toContain(`dir="${direction}"`);
    // Its pictures are in it.
    expect(page.replace(/<style>[^]*<\/style>/, '').replace(/<img src="data:image\/svg\+xml;base64,[\w+/=]+"/g, '')).not.toMatch(/<script|<img|<link|src=|href=|https?:|undefined|NaN|\{|\bcli\.report/);
    // A table of many columns is scrolled rather than squeezed.
    expect([page.match(/<table class="many" /g)?.length, page.match(/<table width/g)?.length]).toEqual([1, undefined]); // what the others would say is drawn
    // Every element that is opened is closed.
    for (const element of ['section', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'th', 'td', 'p', 'h2', 'h3']) {
      expect(page.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0, element).toBe(page.match(new RegExp(`</${element}>`, 'g'))?.length ?? 0);
    }
  });
});
