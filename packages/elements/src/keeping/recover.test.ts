import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, requireDocument, type Document } from '@allymap/core';
import { applyChange, planRemoval, redo, undo, type History } from '@allymap/core/editing';
import { noChanges, type EditLog } from '../controller/editing/edit-log.ts';
import { checksum } from './checksum.ts';
import { stepBetween, takeStep, type KeptState } from './kept-step.ts';
import { beginKeeping, nextWrites, type Writes } from './plan-writes.ts';
import { recover } from './recover.ts';
import { seal, unseal, type Sealed } from './sealed.ts';

/** How many random histories are tried; more of them by the environment. */
const histories = Number(process.env['KEPT_HISTORIES'] ?? 150);

const start: KeptState = {
  document: requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Caritas' }, { id: '__proto__', name: 'Bank' }], ties: [{ id: 't', source: 'a', target: '__proto__', kind: 'funding' }] }),
  log: noChanges,
};

type Move = { readonly kind: 'add' | 'rename' | 'remove' | 'undo' | 'redo' | 'name'; readonly text: string };
const move: fc.Arbitrary<Move> = fc.record({ kind: fc.constantFrom('add', 'add', 'rename', 'remove', 'undo', 'redo', 'name'), text: fc.oneof(fc.constantFrom('__proto__', '', 'اتحاد', '\uD83D'), fc.string({ maxLength: 5 })) });

/** The next state, as the store makes it; the same where the move does nothing. */
function moved(state: KeptState, { kind, text }: Move): KeptState {
  const history: History = { document: state.document, done: state.log.done, undone: state.log.undone };
  const facts = { at: '2026-12-01T10:00:00.000Z', by: text, label: 'test' };
  const take = (next: History): KeptState => (next === history ? state : { document: next.document, log: { ...state.log, done: next.done, undone: next.undone } });
  const first = state.document.actors[0];
  switch (kind) {
    case 'undo':
      return take(undo(history));
    case 'redo':
      return take(redo(history));
    case 'name':
      return { document: state.document, log: { ...state.log, versions: [...state.log.versions, { name: text, at: facts.at, changes: history.done.length, document: state.document }] } };
    case 'remove':
      return first === undefined ? state : take(applyChange(history, planRemoval(state.document, 'actors', first.id), facts));
    case 'rename':
      return first === undefined ? state : take(applyChange(history, { type: 'update', collection: 'actors', id: first.id, changes: { name: text } }, {}));
    case 'add':
      return state.document.actors.some(({ id }) => id === text) ? state : take(applyChange(history, { type: 'add', collection: 'actors', record: { id: text, name: text } as { id: string } }, facts));
  }
}

/** What a browser keeps of a map, by the plan of writes. */
class Shelf {
  readonly slots: (Sealed | undefined)[] = [undefined, undefined];
  entries: Sealed[] = [];

  write({ entries, snapshots, forgetUpTo }: Writes): void {
    this.entries = [...this.entries, ...entries].filter(({ seq }) => seq > forgetUpTo);
    for (const { slot, sealed } of snapshots) this.slots[slot] = sealed;
  }
}

/** Keeps a history as a page does, some steps at a time; every state by its number. */
function keep(moves: readonly Move[], every: number): { readonly shelf: Shelf; readonly states: KeptState[] } {
  const shelf = new Shelf();
  const states = [start];
  let kept = beginKeeping(start);
  shelf.write(kept.writes);
  for (const one of moves) {
    const before = states.at(-1)!;
    const after = moved(before, one);
    const step = stepBetween(before, after);
    if (after === before) continue;
    expect(step).not.toBeNull();
    states.push(after);
    kept = nextWrites(kept.ledger, [step!], after, every);
    shelf.write(kept.writes);
  }
  return { shelf, states };
}

const same = (found: KeptState | undefined, wanted: KeptState): void => {
  expect([found?.document, plain(found?.log)]).toEqual([wanted.document, plain(wanted.log)]);
};
const plain = (log: EditLog | undefined): unknown => JSON.parse(JSON.stringify(log));
const found = (shelf: Shelf) => recover(shelf.slots, shelf.entries, parseDocument);

describe('what is kept', () => {
  it('is not taken for whole where any sign of it is another one', () => {
    const sealed = seal(7, { document: start.document });
    expect(unseal(sealed)).toEqual({ seq: 7, value: { document: start.document } });
    for (let at = 0; at < sealed.text.length; at++) expect(unseal({ ...sealed, text: `${sealed.text.slice(0, at)}\u0000${sealed.text.slice(at + 1)}` })).toBeNull();
    for (const torn of [{ ...sealed, seq: 8 }, { ...sealed, text: sealed.text.slice(0, -1) }, { ...sealed, sum: 0 }, null, undefined, 7, 'x', {}]) expect(unseal(torn)).toBeNull();
    expect(new Set(Array.from({ length: 2_000 }, (_, one) => checksum(String(one)))).size).toBe(2_000);
  });

  it(`brings back the map, its history and its versions, after any of ${histories} random histories`, { timeout: 600_000 }, () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (moves, every) => {
        const { shelf, states } = keep(moves, every);
        const back = found(shelf);
        same(back?.state, states.at(-1)!);
        expect(back).toMatchObject({ seq: states.length - 1, damaged: { slots: 0, steps: 0 } });
        expect(shelf.entries.length).toBeLessThanOrEqual(2 * every);
        longest = Math.max(longest, states.length);
      }),
      { numRuns: histories },
    );
    expect(longest).toBeGreaterThan(10);
  });

  it('loses nothing with one snapshot, and with a step only what came after the one before it; it says so', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1), fc.nat(), fc.constantFrom('cut', 'changed', 'gone'), (moves, every, slot, turn, how) => {
        const { shelf, states } = keep(moves, every);
        const spoil = (one: Sealed): Sealed | undefined => (how === 'gone' ? undefined : { ...one, text: how === 'cut' ? one.text.slice(0, turn % one.text.length) : `${one.text} ` });
        const whole = shelf.slots[slot]!;
        shelf.slots[slot] = spoil(whole);
        same(found(shelf)?.state, states.at(-1)!);
        expect(found(shelf)!.damaged).toEqual({ slots: how === 'gone' ? 0 : 1, steps: 0 });
        shelf.slots[slot] = whole;
        if (shelf.entries.length === 0) return;
        const at = turn % shelf.entries.length;
        const { seq } = shelf.entries[at]!;
        shelf.entries = shelf.entries.flatMap((one, index) => (index === at ? (spoil(one) ?? []) : [one]));
        const newest = Math.max(...shelf.slots.map((one) => one!.seq));
        const back = found(shelf)!;
        const reached = seq > newest ? seq - 1 : states.length - 1;
        same(back.state, states[reached]!);
        expect([back.seq, back.damaged.steps > 0]).toEqual([reached, seq > newest && (how !== 'gone' || seq < states.length - 1)]);
      }),
      { numRuns: histories },
    );
  });

  it('is null where neither snapshot can be read, and nothing is thrown at any rubbish', () => {
    expect(recover([], [], parseDocument)).toBeNull();
    expect(recover([seal(0, { document: { version: 1 }, log: noChanges }), seal(1, 7)], [], parseDocument)).toBeNull();
    const rubbish = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.jsonValue().map((value) => seal(1, value)), fc.constant(seal(0, start)));
    fc.assert(fc.property(fc.array(rubbish, { maxLength: 2 }), fc.array(rubbish, { maxLength: 4 }), (slots, entries) => void recover(slots, entries, parseDocument)), { numRuns: 300 });
  });

  it('stops at a step that is whole and does not fit', () => {
    const { writes } = beginKeeping(start);
    const slots = writes.snapshots.map(({ sealed }) => sealed);
    const fits = seal(1, { kind: 'do', operation: { type: 'update-cause', changes: { title: 'Two' } } });
    const back = recover(slots, [fits, seal(2, { kind: 'do', operation: { type: 'remove', collection: 'actors', id: 'nobody' } }), seal(3, { kind: 'undo' })], parseDocument)!;
    expect([back.state.document.cause.title, back.seq, back.damaged.steps]).toEqual(['Two', 1, 2]);
  });
});

describe('the step between two states', () => {
  const change = (state: KeptState, title: string): KeptState => takeStep(state, { kind: 'do', operation: { type: 'update-cause', changes: { title } } });

  it('is none where more than one was taken, or another map is there', () => {
    const one = change(start, 'One');
    const two = change(one, 'Two');
    expect([stepBetween(start, two), stepBetween(start, { document: {} as Document, log: { ...noChanges, versions: [] } })]).toEqual([null, null]);
    expect([stepBetween(start, one), stepBetween(one, takeStep(one, { kind: 'undo' }))]).toEqual([{ kind: 'do', operation: { type: 'update-cause', changes: { title: 'One' } } }, { kind: 'undo' }]);
  });
});
