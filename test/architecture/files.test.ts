import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './source-tree.ts';

const files = listFiles();
const texts = files.filter((path) => /\.(ts|mts|js|mjs|json|md|css|html|csv|yaml|yml|py|svg|txt)$|(^|\/)(LICENSE|\.gitignore|\.npmrc)$/.test(path) && !path.endsWith('pnpm-lock.yaml'));
const sources = files.filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path));

/** The files whose text matches, with the first line that does. */
const matching = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) => {
    const line = readText(path).split('\n').findIndex((text) => pattern.test(text));
    return line < 0 ? [] : [`${path}:${line + 1}`];
  });

it('reads a tree that is there', () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(sources.length).toBeGreaterThan(100);
});

describe('files of the packages', () => {
  it('are named after what they hold, in kebab-case', () => {
    const vague = /^(utils?|helpers?|common|misc|types?|shared|stuff)(\.|$)/;
    const parts = sources.flatMap((path) => path.split('/').slice(3));
    expect(parts.filter((part) => vague.test(part))).toEqual([]);
    expect(parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part))).toEqual([]);
  });

  it('can be read in one go', () => {
    const long = sources.filter((path) => readText(path).split('\n').length > 350 && !path.includes('.test.'));
    expect(long.map((path) => `${path} has ${readText(path).split('\n').length} lines`)).toEqual([]);
  });
});

describe('every text of the repository', () => {
  it('leaves nothing for later', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
    expect(matching(texts, marks)).toEqual([]);
  });

  it('names no folder of the machine it was written on', () => {
    const folders = ['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me', 'Us' + 'ers', 'tmp/bash'].join('|');
    const machine = new RegExp(`(^|[\\s"'\`(=<])(file://)?/(${folders})/[A-Za-z0-9_.-]+|\\.\\./${'sha' + 'red'}/`);
    expect(matching(texts, machine)).toEqual([]);
  });

  it('holds no key or password', () => {
    expect(matching(texts, /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(ghp|github_pat|npm)_[A-Za-z0-9]{30,}/)).toEqual([]);
  });

  it('ends with one line break, and lines end as on Unix', () => {
    const wrong = sources.filter((path) => !/[^\n]\n$/.test(readText(path)) || readText(path).includes('\r'));
    expect(wrong.map((path) => basename(path))).toEqual([]);
  });
});
