import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictures } from '@allymap/pictures';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';
import { reportPictures } from './report-pictures.ts';

const map = new URL('../../../../examples/maps/return-fund.allymap.json', import.meta.url).pathname;

async function run(args: readonly string[]) {
  const terminal = testTerminal('', 'en');
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** Throws where a text is no XML. */
function parse(svg: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
}

it('knows the pictures that a report has', () => {
  expect(pictures.map(({ id }) => id)).toEqual(expect.arrayContaining([...reportPictures]));
});

it('stands before the words in a page, which loads nothing and says what each picture shows', async () => {
  const { code, out } = await run(['analyse', map, '--format', 'html']);
  expect(code).toBe(0);
  const images = [...out.matchAll(/<img src="data:image\/svg\+xml;base64,([^"]+)" width="620" height="(\d+)" alt="([^"]+)">/g)];
  expect(images).toHaveLength(reportPictures.length);
  expect(out.match(/<img /g)).toHaveLength(images.length);
  for (const [, data = '', height, alt] of images) {
    parse(Buffer.from(data, 'base64').toString());
    expect(Number(height)).toBeGreaterThan(100);
    expect(alt!.length).toBeGreaterThan(20);
  }
  const headings = [...out.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings[0]).toBe('In pictures');
  expect(out).toContain("default-src 'none'; img-src data:; style-src");
});

it('stands beside a report in Markdown, in a folder that is not there yet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allymap-report-'));
  try {
    const out = join(folder, 'report');
    expect((await run(['analyse', map, '--format', 'markdown', '--output', out])).code).toBe(0);
    const files = await readdir(out);
    expect(files.sort()).toEqual(['report.md', ...reportPictures.map((id) => `${id}.svg`)].sort());
    const text = await readFile(join(out, 'report.md'), 'utf8');
    expect([...text.matchAll(/^!\[.+\]\(([\w-]+\.svg)\)$/gm)].map(([, file]) => file)).toEqual(reportPictures.map((id) => `${id}.svg`));
    for (const id of reportPictures) parse(await readFile(join(out, `${id}.svg`), 'utf8'));
    expect((await run(['analyse', map, '--format', 'markdown', '--output', out])).code).toBe(2);
    // Without a folder nothing can stand beside it, and a terminal shows none.
    for (const format of ['markdown', 'text']) expect((await run(['analyse', map, '--format', format])).out).not.toMatch(/In pictures|\.svg/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('leaves out the tables that say what its pictures show', async () => {
  const words = (await run(['analyse', map, '--format', 'markdown'])).out;
  const page = (await run(['analyse', map, '--format', 'html'])).out;
  for (const heading of ['Required', 'Threat']) {
    expect(words).toContain(`| ${heading} |`);
    expect(page).not.toContain(`>${heading}</th>`);
  }
});
