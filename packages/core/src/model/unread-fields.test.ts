import { expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { formatPath } from './format-path.ts';

function remarksOn(more: object) {
  const result = parseDocument({ version: 1, cause: { title: 'T' }, ...more });
  return result.ok ? result.remarks.map(({ code, path, params }) => [code, formatPath(path), params['count'], params['similar']]) : result.problems;
}
const actor = { id: 'a', name: 'A' };

it('remarks on lists that are no collection of a document', () => {
  expect(remarksOn({ elements: [{ label: 'Mill' }, { label: 'Council' }], connections: [{ from: 'Mill' }] })).toEqual([
    ['list-unread', 'elements', 2, undefined],
    ['list-unread', 'connections', 1, undefined],
  ]);
  expect(remarksOn({ tags: ['a'], settings: { a: 1 }, nothing: [], layers: null })).toEqual([]);
});

it('remarks once on a field with nearly the name of one that is not there', () => {
  const actors = [actor, { id: 'b', name: 'B', rôle: 'opponent' }, { id: 'c', name: 'C', rôle: 'partner' }];
  const ties = [{ id: 't', source: 'a', target: 'b', kind: 'funding', strenght: 3 }];
  expect(remarksOn({ actors, ties })).toEqual([
    ['field-unread', 'actors[1]["rôle"]', 2, '"role"'],
    ['field-unread', 'ties[0].strenght', 1, '"strength"'],
  ]);
  expect(remarksOn({ actors: [{ ...actor, role: 'partner', rôle: 'x', colour: 'red' }] })).toEqual([]);
  expect(remarksOn({ scales: [{ id: 's', kind: 'numeric', min: 0, max: 1, stepp: 2 }] })).toEqual([['field-unread', 'scales[0].stepp', 1, '"step"']]);
});

it('remarks on scores that are written into actors, where no method reads them', () => {
  expect(remarksOn({ actors: [{ ...actor, Influence: 'H', interest: 3, stance: 'for' }] })).toEqual([
    ['field-like-score', 'actors[0].Influence', 1, undefined],
    ['field-like-score', 'actors[0].interest', 1, undefined],
    ['field-like-score', 'actors[0].stance', 1, undefined],
  ]);
  expect(remarksOn({ places: [{ id: 'p', influence: 3 }] })).toEqual([]);
});

it('leaves records alone whose names are keys', () => {
  const keys = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`rol${index}`, 1]));
  expect(remarksOn({ actors: [{ ...actor, ...keys, influence: 1 }] })).toEqual([]);
});
