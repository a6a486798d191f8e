import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireDocument } from '@allymap/core';
import { languages } from '@allymap/locales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { testTerminal } from './test-terminal.ts';

const map = fileURLToPath(new URL('../../../examples/maps/return-fund.allymap.json', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-without-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], language = 'en') {
  const terminal = testTerminal('', language);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

describe('--without', () => {
  it('says on standard error what is not in the file, and it is not in it', async () => {
    const { code, out, err } = await run(['convert', map, '-', '--to', 'json', '--without', 'reasons,assessors', '--without', 'notes']);
    expect(code).toBe(0);
    const copy = requireDocument(JSON.parse(out));
    expect(copy.leftOut).toEqual(['notes', 'reasons', 'assessors']);
    expect(copy.assessors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(out).not.toMatch(/Ben[íi]tez|Duarte|"reason"/i);
    expect(await readFile(map, 'utf8')).toMatch(/Benítez.*Duarte.*"reason"/s);
    expect(err).toMatch(/^This copy leaves out:\n- .*\n.*- the reasons for \d+ judgements\n- the names of 3 assessors, who are called by letters and whose judgements stay apart\n/s);
  });

  it('holds for reports, pictures and the page of one file, which say so', async () => {
    const report = await run(['analyse', map, '--format', 'html', '--without', 'assessors,positions']);
    expect(report.out).toContain('This copy was made without: positions and names of assessors. Results that need them read as unknown.');
    expect(report.out).not.toMatch(/Benítez|Duarte/);
    const chosen = await run(['analyse', map, '--methods', 'power-interest-grid', '--without', 'notes']);
    expect(chosen.out).toContain('This copy was made without: notes.');
    const forces = await run(['picture', map, '--picture', 'force-field', '--without', 'positions']);
    expect([forces.code, forces.err.split('\n').at(-2)]).toEqual([1, expect.stringContaining('No ')]);
    const all = join(folder, 'all');
    expect((await run(['picture', map, '--all', '--output', all, '--without', 'opponents'])).err).toMatch(/^This copy leaves out:\n- \d+ opponents\n/);
  });

  it.each(languages)('is said in $name, whatever is left out', async ({ tag }) => {
    const { err } = await run(['convert', map, '-', '--to', 'json', '--without', 'all'], tag);
    expect(err.split('\n').length).toBeGreaterThan(6);
    expect(err).not.toMatch(/redaction|[{}]/);
  });

  it('takes nothing else, and says what it takes', async () => {
    const { code, err } = await run(['convert', map, '-', '--to', 'json', '--without', 'assesors']);
    expect([code, err]).toEqual([2, 'allymap: --without cannot be assesors. Did you mean assessors? Use one of: all, notes, reasons, positions, opponents, assessors.\n']);
  });
});
