import { access, readFile } from 'node:fs/promises';
import { methods, metrics } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import type { AnyDescriptor } from '../../docs/reference/descriptor-facts.ts';
import { commonOptions } from '../../packages/cli/src/command.ts';
import { commands } from '../../packages/cli/src/commands/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { fillBlocks } from '../../docs/reference/generated-blocks.ts';
import { methodPictures } from '../../docs/reference/method-pictures.ts';
import { referencePages } from '../../docs/reference/reference-pages.ts';
import { strictPolicy } from '../pages/open-page.ts';
import { anchorsOf, codeBlocks, linksOf, listPages, readPage, root, titleOf } from './markdown.ts';

const pages = await listPages();
const documentation = pages.filter((path) => path.startsWith('docs/'));
const references = await referencePages();
const drawn = await methodPictures();

const described: readonly (readonly [string, AnyDescriptor])[] = [
  ...metrics.map((metric) => [`docs/metrics/${metric.id}.md`, metric as AnyDescriptor] as const),
  ...methods.map((method) => [`docs/methods/${method.id}.md`, method as AnyDescriptor] as const),
];

describe('the generated parts', () => {
  it.each([...references.keys()])('of %s are what the script writes now', async (path) => {
    const page = await readPage(`docs/${path}`);
    expect(page, 'run: node docs/build-reference.mjs').toBe(fillBlocks(page, references.get(path)!));
  });
});

describe('the pictures of methods', () => {
  it('are on every page: no result is words alone', async () => {
    const without: string[] = [];
    for (const [path, { id }] of described) if (!drawn.has(id) || !/<!-- generated: picture -->\s+!\[/.test(await readPage(path))) without.push(path);
    expect(without).toEqual([]);
  });

  it.each([...drawn.values()].map(({ path, svg }) => [path, svg]))('%s is what the script writes now', async (path, svg) => {
    expect(await readFile(new URL(`../../docs/${path}`, import.meta.url), 'utf8'), 'run: node docs/build-reference.mjs').toBe(svg);
  });
});

describe('the pages of metrics and methods', () => {
  it('are those of the registries, one each', () => {
    const written = documentation.filter((path) => /^docs\/(metrics|methods)\//.test(path));
    expect(written).toEqual(described.map(([path]) => path).sort());
  });

  it('are linked from the README, all of them', async () => {
    const links = linksOf(await readPage('README.md'));
    expect(described.map(([path]) => path).filter((path) => !links.includes(path))).toEqual([]);
  });

  it.each(described)('%s has the name, the sources and the admissions of its descriptor', async (path, descriptor) => {
    const page = await readPage(path);
    expect(titleOf(page).toLowerCase().replaceAll(' ', '-')).toContain(descriptor.id);
    expect(page).toContain(`| Id | \`${descriptor.id}\` |`);
    const [, sources = ''] = page.split(/^## Sources$/m);
    for (const { cite, title } of descriptor.sources) expect(sources.replace(/\s+/g, ' ')).toContain(`**${cite}**: ${title}`);
    expect([...sources.matchAll(/^- \*\*/gm)]).toHaveLength(descriptor.sources.length);
    for (const { cite, checked } of descriptor.sources) {
      const line = sources.split(/\n(?=- )/).find((text) => text.startsWith(`- **${cite}**`));
      expect(line?.replace(/\s+/g, ' ').includes('*Not confirmed: '), cite).toBe(checked.open.length > 0);
    }
    expect(/^## What is ours$/m.test(page)).toBe(descriptor.ours !== undefined);
    for (const heading of ['What it answers', 'When not to use it', 'How it is computed', 'What unknown does', 'Worked example']) {
      expect(page).toContain(`\n## ${heading}\n`);
    }
  });
});

it('prints the policy under which the tests of whole pages run', async () => {
  expect(await readPage('docs/guide/embedding.md')).toContain(`\n${strictPolicy}\n`);
});

describe('the index', () => {
  it('lists every page of the documentation, once', async () => {
    const listed = linksOf(await readPage('docs/index.md')).filter((link) => link.endsWith('.md') && !link.startsWith('..'));
    expect(listed.map((link) => `docs/${link}`).sort()).toEqual(documentation.filter((path) => path !== 'docs/index.md').sort());
  });
});

describe('links', () => {
  it.each(pages)('of %s lead somewhere', async (path) => {
    const missing: string[] = [];
    for (const link of linksOf(await readPage(path))) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : decodeURIComponent(new URL(file, new URL(path, root)).pathname.slice(root.pathname.length));
      if (!(await exists(target))) missing.push(link);
      else if (anchor !== undefined && target.endsWith('.md') && !anchorsOf(await readPage(target)).has(anchor)) missing.push(link);
    }
    expect(missing).toEqual([]);
  });
});

describe('what pages name', () => {
  it.each(pages)('in %s is there: files, scripts, commands and their options', async (path) => {
    const page = await readPage(path);
    const shell = codeBlocks(page).filter(({ info }) => info === 'sh').map(({ code }) => code).join('\n');
    const named = [...page.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
    const files = [...named, ...shell.split(/\s+/)].filter((word) => /^(packages|docs|examples|test|scripts|stories|bench)\/[\w./-]+$/.test(word) && !word.includes('/dist/'));
    const missing = (await Promise.all(files.map(async (file) => [file, await exists(file)] as const))).filter(([, there]) => !there);
    expect(missing).toEqual([]);
    for (const [, script] of [shell, ...named].join('\n').matchAll(/\bnpm (?!install\b)(?:run )?(\w+)/g)) expect(Object.keys(packageJson.scripts)).toContain(script);
    for (const [, name, rest] of shell.matchAll(/allymap\.js (\w+)([^|>\n]*)/g)) {
      const command = commands.find((known) => known.name === name);
      expect(command, name).toBeDefined();
      const options = [...command!.options, ...commonOptions].map((option) => option.name);
      for (const [, option] of rest!.matchAll(/--([\w-]+)/g)) expect(options).toContain(option);
    }
  });
});

function exists(path: string): Promise<boolean> {
  return access(new URL(path, root)).then(
    () => true,
    () => false,
  );
}
