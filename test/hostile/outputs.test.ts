// What the command line writes of documents whose every text hides something: nothing unseen reaches a terminal or a reader.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames } from '@allymap/core';
import { languages, replaceUnseen } from '@allymap/locales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../packages/cli/src/index.ts';
import { testTerminal } from '../../packages/cli/src/test-terminal.ts';
import { fillEveryField } from './every-field.ts';

/** One of each kind: controls of both sets, overrides, isolates, direction, tags, joiners, annotations, fillers, halves, private. */
const unseen = '\u0007\u001B]0;PWNED\u0007\u009D0;PWNED\u009C\u202E\u2066\u061C\u200F\u200B\u206A\uFFF9\u{E0041}\u3164\uFE0F\uD800\uE000\u2028';
const hidden = `A${unseen}B`;

/** What Allymap writes itself: line breaks, the marks around names, and those of lines that run from right to left. */
const own = /[\n\u2068\u2069\u200E\u200F]/g;
const leftOver = (text: string): string[] => {
  const found: string[] = [];
  replaceUnseen(text.replace(own, ''), (character) => {
    found.push(`U+${character.codePointAt(0)!.toString(16)}`);
    return '';
  });
  return [...new Set(found)];
};

let folder = '';
const files = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allymap-'));
  const texts = { id: (collection: string) => collection, text: hidden, field: hidden };
  const ids = { id: (collection: string) => `${collection}${hidden}`, text: 'x', field: 'unknown' };
  const good = fillEveryField(texts);
  const wrong = { ...good, actors: [{ id: hidden, name: hidden, role: hidden, [hidden]: 1 }, { id: hidden, name: 3, veto: hidden }], ties: [{ id: hidden, source: `${hidden}2`, target: hidden, kind: hidden }] };
  const write = async (name: string, content: string): Promise<void> => {
    files.set(name, join(folder, name));
    await writeFile(join(folder, name), content);
  };
  await write('texts.json', JSON.stringify(good));
  await write('ids.json', JSON.stringify(fillEveryField(ids)));
  await write('case.json', '{"version":1,"cause":{"title":"t"},"actors":[{"id":"\\u009d0;PWNED\\u009c\\u202e","name":"A"}]}');
  await write('wrong.json', JSON.stringify(wrong));
  await write('no-json.json', `{"version": ${hidden}`);
  await write('table.csv', `source,target,strength,${hidden}\n${hidden},b,${hidden},c\n`);
  await write(`name${hidden.replace(/\uD800/g, '')}.json`, '[]');
});
afterAll(() => rm(folder, { recursive: true }));

const names = ['texts.json', 'ids.json', 'case.json', 'wrong.json', 'no-json.json', 'table.csv', `name${hidden.replace(/\uD800/g, '')}.json`];
const formats = ['text', 'json', 'markdown', 'html'];

async function said(args: string[], language = 'en'): Promise<string> {
  const terminal = testTerminal('', language);
  const code = await main(args, terminal);
  expect(code, terminal.err()).toBeLessThan(3);
  return terminal.out() + terminal.err();
}

describe('what is unseen in a document', () => {
  it('stands in every field of the cases', () => {
    expect(collectionNames.length).toBeGreaterThan(15);
    expect(leftOver(hidden).length).toBeGreaterThan(15);
  });

  it.each(formats)('does not get into what analyse says as %s', async (format) => {
    for (const name of names) {
      for (const args of [['analyse', '--format', format], ['analyse', '--format', format, '--methods', 'all', '--metrics', 'all']]) {
        expect(leftOver(await said([...args, files.get(name)!])), `${args.join(' ')} ${JSON.stringify(name)}`).toEqual([]);
      }
    }
  });

  it.each(formats)('does not get into what compare says as %s', async (format) => {
    expect(leftOver(await said(['compare', '--format', format, files.get('ids.json')!, files.get('texts.json')!]))).toEqual([]);
  });

  it.each(languages)('does not get into what validate and wrong use say in $name', async ({ tag }) => {
    for (const name of names) expect(leftOver(await said(['validate', files.get(name)!], tag)), JSON.stringify(name)).toEqual([]);
    const wrong = [[hidden], [`--${hidden}`], ['validate', `${hidden}.json`], ['analyse', 'x', '--format', hidden], ['analyse', 'x', '--methods', hidden], ['serve', 'x', '--port', hidden], ['compare', 'x', '--before', hidden, '--after', hidden], ['validate', 'x', '--language', hidden]];
    for (const args of wrong) expect(leftOver(await said(args, tag)), JSON.stringify(args)).toEqual([]);
  });

  it('comes back from JSON as it was', async () => {
    const written = await said(['analyse', '--format', 'json', files.get('case.json')!]);
    expect(written).toContain('\\u009d0;PWNED\\u009c\\u202e');
    const { metrics } = JSON.parse(written) as { metrics: { degree: { scores: { actor: string }[] } } };
    expect(metrics.degree.scores.map(({ actor }) => actor)).toEqual(['\u009d0;PWNED\u009c\u202e']);
  });
});
