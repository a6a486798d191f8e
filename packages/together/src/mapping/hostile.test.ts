import { applyOperation, requireDocument, serialiseDocument, type Document, type Operation } from '@allymap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { entryKey, readKey } from './keys.ts';
import { positionBetween } from './positions.ts';
import { hostileTexts, startValue } from './random-edits.fixture.ts';
import { SharedMap } from './shared-map.ts';

const prototype = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype));

/** A second browser that got everything over the wire. */
function elsewhere(map: SharedMap): SharedMap {
  const other = new SharedMap();
  other.take(map.since());
  return other;
}

function apply(map: SharedMap, ...operations: Operation[]): Document {
  for (const operation of operations) map.write(operation, applyOperation(map.read.document, operation).document);
  return map.read.document;
}

describe('hostile texts', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s is an id, a name, a field and a value, and comes through unchanged', (_, text) => {
    const actor = JSON.parse(`{"id":${JSON.stringify(text)},"name":${JSON.stringify(text)},${JSON.stringify(`x${text}`)}:{"__proto__":${JSON.stringify(text)},${JSON.stringify(`y${text}`)}:[${JSON.stringify(text)}]},"__proto__":1}`) as unknown;
    const document = requireDocument({ ...startValue, title: text, actors: [actor, ...startValue.actors], ties: [{ id: text, source: text, target: 'a', kind: 'funding' }] });
    const map = SharedMap.of(document);
    expect(serialiseDocument(elsewhere(map).read.document)).toBe(serialiseDocument(document));
    expect(map.read.notes).toEqual([]);
    // And as a change, and gone again.
    const added = SharedMap.of(requireDocument(startValue));
    apply(added, { type: 'add', collection: 'actors', record: actor as { id: string }, index: 1 }, { type: 'update', collection: 'actors', id: text, changes: { name: `${text}!` } });
    expect(JSON.stringify(elsewhere(added).read.document.actors[1])).toBe(JSON.stringify({ ...(actor as object), name: `${text}!` }));
    apply(added, { type: 'remove', collection: 'actors', id: text });
    expect(elsewhere(added).read.document.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('have keys that say what they mean, and others are none', () => {
    for (const id of hostileTexts) for (const field of hostileTexts) expect(readKey(entryKey('field', id, field))).toEqual({ kind: 'field', id, field });
    for (const key of ['', '__proto__', 'f', 'f[]', 'f["a"]', 'p["a","b"]', 'q["a"]', 'f[1,2]', 'f{"0":"a"}']) expect(readKey(key), key).toBeNull();
  });
});

describe('changes that meet', () => {
  const both = (left: readonly Operation[], right: readonly Operation[]): { document: Document; notes: SharedMap['read']['notes'] } => {
    const one = SharedMap.of(requireDocument(startValue));
    const other = elsewhere(one);
    apply(one, ...left);
    apply(other, ...right);
    one.take(other.since());
    other.take(one.since());
    expect(serialiseDocument(one.read.document)).toBe(serialiseDocument(other.read.document));
    return one.read;
  };
  const update = (changes: Record<string, unknown>): Operation => ({ type: 'update', collection: 'actors', id: 'a', changes });

  it('of different fields of one record both stay', () => {
    const { document, notes } = both([update({ name: 'Red Cross' })], [update({ description: 'Of the town' })]);
    expect([document.actors[0], notes]).toEqual([{ id: 'a', name: 'Red Cross', description: 'Of the town' }, []]);
  });

  it('at one place of a list both stay, in one order', () => {
    const add = (id: string): Operation => ({ type: 'add', collection: 'actors', record: { id, name: id } as { id: string }, index: 1 });
    expect(both([add('x'), add('y')], [add('p'), add('q')]).document.actors.map(({ id }) => id).filter((id) => id > 'c').length).toBe(4);
  });

  it('bring back an actor whom somebody removed while another tied something to them, and say so', () => {
    const removal: Operation = { type: 'batch', operations: [{ type: 'remove', collection: 'ties', id: 't' }, { type: 'remove', collection: 'actors', id: 'b' }] };
    const { document, notes } = both([removal], [{ type: 'add', collection: 'ties', record: { id: 'new', source: 'c', target: 'b', kind: 'contract' } as { id: string } }]);
    expect([document.actors.map(({ id }) => id), document.ties.map(({ id }) => id), notes]).toEqual([['a', 'b', 'c'], ['new'], [{ code: 'kept', collection: 'actors', id: 'b' }]]);
  });

  it('let somebody who was brought back stay, once the map is worked on with them', () => {
    const one = SharedMap.of(requireDocument(startValue));
    const other = elsewhere(one);
    apply(one, { type: 'remove', collection: 'actors', id: 'c' });
    apply(other, { type: 'add', collection: 'ties', record: { id: 'new', source: 'a', target: 'c', kind: 'contract' } as { id: string } });
    one.take(other.since());
    apply(one, { type: 'remove', collection: 'ties', id: 'new' });
    expect([one.read.document.actors.map(({ id }) => id), one.read.notes]).toEqual([['a', 'b', 'c'], []]);
  });

  it('leave out what does not fit, by name, and have it again once it fits', () => {
    const shrink: Operation = { type: 'batch', operations: [{ type: 'remove', collection: 'assessments', id: 'j' }, { type: 'update', collection: 'scales', id: 's', changes: { max: 2 } }] };
    const judge: Operation = { type: 'add', collection: 'assessments', record: { id: 'high', actor: 'a', criterion: 'k', scale: 's', value: 9 } as { id: string } };
    const one = SharedMap.of(requireDocument(startValue));
    const other = elsewhere(one);
    apply(one, shrink);
    apply(other, judge);
    one.take(other.since());
    expect([one.read.document.assessments, one.read.notes.map((note) => note.code === 'left-out' && [note.collection, note.id])]).toEqual([[], [['assessments', 'high'], ['assessments', 'high']]]);
    apply(one, { type: 'update', collection: 'scales', id: 's', changes: { max: 10 } });
    expect([one.read.document.assessments.map(({ id }) => id), one.read.notes]).toEqual([['high'], []]);
  });
});

describe('entries that no Allymap wrote', () => {
  it('are counted, and in nobody’s way', () => {
    const map = SharedMap.of(requireDocument(startValue));
    const before = serialiseDocument(map.read.document);
    const actors = map.shared.getMap<unknown>('actors');
    for (const [key, value] of [['__proto__', 'x'], ['f["a","name"', '1'], ['p["z"]', 7], ['o["a"]', '{'], ['f["a","bad"]', '{']] as const) actors.set(key, value);
    map.shared.getMap('cause').set('p["other"]', '0');
    expect(map.read.notes).toEqual([{ code: 'unreadable', collection: 'actors', count: 5 }]);
    expect(JSON.parse(serialiseDocument(map.read.document))).toEqual(JSON.parse(before));
  });

  it('of any kind leave a document that can be read', () => {
    const map = SharedMap.of(requireDocument(startValue));
    const set = (holder: string, key: string, value: string): void => void map.shared.getMap<string>(holder).set(key, value);
    set('cause', 'f["","title"]', '7');
    set('head', 'f["","title"]', '[]');
    set('head', 'f["","version"]', '9');
    set('actors', 'f["a","name"]', 'null');
    set('actors', 'f["b","presence"]', '[{"place":"nowhere"}]');
    set('ties', 'f["t","kind"]', '"loop"');
    set('positions', 'p["x"]', 'same');
    set('positions', 'p["y"]', 'same');
    const { document, notes } = map.read;
    expect([document.cause.title, document.title, document.actors.map(({ id }) => id), document.ties, document.positions]).toEqual(['', undefined, ['b', 'c'], [], []]);
    expect(notes.length).toBeGreaterThan(5);
    expect(requireDocument(JSON.parse(serialiseDocument(document)))).toEqual(document);
  });
});

describe('positions', () => {
  it('leave room between any two, on either side, and at the end without growing', () => {
    let places = [positionBetween(null, null, '00001V')!];
    let state = 1;
    for (let turn = 0; turn < 500; turn++) {
      state = (state * 48_271) % 2_147_483_647;
      const at = state % (places.length + 1);
      const next = positionBetween(places[at - 1] ?? null, places[at] ?? null, '00001V');
      places = [...places.slice(0, at), next!, ...places.slice(at)];
    }
    expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(places).size).toBe(501);
    let end = places.at(-1)!;
    for (let turn = 0; turn < 1_000; turn++) end = positionBetween(end, null, '00001V')!;
    expect(end.length).toBe(12);
    expect([positionBetween('b', 'a', 'V'), positionBetween('a', 'a', 'V'), positionBetween('ä', null, 'V'), positionBetween('a0', null, 'V')]).toEqual([null, null, null, null]);
  });
});
