import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireDocument, type Document } from '@allymap/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

const map = fileURLToPath(new URL('../../../../examples/maps/return-fund.allymap.json', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-ask-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], language = 'en') {
  const terminal = testTerminal('', language);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}
const documentIn = async (file: string): Promise<Document> => requireDocument(JSON.parse(await readFile(file, 'utf8')));

describe('allymap ask and allymap merge', () => {
  it('asks by a document, and merges what comes back under the name of who gave it', async () => {
    const [questions, out] = [join(folder, 'questions.json'), join(folder, 'merged.json')];
    const asked = await run(['ask', map, '--assessor', 'Lucía', '--output', questions]);
    expect([asked.code, asked.out]).toEqual([0, expect.stringMatching(/questions\.json asks Lucía \d+ questions\. Bring back what is filled in with allymap merge\.\n$/)]);
    const blank = await documentIn(questions);
    expect([blank.assessments, blank.positions, blank.sources, blank.assessors]).toEqual([[], [], [], [{ id: 'lucía', name: 'Lucía' }]]);
    const before = await documentIn(map);
    const [first] = before.assessments;
    await writeFile(questions, JSON.stringify({ ...blank, assessments: [{ id: '1', actor: first!.actor, criterion: first!.criterion, value: null, assessor: 'lucía' }] }));
    const { code, err } = await run(['merge', map, questions, '--output', out, '--date', '2026-12']);
    expect([code, err]).toEqual([0, 'Lucía: 1 judgement added.\n']);
    const after = await documentIn(out);
    expect(after.assessments.slice(0, -1)).toEqual(before.assessments);
    expect(after.assessments.at(-1)).toMatchObject({ assessor: 'lucía', value: null, date: '2026-12' });
    expect(after.assessors.length).toBe(before.assessors.length + 1);
    const twice = await run(['merge', out, questions, '--output', '-']);
    expect([twice.err, JSON.parse(twice.out)]).toEqual(['No new judgements.\nAlready on the map and not added again: 1 judgement.\n', JSON.parse(await readFile(out, 'utf8'))]);
  });

  it('asks by a workbook in the reader’s language, which comes back empty', async () => {
    const workbook = join(folder, 'أسئلة.xlsx');
    expect((await run(['ask', map, '--assessor', 'سعاد', '--output', workbook], 'ar')).code).toBe(0);
    const { code, out, err } = await run(['merge', map, workbook, '--output', '-']);
    expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(await readFile(map, 'utf8'))]);
    expect(err).toMatch(/أسئلة\.xlsx\u2069: \d+ questions have no answer yet\.\nNo new judgements\.\n$/);
  });

  it.each([
    [['ask', map, '--output', '-'], 'No one to ask'],
    [['ask', map, '--assessor', 'X'], 'No file to write'],
    [['merge', map, '--output', '-'], 'No answers to merge'],
    [['merge', map, map], 'No file to write'],
    [['merge'], 'No file given'],
    [['merge', map, map, '--output', '-', '--date', 'yesterday'], '--date cannot be yesterday. Write a year'],
    [['merge', '-', '-', '--output', '-'], 'Standard input can be read only once'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('says that there is nothing to ask', async () => {
    const bare = join(folder, 'bare.json');
    await writeFile(bare, '{"version":1,"cause":{"title":"x"},"actors":[{"id":"a","name":"A"}]}');
    expect(await run(['ask', bare, '--assessor', 'X', '--output', '-'])).toEqual({ code: 1, out: '', err: 'allymap: The map has no actors or no criteria, so there is nothing to ask. Add both.\n' });
  });
});
