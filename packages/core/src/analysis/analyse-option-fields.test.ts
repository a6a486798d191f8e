import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { metrics } from '../metrics/index.ts';
import type { OptionField, OptionValue } from './option-fields.ts';
import { analyseOptionFields } from './analyse-option-fields.ts';
import { MethodId, MetricId } from './analyse-options.ts';
import { MethodOptions } from './method-options.ts';
import { methods } from './method-registry.ts';
import { SharedOptions } from './shared-options.ts';

const { shared, own } = analyseOptionFields();
const every = [...own].flatMap(([id, fields]) => fields.map((field) => [id, field.name, field] as const));
const isTaken = (id: string, name: string, value: unknown): boolean => MethodOptions.safeParse({ [id]: { [name]: value } }).success;

it('knows every metric and method that analyse runs, and the scores', () => {
  expect([...own.keys()].sort()).toEqual([...MetricId.options, ...MethodId.options, 'score'].sort());
  expect(own.get('score')!.map(({ name }) => name)).toEqual(['objective', 'continuousStep']);
  expect(own.get('threats')).toEqual([]);
});

it('knows the defaults', () => {
  const defaults = (fields: readonly OptionField[]): unknown => Object.fromEntries(fields.map(({ name, default: value }) => [name, value]));
  expect(defaults(shared)).toEqual(SharedOptions.parse({}));
  for (const { id, options } of [...metrics, ...methods]) if (id !== 'score') expect(defaults(own.get(id)!), id).toEqual((options as z.ZodMiniType).parse({}));
});

/** Values at the ends of what a kind of value allows, and values just beyond. */
function ends(value: OptionValue): { within: unknown[]; beyond: unknown[] } {
  switch (value.type) {
    case 'boolean':
      return { within: [true, false], beyond: ['true'] };
    case 'word':
      return { within: [...value.words], beyond: ['no such word'] };
    case 'text':
    case 'id':
      return { within: ['', '__proto__'], beyond: [3] };
    case 'list': {
      const items = value.items.map(ends);
      return { within: [[], ...items.flatMap(({ within }) => [within])], beyond: items.flatMap(({ beyond }) => [beyond]) };
    }
    default: {
      const { type, minimum, above, maximum } = value;
      const step = type === 'integer' ? 1 : 1e-6;
      const within = [minimum ?? (above === null ? -1e6 : above + step), maximum ?? 1e6];
      const beyond = [...(minimum === null ? [] : [minimum - step]), ...(above === null ? [] : [above]), ...(maximum === null ? [] : [maximum + step]), ...(type === 'integer' ? [within[0]! + 0.5] : [])];
      return { within, beyond };
    }
  }
}

it.each(every)('says of %s.%s what its schema takes', (id, name, { values, nullable }) => {
  expect(isTaken(id, name, null)).toBe(nullable);
  const all = values.map(ends);
  for (const value of all.flatMap(({ within }) => within)) expect(isTaken(id, name, value), JSON.stringify(value)).toBe(true);
  if (values.length === 1) for (const value of all[0]!.beyond) expect(isTaken(id, name, value), JSON.stringify(value)).toBe(false);
});
