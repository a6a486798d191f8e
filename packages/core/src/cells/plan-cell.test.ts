import { describe, expect, it } from 'vitest';
import { mactorInfluence } from '../forces/mactor/mactor-influence.ts';
import { mactorPositions } from '../forces/mactor/mactor-positions.ts';
import { applyOperation } from '../model/apply-operation.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { hostileStrings } from '../model/testing/hostile-strings.ts';
import type { CellSheet } from './cell-records.ts';
import { CellPlanner, type CellFacts, type CellPlan } from './plan-cell.ts';
import type { EntryReading } from './read-entry.ts';

const reading: EntryReading = { decimalComma: false, unknown: ['unknown'], names: [{ code: 'funding', name: 'Money' }, { code: 'low', name: 'Little' }] };
const facts: CellFacts = { assessor: null, tieKind: 'cooperation', directed: false };
const map = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  assessors: [{ id: 'awa', name: 'Awa' }, { id: 'ben', name: 'Ben' }],
  actors: [{ id: 'a', name: 'A' }, { id: '__proto__', name: 'B' }, { id: 'c', name: 'C' }],
  objectives: [{ id: 'o', label: 'Water' }, { id: 'p', label: 'Pumps' }],
  positions: [
    { id: '1', actor: 'a', objective: 'o', value: 0.5 },
    { id: '2', actor: 'c', objective: 'o', value: 1, assessor: 'awa', date: '2025' },
    { id: '3', actor: 'c', objective: 'o', value: -1, assessor: 'ben' },
    { id: '4', actor: 'c', objective: 'p', value: 'low', scale: 'low-medium-high' },
  ],
  influences: [{ id: '1', source: 'a', target: 'c', value: 3 }],
  ties: [{ id: '1', source: 'a', target: '__proto__', kind: 'conflict', strength: 2 }, { id: '2', source: 'a', target: 'c', kind: 'funding', directed: true }, { id: '3', source: 'c', target: 'a', kind: 'information' }],
});

function plan(sheet: CellSheet, row: string, column: string, text: string, more: Partial<CellFacts> = {}): CellPlan {
  return new CellPlanner(map, sheet, reading, { ...facts, ...more }).plan(row, column, text);
}

function after(sheet: CellSheet, row: string, column: string, text: string, more: Partial<CellFacts> = {}): Document {
  const found = plan(sheet, row, column, text, more);
  if ('refused' in found) throw new Error(found.refused);
  return applyOperation(map, { type: 'batch', operations: found.operations }).document;
}

describe('a cell of positions', () => {
  it('is a new record on the scale that takes the number exactly, and the matrix shows it', () => {
    const found = plan('positions', '__proto__', 'o', '3');
    // 3 of 4 is 0.75 on the usual scale from −1 to 1.
    expect(found).toEqual({ does: 'add', operations: [{ type: 'add', collection: 'positions', record: { id: 'positions-5', actor: '__proto__', objective: 'o', value: 0.75 } }] });
    const shown = mactorPositions.compute(after('positions', '__proto__', 'o', '-1.5')).objectives[0]!.positions.find(({ actor }) => actor === '__proto__');
    expect(shown?.intensity).toBe(-1.5);
  });

  it('is corrected where one judgement stands alone, and keeps its scale where nothing is lost', () => {
    expect(plan('positions', 'a', 'o', '4')).toEqual({ does: 'change', operations: [{ type: 'update', collection: 'positions', id: '1', changes: { value: 1 } }] });
    expect(plan('positions', 'a', 'o', '2')).toEqual({ does: 'nothing', operations: [] });
    // Levels low, medium, high are −4, 0 and 4: 4 is a level, 1 is none.
    expect(plan('positions', 'c', 'p', '4')).toEqual({ does: 'change', operations: [{ type: 'update', collection: 'positions', id: '4', changes: { value: 'high' } }] });
    expect(after('positions', 'c', 'p', '1').positions[3]).toEqual({ id: '4', actor: 'c', objective: 'p', value: 1, scale: 'minus-four-to-four' });
    expect([plan('positions', 'c', 'p', 'HIGH'), plan('positions', 'c', 'p', 'little'), plan('positions', 'a', 'o', 'high')]).toMatchObject([{ does: 'change' }, { does: 'nothing' }, { refused: 'not-understood' }]);
  });

  it('asks whose judgement it is where there are several, and leaves those of others', () => {
    expect([plan('positions', 'c', 'o', '2'), plan('positions', 'c', 'o', '')]).toEqual([{ refused: 'several' }, { refused: 'several' }]);
    expect(plan('positions', 'c', 'o', '2', { assessor: 'ben' })).toEqual({ does: 'change', operations: [{ type: 'update', collection: 'positions', id: '3', changes: { value: 0.5 } }] });
    expect(plan('positions', 'a', 'o', '2', { assessor: 'awa' })).toMatchObject({ does: 'add', operations: [{ record: { value: 0.5, assessor: 'awa' } }] });
    expect(after('positions', 'c', 'o', '', { assessor: 'awa' }).positions.map(({ id }) => id)).toEqual(['1', '3', '4']);
  });

  it('tells unknown from not asked, and refuses what is no position', () => {
    expect(after('positions', 'a', 'o', '?').positions[0]).toEqual({ id: '1', actor: 'a', objective: 'o', value: null });
    expect(plan('positions', 'a', 'o', ' ')).toEqual({ does: 'remove', operations: [{ type: 'remove', collection: 'positions', id: '1' }] });
    expect(plan('positions', 'a', 'p', '')).toEqual({ does: 'nothing', operations: [] });
    expect([plan('positions', 'a', 'o', '4.5'), plan('positions', 'a', 'o', 'much'), plan('positions', 'x', 'o', '1'), plan('positions', 'a', 'a', '1')]).toEqual([{ refused: 'off-scale' }, { refused: 'not-understood' }, { refused: 'nobody' }, { refused: 'nobody' }]);
  });

  it('is refused where the document gives the scales another meaning', () => {
    const own = { ...map, positions: [], scales: ['minus-one-to-one', 'minus-four-to-four'].map((id) => ({ id, kind: 'numeric' as const, min: 0, max: 1, step: 1 })) };
    expect(new CellPlanner(own, 'positions', reading, facts).plan('a', 'o', '1')).toEqual({ refused: 'no-scale' });
  });
});

it('writes direct influences from 0 to 4, of nobody on itself', () => {
  expect(plan('influence', 'c', 'a', '4')).toMatchObject({ operations: [{ record: { source: 'c', target: 'a', value: 4 } }] });
  expect(after('influence', 'a', 'c', '1.5').influences[0]).toMatchObject({ value: 0.375, scale: 'zero-to-one' });
  expect(mactorInfluence.compute(after('influence', 'a', 'c', '1.5')).direct![0]![2]).toBe(1.5);
  expect([plan('influence', 'a', 'a', '1'), plan('influence', 'a', 'c', '-1')]).toEqual([{ refused: 'itself' }, { refused: 'off-scale' }]);
});

describe('a cell of ties', () => {
  it('is a tie of the kind or the strength that is written', () => {
    expect(plan('ties', 'c', '__proto__', 'money')).toMatchObject({ does: 'add', operations: [{ record: { id: 'ties-4', source: 'c', target: '__proto__', kind: 'funding' } }] });
    expect(plan('ties', 'c', '__proto__', '3', { directed: true, tieKind: 'contract' })).toMatchObject({ operations: [{ record: { kind: 'contract', strength: 3, directed: true } }] });
    expect(plan('ties', 'c', '__proto__', '?')).toMatchObject({ operations: [{ record: { kind: 'cooperation', strength: null } }] });
    for (const sign of ['x', '+', '✓']) expect(plan('ties', 'c', '__proto__', sign)).toMatchObject({ operations: [{ record: { kind: 'cooperation' } }] });
  });

  it('changes the one tie that runs there, from either side, and none of several', () => {
    expect(plan('ties', '__proto__', 'a', '5')).toEqual({ does: 'change', operations: [{ type: 'update', collection: 'ties', id: '1', changes: { strength: 5 } }] });
    expect([plan('ties', 'a', '__proto__', '−'), plan('ties', 'a', '__proto__', 'x'), plan('ties', 'a', '__proto__', '+')]).toMatchObject([{ does: 'nothing' }, { does: 'nothing' }, { operations: [{ changes: { kind: 'cooperation' } }] }]);
    expect([plan('ties', 'a', '__proto__', '0'), plan('ties', 'c', '__proto__', '0')]).toMatchObject([{ does: 'remove' }, { does: 'nothing' }]);
    expect([plan('ties', 'a', 'c', '1'), plan('ties', 'a', 'c', ''), plan('ties', 'a', '__proto__', '-1'), plan('ties', 'a', '__proto__', 'friends')]).toEqual([{ refused: 'several' }, { refused: 'several' }, { refused: 'off-scale' }, { refused: 'not-understood' }]);
  });
});

it('makes data of whatever is written, or says that it is none', () => {
  for (const sheet of ['positions', 'influence', 'ties'] as const) {
    for (const text of hostileStrings) {
      const found = plan(sheet, '__proto__', sheet === 'positions' ? 'o' : 'c', text);
      if ('refused' in found) expect(['not-understood', 'off-scale']).toContain(found.refused);
      else applyOperation(map, { type: 'batch', operations: found.operations });
      expect(plan(sheet, text, text, text)).toEqual({ refused: text === '__proto__' && sheet !== 'positions' ? 'itself' : 'nobody' });
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(12);
});
