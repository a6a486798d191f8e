import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

const map = fileURLToPath(new URL('../../../../examples/maps/sri-lanka-49.allymap.json', import.meta.url));

async function run(args: readonly string[], input = '') {
  const terminal = testTerminal(input, 'en');
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

it('draws a picture of files of any format, on standard output or in a file that is not there yet', async () => {
  const { code, out, err } = await run(['picture', map, '--picture', 'force-field', '--language', 'ar', '--width', '400']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^<svg [^>]*width="448"[^>]*lang="ar"/);
  expect((await run(['picture', '-', '--picture', 'position-map'], 'Name,For or against\nAna,+\nBen,-\n')).out).toContain('Ana');
  const folder = await mkdtemp(join(tmpdir(), 'allymap-picture-'));
  try {
    const file = join(folder, 'forces.svg');
    expect(await run(['picture', map, '--picture', 'force-field', '--output', file])).toEqual({ code: 0, out: `${file} holds the picture Force field.\n`, err: '' });
    expect(await readFile(file, 'utf8')).toMatch(/^<svg /);
    expect((await run(['picture', map, '--picture', 'force-field', '--output', file])).code).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each([
  [['picture', map], 'No picture is named.'],
  [['picture', map, '--picture', 'force'], 'force'],
  [['picture', map, '--picture', 'matrix', '--objective', 'cards'], 'has no option --objective'],
  [['picture', map, '--picture', 'force-field', '--objective', 'nothing'], 'no objective with the id nothing'],
  [['picture', map, '--picture', 'force-field', '--width', '12'], 'a whole number from 280 to 10,000'],
  [['picture', '--picture', 'force-field'], 'file'],
])('says what to do: %j', async (args, said) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

it('says what a map lacks for a picture', async () => {
  expect(await run(['picture', map, '--picture', 'engagement-levels'])).toEqual({ code: 1, out: '', err: 'allymap: No engagement level is on record yet. Add how far actors are engaged, and how far they should be, to see this picture.\n' });
});

it('lists the pictures by their questions, for programs too', async () => {
  expect((await run(['pictures'])).out).toContain('Which forces drive the change, and which restrain it?'.slice(0, 30));
  const listed = JSON.parse((await run(['pictures', '--format', 'json'])).out) as { id: string }[];
  expect(listed.map(({ id }) => id)).toContain('force-field');
});
