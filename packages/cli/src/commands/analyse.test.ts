import { readFile } from 'node:fs/promises';
import { analyse, requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { displayWidth } from '../report/display-width.ts';
import { testTerminal } from '../test-terminal.ts';

/** One objective: a partner of high influence for it, a veto holder undecided, an opponent; a chain a–b–c and d alone. */
const value = {
  version: 1,
  title: 'Rights of carers',
  cause: { title: 'Cause' },
  criteria: [
    { id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' },
    { id: 'gain', label: 'Gain', measures: 'interest', scale: 'zero-to-one' },
  ],
  actors: [
    { id: 'a', name: 'Association', role: 'partner', kind: 'ngo' },
    { id: 'b', name: 'Ministry of <b>Labour</b>', shortName: 'Ministry', role: 'strategic-ally', veto: true, kind: 'court' },
    { id: 'c', name: 'Chamber', role: 'opponent' },
    { id: '__proto__', name: 'Diaspora\u202E\u001B[31m' },
  ],
  ties: [
    { id: 't', source: 'a', target: 'b', kind: 'cooperation', strength: 2 },
    { id: 'u', source: 'b', target: 'c', kind: 'contract' },
  ],
  objectives: [{ id: 'o', label: 'A minimum wage' }],
  assessments: [
    ['a', 'power', 0.5],
    ['a', 'gain', 1],
    ['b', 'power', 1],
    ['b', 'gain', 0.25],
    ['c', 'power', 0.25],
  ].map(([actor, criterion, answer], index) => ({ id: String(index), actor, criterion, value: answer })),
  positions: [
    { id: 'p', actor: 'a', objective: 'o', value: 1 },
    { id: 'q', actor: 'b', objective: 'o', value: 0 },
    { id: 'r', actor: 'c', objective: 'o', value: -0.5 },
  ],
};
const input = JSON.stringify(value);

async function run(args: string[], text = input, columns = 80) {
  const terminal = testTerminal(text, 'en', columns);
  const code = await main(['analyse', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('allymap analyse', () => {
  it('says in text who is in it, who matters, who is for and against, what could break and what is unknown', async () => {
    const { code, out, err } = await run(['-']);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(`══ Rights of carers ${'═'.repeat(60)}\n`)).toBe(true);
    expect(out).toMatch(/Size +4 actors · 2 ties · 0 alliances · 1 objective\n/);
    expect(out).toMatch(/Kinds +NGO\u00A01; court\u00A01; unknown\u00A02\n/); // as written where there is no word for it
    // The ministry first: influence 1, interest 0.25, a veto. Of the two criteria nobody answered the chamber's gain.
    expect(out).toMatch(/Actor +Influence +Interest +Cell +A +B\nMinistry \(veto\) +1 +0\.25 +Keep satisfied +1 +0\.25\nAssociation +0\.5 +1 +Key players +0\.5 +1\nChamber +0\.25 +unknown +Unclassified +0\.25 +\?\n/);
    expect(out).toContain('Scores: 0 to 1, high from 0.5. The assessors are not recorded. No dates are\nrecorded. ?: not known.\nInfluence  A “Power” 100% (0 to 1)\nInterest   B “Gain” 100% (0 to 1)\n');
    // Driving 1 × 0.5; restraining 0.5 × 0.25. Of the one unknown position the influence is unknown too: 0.375 ± 1.
    expect(out).toContain('More force for it (0.5) than against it (0.13). Ministry can veto it and has not\nagreed. Unknowns could turn it (net force -0.63 to +1.38).\n');
    expect(out).toContain('For (1)        Association\nAgainst (1)    Chamber (influence 0.25)\nUndecided (1)  Ministry (influence 1, veto): 0 → +0.5, through Association\nTo ask (1)     Diaspora');
    // a–b–c hangs on b; d is alone: two parts, and 2 of the 6 pairs tied.
    expect(out).toContain('2 parts, 1 of them a single actor without ties; 33% of all pairs are linked.\nUnknown strengths count as 1.\n');
    expect(out).toMatch(/Hold others \(1\) +Ministry \(cuts off 1\)\nSingle ties \(2\) +“Association – Ministry” \(cuts off 1\); “Ministry –\n +Chamber” \(cuts off 1\)\n/);
    expect(out).toMatch(/Not known: role\s1 of 4; influence\s1 of 4; interest\s2 of 4; veto\s3 of 4;\npositions\s1 of 4; strength of ties\s1 of 2\.\n$/); // the ministry is named in full in the lead
    expect(out).not.toMatch(/[\u001B\u202E]/);
    expect(out).not.toMatch(/\b(cli|role|kind|measure|count)\.[a-z]/); // no text is missing
  });

  it.each([120, 80, 60, 40])('keeps to %i columns', async (columns) => {
    const { out } = await run(['-'], input, columns);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
  });

  it('gives the analysis as JSON, the same as core gives it', async () => {
    const { code, out } = await run(['--format', 'json', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(analyse(requireDocument(value)))));
    expect((await run(['--format', 'json', '-'])).out).toBe(out);
  });

  it('writes Markdown in which names are text', async () => {
    const { out } = await run(['--format=markdown', '-']);
    expect(out).toContain('# Rights of carers\n');
    expect(out).toContain('| Ministry (veto) | 1 | 0.25 |');
    expect(out).toContain('Ministry of \\<b\\>Labour\\</b\\>');
    expect(out).not.toContain('<b>');
  });

  it('speaks French and Arabic', async () => {
    expect((await run(['-', '--language', 'fr'])).out).toContain('Qui en fait partie');
    const arabic = (await run(['-', '--language', 'ar-EG'])).out;
    expect(arabic).toContain('٤ جهات فاعلة');
    for (const line of arabic.split('\n')) if (line !== '') expect(line.startsWith('\u200F')).toBe(true);
  });

  it('counts the ties that a table leaves out as ties', async () => {
    const actors = Array.from({ length: 13 }, (_, index) => ({ id: String(index), name: `Actor ${index}` }));
    const ties = actors.slice(1).map(({ id }) => ({ id, source: '0', target: id, kind: 'cooperation' }));
    const star = JSON.stringify({ version: 1, cause: { title: 'Cause' }, actors, ties });
    expect((await run(['-', '--metrics', 'edge-betweenness'], star)).out).toContain('And 2 more ties.');
    expect((await run(['-', '--metrics', 'degree'], star)).out).toContain('And 3 more actors.');
  });

  it('has something to say of an empty map and of a single actor', async () => {
    for (const actors of [[], [{ id: '', name: '' }]]) {
      const { code, out } = await run(['-'], JSON.stringify({ version: 1, cause: { title: '' }, actors }));
      expect(code).toBe(0);
      expect(out).toContain('No objectives yet. Add one');
      expect(out).toContain(actors.length === 0 ? 'No actors on this map yet.' : 'No ties are recorded.');
    }
  });

  it('lists problems instead of an analysis', async () => {
    for (const format of ['text', 'json', 'markdown']) {
      const { code, out, err } = await run(['--format', format, '-'], '{"version": 1}');
      expect([code, err]).toEqual([1, '']);
      expect(out).toBe('(standard input): cause: The field cause is missing. Add cause: an object.\n');
    }
    expect((await run(['--format', 'pdf', '-'])).err).toContain('--format cannot be pdf. Use one of: text, json, markdown, html.');
  });

  it('reads the maps that ship, in every language', async () => {
    const folder = new URL('../../../../examples/maps/', import.meta.url);
    const index = JSON.parse(await readFile(new URL('index.json', folder), 'utf8')) as { file: string }[];
    expect(index.length).toBeGreaterThan(3);
    for (const { file } of index) {
      const text = await readFile(new URL(file, folder), 'utf8');
      for (const language of ['en', 'fr', 'ar']) {
        const { code, out } = await run(['-', '--language', language], text);
        expect(code, file).toBe(0);
        expect(out, `a text is missing in ${language}`).not.toMatch(/\b(cli|grid|summary|role|kind|measure|count)\.[a-z]+[.-]?[a-z]/);
      }
    }
  });
});
