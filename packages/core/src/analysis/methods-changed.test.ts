import { expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { analyse } from './analyse.ts';
import { AnalyseOptions } from './analyse-options.ts';
import { methodsChanged } from './methods-changed.ts';

const changed = (options: Partial<AnalyseOptions>): unknown => methodsChanged(AnalyseOptions.parse(options));

it('names what is not at its default, the scores first, then methods and metrics in their order', () => {
  const options = { degree: { normalised: true, ties: 'connecting' }, 'mactor-influence': { unstated: 'unknown', diagonal: 'excluded' }, score: { objective: 'o' } } as const;
  expect(changed({ methods: ['salience', 'mactor-influence'], metrics: ['degree'], options })).toEqual([
    { method: 'score', options: [{ name: 'objective', value: 'o', default: null }] },
    { method: 'mactor-influence', options: [{ name: 'diagonal', value: 'excluded', default: 'included' }, { name: 'unstated', value: 'unknown', default: 'zero' }] },
    { method: 'degree', options: [{ name: 'normalised', value: true, default: false }] },
  ]);
});

it('names what is meant for all wherever it reaches, and what wins over it', () => {
  const options = { neutral: 0.2, methods: ['salience', 'force-field', 'spectrum-of-allies'], metrics: [], options: { 'force-field': { neutral: 0 }, 'spectrum-of-allies': { neutral: 0.3 } } } satisfies Partial<AnalyseOptions>;
  expect(changed(options)).toEqual([{ method: 'spectrum-of-allies', options: [{ name: 'neutral', value: 0.3, default: 0 }] }]);
});

it('names nothing of what was not computed, and lists that are the default', () => {
  expect(changed({ methods: ['service-overlap'], metrics: [], options: { 'service-overlap': { kinds: ['service'] }, degree: { normalised: true } } })).toEqual([]);
  expect(changed({ methods: ['service-overlap'], options: { 'service-overlap': { kinds: ['service', 'access'] } } })).toMatchObject([{ options: [{ name: 'kinds', value: ['service', 'access'], default: ['service'] }] }]);
});

it('reads the options of a result', () => {
  const document = requireDocument({ version: 1, cause: { title: 'Wells' } });
  expect(methodsChanged(analyse(document).options)).toEqual([]);
  const { options } = JSON.parse(JSON.stringify(analyse(document, { options: { degree: { direction: 'in' } } }))) as { options: AnalyseOptions };
  expect(methodsChanged(options)).toEqual([{ method: 'degree', options: [{ name: 'direction', value: 'in', default: 'both' }] }]);
});
