import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from '@allymap/pictures';
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

it('draws it as PNG at twice its size, in Arabic too, where its letters are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-picture-'));
  try {
    for (const language of ['en', 'ar']) {
      const file = join(folder, `${language}.png`);
      expect((await run(['picture', map, '--picture', 'force-field', '--format', 'png', '--width', '400', '--language', language, '--output', file])).code).toBe(0);
      const png = await readFile(file);
      expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      expect(png.readUInt32BE(16)).toBe(2 * 448);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('draws every picture that a map has something for into a new folder, and says what it lacks for the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-picture-'));
  try {
    const out = join(folder, 'all');
    const { code, out: said, err } = await run(['picture', map, '--all', '--width', '400', '--output', out]);
    const written = (await readdir(out)).sort();
    expect([code, said]).toEqual([0, `${out} holds ${written.length} pictures.\n`]);
    const lacking = err.trimEnd().split('\n');
    expect(lacking).toContain('Not drawn: Engagement levels. No engagement level is on record yet. Add how far actors are engaged, and how far they should be, to see this picture.');
    expect(written.length + lacking.length).toBe(pictures.length);
    // The same bytes as one at a time.
    expect(await readFile(join(out, 'force-field.svg'), 'utf8')).toBe((await run(['picture', map, '--picture', 'force-field', '--width', '400'])).out);
    expect((await run(['picture', map, '--all', '--output', out])).code).toBe(2);
    // A map of nobody has no picture, and leaves no folder.
    expect((await run(['picture', '-', '--all', '--output', join(folder, 'none')], '{"version":1,"cause":{"title":"Nobody"}}')).code).toBe(1);
    expect(await readdir(folder)).toEqual(['all']);
    // Two stand on one objective, on a scale without an upper end: that they cannot be compared is seen only when it is tried.
    const endless = { version: 1, cause: { title: 'Fund' }, actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], objectives: [{ id: 'o', label: 'O' }], positions: ['a', 'b'].map((actor) => ({ id: actor, actor, objective: 'o', value: 3, scale: 'tower' })) };
    const some = await run(['picture', '-', '--all', '--output', join(folder, 'some')], JSON.stringify(endless));
    expect([some.code, some.err]).toEqual([0, expect.stringContaining('Convergence')]);
    expect(await readdir(join(folder, 'some'))).not.toContain('convergence.svg');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each([
  [['picture', map, '--all'], 'Name a new folder with --output.'],
  [['picture', map, '--all', '--output', '-'], 'Name a new folder with --output.'],
  [['picture', map, '--all', '--picture', 'matrix', '--output', 'x'], 'Leave out --picture'],
  [['picture', map], 'No picture is named.'],
  [['picture', map, '--picture', 'force'], 'force'],
  [['picture', map, '--picture', 'salience', '--option', 'order=name'], 'The picture salience has no options. Leave out order.'],
  [['picture', map, '--picture', 'matrix', '--option', 'ordre=name'], 'matrix has no option ordre. It has: matrix, positions, order'],
  [['picture', map, '--picture', 'matrix', '--option', 'order=names'], 'Did you mean name?'],
  [['picture', map, '--picture', 'force-field', '--option', 'objective=nothing'], 'objective: the map has none with the id nothing. It has:'],
  [['picture', map, '--picture', 'force-field', '--width', '12'], 'a whole number from 280 to 10,000'],
  [['picture', '--picture', 'force-field'], 'file'],
])('says what to do: %j', async (args, said) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

it('draws a figure without anybody, with lines for names or with names to cut out', async () => {
  const blank = await run(['picture', map, '--picture', 'power-interest', '--blank']);
  expect([blank.code, blank.err]).toEqual([0, '']);
  expect(blank.out).toContain('Names to place');
  expect(blank.out).not.toContain('Central Bank');
  expect((await run(['picture', map, '--picture', 'power-interest', '--blank-names'])).out).toMatch(/Names to cut out.*Central Bank/s);
  const refused = await run(['picture', map, '--picture', 'network', '--blank']);
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('The picture network cannot be blank. These can: aiim');
});

it('says what a map lacks for a picture', async () => {
  expect(await run(['picture', map, '--picture', 'engagement-levels'])).toEqual({ code: 1, out: '', err: 'allymap: No engagement level is on record yet. Add how far actors are engaged, and how far they should be, to see this picture.\n' });
});

it('lists the pictures by their questions, for programs too', async () => {
  expect((await run(['pictures'])).out).toContain('Which forces drive the change, and which restrain it?'.slice(0, 30));
  const listed = JSON.parse((await run(['pictures', '--format', 'json'])).out) as { id: string; options: { name: string }[] }[];
  expect(listed.find(({ id }) => id === 'force-field')!.options.map(({ name }) => name)).toContain('objective');
  expect((await run(['pictures'])).out.replace(/\s+/g, ' ')).toContain('order (sum, document, name');
});
