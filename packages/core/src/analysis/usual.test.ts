import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import * as whole from './analyse.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { allTables } from './entries/index.ts';
import { usualTables } from './entries/usual.ts';
import { idsByPart, keysOf, type AnalysisPart } from './ids.ts';
import * as usual from './usual.ts';

const parts = Object.keys(idsByPart) as AnalysisPart[];

it.each(parts)('the ids of %s are those of its entries, in their order', (part) => {
  expect(Object.values(allTables[part]).map(({ descriptor }) => descriptor.id)).toEqual(idsByPart[part]);
  expect(Object.keys(allTables[part])).toEqual(keysOf(part));
});

describe('the usual analysis', () => {
  const maps = ['sri-lanka-49', 'batangas-rome', 'nigeria-40', 'egypt-11'];
  const read = (map: string): ReturnType<typeof requireDocument> =>
    requireDocument(JSON.parse(readFileSync(new URL(`../../../../examples/maps/${map}.allymap.json`, import.meta.url), 'utf8')));

  it.each(maps)('of %s is that of the whole, byte by byte', (map) => {
    const document = read(map);
    expect(JSON.stringify(usual.analyse(document))).toBe(JSON.stringify(whole.analyse(document)));
    const options = { metrics: ['density', 'degree'], methods: ['force-field'], neutral: 0.2, options: { 'force-field': { neutral: 0.1 } } } satisfies Partial<AnalyseOptions>;
    expect(JSON.stringify(usual.analyse(document, options))).toBe(JSON.stringify(whole.analyse(document, options)));
  });

  it('takes the same steps', () => {
    const document = read(maps[0]!);
    const stepsOf = ({ analyseInSteps }: typeof whole | typeof usual): unknown[] => [...analyseInSteps(document)].map(({ work, ...step }) => [step, work?.job]);
    expect(stepsOf(usual)).toEqual(stepsOf(whole));
  });

  it('refuses what it does not have, and knows all that is computed unasked', () => {
    const document = read(maps[0]!);
    expect(() => usual.analyse(document, { methods: ['salience'] })).toThrow(WrongUseError);
    expect(() => usual.analyse(document, { metrics: ['pagerank'] })).toThrow(WrongUseError);
    expect(() => usual.analyse(document, { options: { salience: {} } })).toThrow(WrongUseError);
    const { metrics, methods } = AnalyseOptions.parse({});
    expect(parts.flatMap((part) => Object.values(usualTables[part]).map(({ descriptor }) => descriptor.id))).toEqual([...metrics, ...methods]);
  });
});
