import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Id } from '../model/id.ts';
import { optionFields } from './option-fields.ts';

describe('optionFields', () => {
  it('says of each option its default, the kinds of value it takes, and their bounds', () => {
    const Options = z.strictObject({
      isOn: z._default(z.boolean(), false),
      way: z._default(z.enum(['in', 'out']), 'out').check(z.describe('Which way.')),
      share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
      size: z._default(z.int().check(z.positive()), 3),
      step: z._default(z.number().check(z.positive(), z.maximum(2)), 1),
      name: z._default(z.string(), 'a'),
      actor: z._default(z.nullable(Id), null),
      team: z._default(z.nullable(z.union([Id, z.array(Id)])), null),
      ways: z._default(z.array(z.enum(['in', 'out'])), ['in']),
      many: z._default(z.union([z.enum(['all']), z.int().check(z.minimum(10))]), 'all'),
    });
    const number = { minimum: null, above: null, maximum: null };
    const words = { type: 'word', words: ['in', 'out'] };
    expect(optionFields(Options)).toEqual([
      { name: 'isOn', default: false, values: [{ type: 'boolean' }], nullable: false },
      { name: 'way', default: 'out', values: [words], nullable: false },
      { name: 'share', default: 0.5, values: [{ type: 'number', minimum: 0, above: null, maximum: 1 }], nullable: false },
      { name: 'size', default: 3, values: [{ ...number, type: 'integer', above: 0 }], nullable: false },
      { name: 'step', default: 1, values: [{ type: 'number', minimum: null, above: 0, maximum: 2 }], nullable: false },
      { name: 'name', default: 'a', values: [{ type: 'text' }], nullable: false },
      { name: 'actor', default: null, values: [{ type: 'id' }], nullable: true },
      { name: 'team', default: null, values: [{ type: 'id' }, { type: 'list', items: [{ type: 'id' }] }], nullable: true },
      { name: 'ways', default: ['in'], values: [{ type: 'list', items: [words] }], nullable: false },
      { name: 'many', default: 'all', values: [{ type: 'word', words: ['all'] }, { ...number, type: 'integer', minimum: 10 }], nullable: false },
    ]);
  });

  it('refuses what it would have to guess at', () => {
    expect(() => optionFields(z.string())).toThrow(TypeError);
    expect(() => optionFields(z.strictObject({ when: z.date() }))).toThrow(TypeError);
  });
});
