import { describe, expect, it } from 'vitest';
import { applyOperation, requireDocument } from '@allymap/core';
import { editedCollections, formFields } from './form-fields.ts';
import { lacking, newId, operationOf, pathInDraft, put } from './record-draft.ts';

const document = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'A', role: 'partner', note: 'kept' }, { id: 'b', name: 'B' }] });

describe('a draft', () => {
  it('takes values at a path, and drops groups without a field, but no item that is being written', () => {
    expect(put({ name: 'A' }, ['profile', 'contact'], 'x')).toEqual({ name: 'A', profile: { contact: 'x' } });
    expect(put({ name: 'A', profile: { contact: 'x' } }, ['profile', 'contact'], undefined)).toEqual({ name: 'A' });
    expect(put({ presence: [{ place: 'p' }, { place: 'q' }] }, ['presence', 0], undefined)).toEqual({ presence: [{ place: 'q' }] });
    expect(put({ presence: [{ place: 'p' }] }, ['presence', 0, 'place'], undefined)).toEqual({ presence: [{}] });
    expect(put({ presence: [{}] }, ['presence', 0], undefined)).toBeUndefined();
    expect(Object.entries(put({}, ['__proto__'], 'x') as object)).toEqual([['__proto__', 'x']]);
  });

  it('says which fields a record still needs, in lists and groups too', () => {
    const fields = (collection: 'actors' | 'positions'): Parameters<typeof lacking>[1] => {
      const { front, others } = formFields(collection);
      return [...front, ...others];
    };
    expect(lacking({ presence: [{ side: 'origin' }], evidence: [{ basis: 'judged' }] }, fields('actors'))).toEqual([['name'], ['presence', 0, 'place'], ['evidence', 0, 'reason']]);
    // Asked and unknown is an answer; a field left empty is none.
    expect(lacking({ actor: 'a', objective: 'o', value: null }, fields('positions'))).toEqual([]);
    expect(lacking({ actor: 'a', objective: 'o' }, fields('positions'))).toEqual([['value']]);
  });

  it('becomes an operation that changes what was written and nothing else', () => {
    const operation = operationOf({ collection: 'actors', id: 'a', value: { name: 'Aa', note: 'kept', veto: null } }, document)!;
    expect(operation).toEqual({ type: 'update', collection: 'actors', id: 'a', changes: { name: 'Aa', veto: null }, unset: ['role'] });
    expect(applyOperation(document, operation).document.actors[0]).toEqual({ id: 'a', name: 'Aa', note: 'kept', veto: null });
    expect(operationOf({ collection: 'actors', id: 'b', value: { name: 'B' } }, document)).toBeNull();
    expect(operationOf({ collection: 'actors', id: null, value: { name: 'B' } }, document)).toEqual({ type: 'add', collection: 'actors', record: { id: 'b-2', name: 'B' } });
  });

  it.each([['Red Cross (Mali)', 'red-cross-mali'], ['جمعية المغتربين', 'جمعية-المغتربين'], ['!', 'actors'], ['__proto__', 'proto']])('names a new record after %s', (name, id) => {
    expect([newId({ name }, 'actors', new Set()), newId({ name }, 'actors', new Set([id, `${id}-2`]))]).toEqual([id, `${id}-3`]);
    expect([newId({ name }, 'actors', new Set([id]), '-k3'), newId({ name }, 'actors', new Set([`${id}-k3`]), '-k3')]).toEqual([`${id}-k3`, `${id}-k3-2`]);
  });

  it('finds the field in which a problem lies', () => {
    const at = (path: (string | number)[], id: string | null): unknown => pathInDraft({ code: 'missing-reference', path, message: '', advice: '', params: {} }, { collection: 'actors', id, value: {} }, document);
    expect([at(['actors', 1, 'name'], 'b'), at(['actors', 2, 'presence', 0, 'place'], null), at(['ties', 1, 'source'], 'b'), at(['actors', 0, 'name'], 'b')]).toEqual([['name'], ['presence', 0, 'place'], null, null]);
  });
});

it('has a form for every field of each collection, the id aside', () => {
  for (const collection of editedCollections) {
    const { front, others } = formFields(collection);
    const names = [...front, ...others].map(({ name }) => name);
    expect(front.length, collection).toBeGreaterThanOrEqual(Math.min(3, names.length));
    expect(new Set(names).size, collection).toBe(names.length);
  }
});
