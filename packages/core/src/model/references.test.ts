import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Cause } from './cause.ts';
import { collectionNames, recordSchemas, type CollectionName } from './document.ts';
import { Id } from './id.ts';
import { requireDocument } from './parse-document.ts';
import { indexRecords, referenceFields, visitReferences } from './references.ts';

/** The paths of all fields whose schema is `Id`, but for the ids of records and items themselves. */
function idFields(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (isId(schema)) return path.at(-1) === 'id' ? [] : [path.join('.')];
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) return idFields(schema._zod.def.innerType, path);
  if (schema instanceof z.core.$ZodArray) return idFields(schema._zod.def.element, [...path, '*']);
  if (schema instanceof z.core.$ZodUnion) return [...new Set(schema._zod.def.options.flatMap((option) => idFields(option, path)))];
  if (schema instanceof z.core.$ZodObject) return Object.entries(schema._zod.def.shape).flatMap(([name, field]) => idFields(field, [...path, name]));
  return [];
}

/** `Id` itself, or `Id` with another description. */
function isId(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && (schema === Id || isId(schema._zod.parent));
}

describe('referenceFields', () => {
  it.each(['cause', ...collectionNames] as const)('name every field of %s that holds an id', (holder) => {
    const schema: z.ZodMiniType = holder === 'cause' ? Cause : recordSchemas[holder];
    const fields = referenceFields[holder].map(({ steps }) => steps.join('.'));
    expect(fields.toSorted()).toEqual(idFields(schema).toSorted());
  });
});

it('lets no record need one of a later collection, so that one pass finds all that goes with a removed one', () => {
  for (const holder of collectionNames) {
    for (const { needs, to } of referenceFields[holder]) {
      if (needs === 'record') expect([to, holder].map((name) => collectionNames.indexOf(name))).toSatisfy(([earlier, later]: number[]) => earlier! < later!);
    }
  }
});

describe('visitReferences', () => {
  const visited = (holder: CollectionName | 'cause', record: object): string[] => {
    const found: string[] = [];
    visitReferences(holder, record, ({ field, id, path }) => found.push(`${path.join('.')} → ${field.to} ${id}`));
    return found;
  };

  it('meets references in lists and in lists of lists', () => {
    const actions = [{ actor: 'a', by: ['b', 'c'] }, { actor: 'd', objective: 'o' }];
    expect(visited('scenarios', { actions })).toEqual([
      'actions.0.actor → actors a',
      'actions.1.actor → actors d',
      'actions.0.by.0 → actors b',
      'actions.0.by.1 → actors c',
      'actions.1.objective → objectives o',
    ]);
  });

  it('meets the scale that is meant where none is named', () => {
    expect(visited('positions', { actor: 'a', objective: 'o' })).toEqual(['actor → actors a', 'objective → objectives o', 'scale → scales minus-one-to-one']);
    expect(visited('positions', { actor: 'a', objective: 'o', scale: 's' })).toContain('scale → scales s');
    expect(visited('assessments', { actor: 'a', criterion: 'c' })).toEqual(['actor → actors a', 'criterion → criteria c']);
  });
});

describe('indexRecords', () => {
  it('gives the place of each record by its id, whatever the id', () => {
    const ids = ['__proto__', 'constructor', '', 'x'];
    const document = requireDocument({ version: 1, cause: { title: '' }, places: ids.map((id) => ({ id })) });
    expect([...indexRecords(document, 'places')]).toEqual(ids.map((id, index) => [id, index]));
    expect(indexRecords(document, 'actors').size).toBe(0);
  });
});
