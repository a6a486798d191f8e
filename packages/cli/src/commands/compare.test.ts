import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparison, requireDocument } from '@allymap/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

const before = {
  version: 1,
  title: 'Wells',
  cause: { title: 'Wells' },
  criteria: [{ id: 'means', label: 'Means', measures: 'influence', scale: 'zero-to-one' }],
  objectives: [{ id: 'fee', label: 'No fees' }],
  actors: [{ id: 'bank', name: 'Bank' }, { id: 'town', name: 'Town' }],
  ties: [{ id: 'loan', source: 'bank', target: 'town', kind: 'funding', until: '2010' }],
  positions: [{ id: 'p', actor: 'bank', objective: 'fee', value: -1 }, { id: 'q', actor: 'bank', objective: 'fee', value: 1, date: '2012' }],
  assessments: [{ id: 'a', actor: 'bank', criterion: 'means', value: 0.5 }],
};
const after = { ...before, title: '<b>Wells</b>', actors: [...before.actors, { id: '__proto__', name: 'Radio\u202E' }], positions: [{ ...before.positions[0], value: 0.5 }] };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  await writeFile(join(folder, 'before.json'), JSON.stringify(before));
  await writeFile(join(folder, 'after.json'), JSON.stringify(after));
  await writeFile(join(folder, 'broken.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[], language = 'en') {
  const terminal = testTerminal('', language);
  const code = await main(['compare', ...args.map((arg) => (arg.endsWith('.json') ? join(folder, arg) : arg))], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('allymap compare', () => {
  it('says what changed from one map to another', async () => {
    const { code, out, err } = await run(['before.json', 'after.json']);
    expect([code, err]).toEqual([0, '']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('New actors: Radio[U+202E].');
    // The bank: −1 × 0.5 and then 0.5 × 0.5; both answers count before, as no assessor gave them, the newest: 1 × 0.5.
    expect(words).toMatch(/No fees 0\.5 → 0\.25 0 → 0 0\.5 → 0\.25/);
  });

  it('tells on standard error what of either map was not read as it stands', async () => {
    await writeFile(join(folder, 'twice.json'), JSON.stringify(before).replace('{', '{"version":1,'));
    const { code, out, err } = await run(['twice.json', 'after.json']);
    expect([code, err.split('\n').length]).toEqual([0, 2]);
    expect(err).toMatch(/twice\.json: version, line 1: The name "version" appears twice in one object/);
    expect(out).toBe((await run(['before.json', 'after.json'])).out);
  });

  it('compares two dates of one map', async () => {
    const { code, out } = await run(['before.json', '--before', '2010', '--after', '2012']);
    expect(code).toBe(0);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('From “Wells, 2010” to “Wells, 2012”');
    expect(words).toContain('Actors no longer there: Bank and Town.');
    expect((await run(['before.json', '--before', '2009', '--after', '2010'])).out).toContain('Nothing that is compared has changed.');
  });

  it('remarks on maps whose own dates run backwards', async () => {
    await writeFile(join(folder, 'old.json'), JSON.stringify({ ...before, date: '2011-03' }));
    await writeFile(join(folder, 'new.json'), JSON.stringify({ ...before, date: '2012' }));
    const backwards = await run(['new.json', 'old.json']);
    expect([backwards.code, backwards.err]).toEqual([0, 'allymap: The first map (2012) is later than the second (2011-03), so gains and losses are swapped here. Name the earlier map first.\n']);
    expect((await run(['old.json', 'new.json'])).err).toBe('');
    expect((await run(['new.json', 'old.json', '--before', '2010', '--after', '2013'])).err).toBe('');
  });

  it('gives JSON for programs', async () => {
    const { out } = await run(['before.json', 'after.json', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(comparison.compute([requireDocument(before), requireDocument(after)]))));
  });

  it('writes HTML in which nothing of a file is markup', async () => {
    const { out } = await run(['before.json', 'after.json', '--format', 'html'], 'ar');
    expect(out).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(out).toContain('&lt;b&gt;Wells&lt;/b&gt;');
    expect(out).not.toMatch(/<b>|<script|https?:/);
    expect(out).not.toContain('\u202E');
  });

  it.each([
    [[], 'No file given.'],
    [['before.json'], 'Nothing to compare with.'],
    [['before.json', '--before', '2010'], 'Nothing to compare with.'],
    [['before.json', 'after.json', 'third'], 'Two files at most: third'],
    [['before.json', '--before', 'soon', '--after', '2010'], '--before cannot be soon.'],
    [['before.json', '--before', '2020', '--after', '2010'], '2020 is later than 2010. Give --before the earlier date'],
    [['before.json', 'after.json', '--before', '2011-03', '--after', '2011-02-28'], '2011-03 is later than 2011-02-28.'],
    [['before.json', 'absent.json'], 'was not found'],
  ])('refuses %j', async (args, words) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/[\u2066-\u2069]/g, '')).toContain(words);
  });

  it('lists the problems of both files', async () => {
    const { code, out } = await run(['broken.json', 'broken.json']);
    expect(code).toBe(1);
    expect(out.match(/broken\.json/g)!.length).toBeGreaterThan(1);
    expect((await run(['before.json', 'broken.json'])).code).toBe(1);
  });
});
