import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectionNames, planRemoval, requireDocument, serialiseDocument, type Document, type Operation } from '@allymap/core';
import { engine } from '../load-engine.ts';
import { MapStore } from '../map-store.ts';
import { editing } from './load-editing.ts';

/** How many random sequences are tried; more of them by the environment. */
const sequences = Number(process.env['EDIT_SEQUENCES'] ?? 150);

const start = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Caritas', role: 'partner' }, { id: '__proto__', name: 'Bank' }, { id: '', name: 'Union' }],
  ties: [{ id: 't', source: 'a', target: '__proto__', kind: 'funding' }, { id: 'constructor', source: '', target: 'a', kind: 'conflict' }],
  objectives: [{ id: 'o', label: 'Water' }],
  positions: [{ id: 'p', actor: 'a', objective: 'o', value: 0.5 }],
  alliances: [{ id: 'al', label: 'Forum', form: 'partnership', members: [{ actor: 'a' }, { actor: '' }] }],
});

/** What somebody does next; `turn` says to what, once the document is known. */
interface Step {
  readonly action: 'add' | 'remove' | 'set' | 'unset' | 'tie' | 'position' | 'cause' | 'batch' | 'nonsense' | 'undo' | 'redo' | 'back' | 'version' | 'to-version';
  readonly turn: number;
  readonly text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom('add', 'add', 'remove', 'set', 'set', 'unset', 'tie', 'tie', 'position', 'cause', 'batch', 'nonsense', 'undo', 'undo', 'redo', 'back', 'version', 'to-version'),
  turn: fc.nat(),
  text: fc.oneof(fc.constantFrom('__proto__', 'constructor', '', 'hasOwnProperty', '=1+1', '<b>', '\u202E', 'اتحاد'), fc.string({ maxLength: 6 })),
});

function operationFor(document: Document, { action, turn, text }: Step): Operation {
  const all = collectionNames.flatMap((collection) => document[collection].map((record) => ({ collection, record })));
  const picked = all[turn % Math.max(1, all.length)];
  const actor = (shift: number): string => document.actors[(turn + shift) % Math.max(1, document.actors.length)]?.id ?? 'nobody';
  if (picked === undefined) return { type: 'add', collection: 'actors', record: { id: text, name: text } as { id: string } };
  const { collection, record } = picked;
  switch (action) {
    case 'add':
      return { type: 'add', collection: 'actors', record: { id: text, name: text } as { id: string }, index: turn % (document.actors.length + 1) };
    case 'remove':
      return planRemoval(document, collection, record.id);
    case 'set':
      return { type: 'update', collection, id: record.id, changes: Object.fromEntries([[text, turn % 2 === 0 ? text : null]]) };
    case 'unset':
      return { type: 'update', collection, id: record.id, changes: {}, unset: [Object.keys(record)[turn % Object.keys(record).length]!] };
    case 'tie':
      return { type: 'add', collection: 'ties', record: { id: text, source: actor(0), target: actor(1), kind: 'cooperation', strength: turn % 3 === 0 ? null : turn % 7 } as { id: string } };
    case 'position':
      return { type: 'add', collection: 'positions', record: { id: text, actor: actor(0), objective: document.objectives[0]?.id ?? 'none', value: ((turn % 21) - 10) / 10 } as { id: string } };
    case 'cause':
      return { type: 'update-cause', changes: { title: text } };
    case 'batch':
      return { type: 'batch', operations: [{ type: 'update-head', changes: { title: text } }, { type: 'update', collection, id: record.id, changes: { note: text } }] };
    default:
      return { type: 'remove', collection: 'actors', id: 'nobody' };
  }
}

it(`undoes ${sequences} random sequences of edits to the start and redoes them to the end, to the byte`, { timeout: 600_000 }, async () => {
  await Promise.all([engine.load(), editing.load()]);
  let applied = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const store = new MapStore();
      store.request('allow-editing', { editable: true, editor: null, idMark: '' });
      store.openDocument(start, 'Wells');
      expect(store.state.status).toBe('ready');
      const now = (): string => serialiseDocument(store.state.document!);
      for (const next of steps) {
        const before = now();
        const { done, undone, versions } = store.state.log;
        try {
          await store.edit((kit) => {
            switch (next.action) {
              case 'undo':
                return kit.undoLast(store);
              case 'redo':
                return kit.redoLast(store);
              case 'back':
                return kit.goTo(store, next.turn % (done.length + 1));
              case 'version':
                return kit.nameVersion(store, `v${next.text}`);
              case 'to-version': {
                const version = versions[next.turn % Math.max(1, versions.length)];
                return version !== undefined && kit.goTo(store, version);
              }
              default:
                return kit.change(store, operationFor(store.state.document!, next), {}, 'form');
            }
          });
          applied++;
          if (next.action === 'to-version' && versions.length > 0) expect(now()).toBe(serialiseDocument(versions[next.turn % versions.length]!.document));
        } catch (error) {
          // Whatever the document may not become is refused with a reason; then nothing has happened.
          if (!(error instanceof Error) || !('code' in error)) throw error;
          refused++;
          expect([now(), store.state.log.done, store.state.log.undone]).toEqual([before, done, undone]);
        }
        expect(store.state.analysis).not.toBeNull();
      }
      // From the last point: what was undone on the way is done again first.
      while (await store.edit((kit) => kit.redoLast(store)));
      const end = now();
      const states = [end];
      while (await store.edit((kit) => kit.undoLast(store))) states.unshift(now());
      expect(states[0]).toBe(serialiseDocument(start));
      for (const state of states.slice(1)) {
        expect(await store.edit((kit) => kit.redoLast(store))).toBe(true);
        expect(now()).toBe(state);
      }
      expect([now(), await store.edit((kit) => kit.redoLast(store))]).toEqual([end, false]);
    }),
    { numRuns: sequences, seed: 20261201 },
  );
  // The test would prove nothing if most edits were refused, or none.
  expect(applied).toBeGreaterThan(2 * refused);
  expect(refused).toBeGreaterThan(sequences / 4);
});
