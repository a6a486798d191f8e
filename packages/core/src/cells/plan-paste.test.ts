import { describe, expect, it } from 'vitest';
import { applyOperation } from '../model/apply-operation.ts';
import { requireDocument } from '../model/parse-document.ts';
import { hostileStrings } from '../model/testing/hostile-strings.ts';
import type { CellSheet } from './cell-records.ts';
import { planPaste, type PastePlan, type PasteTarget } from './plan-paste.ts';
import { mostPasted, readBlock } from './read-block.ts';

const reading = { decimalComma: true, unknown: ['inconnu'], names: [{ code: 'conflict', name: 'Conflit' }] };
const facts = { assessor: null, tieKind: 'cooperation', directed: false } as const;
const map = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Caritas', shortName: 'CA' }, { id: 'b', name: 'Bank', aliases: ['The Bank'] }, { id: 'c', name: 'Town' }, { id: 'd', name: 'Town' }],
  objectives: [{ id: 'o', label: 'Water' }, { id: 'p', label: 'Pumps' }],
  positions: [{ id: '1', actor: 'a', objective: 'o', value: 0.5 }],
});

function paste(sheet: CellSheet, text: string, at: PasteTarget['at'] = { row: 0, column: 0 }, document = map): PastePlan {
  const rows = document.actors.map(({ id }) => id);
  return planPaste(document, { sheet, rows, columns: sheet === 'positions' ? ['p', 'o'] : rows, at }, readBlock(text), reading, facts);
}
const said = ({ changes }: PastePlan): string[] => changes.map(({ row, column, text, does }) => `${does} ${row} ${column} ${text}`);
const why = ({ notPasted }: PastePlan): string[] => notPasted.map(({ row, column, text, why: reason }) => `${row},${column} ${text} ${reason}`);

describe('a block without names', () => {
  it('goes where the matrix shows its cells, from the focused one on, and says what goes beyond its edge', () => {
    const plan = paste('positions', '1\t2,0\n\tinconnu\n3\tmuch', { row: 0, column: 0 });
    expect(plan.heads).toEqual({ namesRows: false, namesColumns: false, isTurned: false });
    expect(said(plan)).toEqual(['add a p 1', 'add b o inconnu', 'add c p 3']);
    expect([plan.same, plan.empty, why(plan)]).toEqual([1, 1, ['2,1 much not-understood']]);
    expect(why(paste('positions', '1\t2', { row: 3, column: 1 }))).toEqual(['0,1 2 outside']);
  });
});

describe('a block with names', () => {
  it('goes by them, wherever the focus is, and leaves aside whom nobody knows', () => {
    const plan = paste('positions', '\tPumps\twater\tRoads\n"The bank"\t1\t\t2\nca\t-4\t5\t\nTown\t1\t1\t\nUnion\t1\t\t', { row: 3, column: 1 });
    expect(plan.heads).toEqual({ namesRows: true, namesColumns: true, isTurned: false });
    expect(said(plan)).toEqual(['add b p 1', 'add a p -4']);
    expect(why(plan)).toEqual(['1,3 2 unnamed', '2,2 5 off-scale', '3,1 1 two-of-that-name', '3,2 1 two-of-that-name', '4,1 1 unnamed']);
  });

  it('may have them at one edge only, and stand the other way round', () => {
    expect(said(paste('positions', 'Bank\t1\nCaritas\t2', { row: 2, column: 1 }))).toEqual(['add b o 1']);
    expect(said(paste('positions', 'Water\tPumps\n1\t2', { row: 1, column: 0 }))).toEqual(['add b o 1', 'add b p 2']);
    const turned = paste('positions', '\tBank\tCaritas\nPumps\t1\t2');
    expect([turned.heads.isTurned, said(turned)]).toEqual([true, ['add b p 1', 'add a p 2']]);
  });

  it('names a cell once', () => {
    expect([said(paste('positions', '\tPumps\nBank\t1\nThe Bank\t2')), why(paste('positions', '\tPumps\nBank\t1\nThe Bank\t2'))]).toEqual([['add b p 2'], ['1,1 1 twice']]);
  });
});

describe('a block of ties', () => {
  it('makes one tie of two cells that say the same, and two of cells that differ', () => {
    const plan = paste('ties', '\tCaritas\tBank\tc\nCaritas\t\t1\t2\nBank\t1,0\t\tConflit\nc\t3\t\t');
    expect(plan.operations).toEqual([
      { type: 'add', collection: 'ties', record: { id: 'ties-1', source: 'a', target: 'b', kind: 'cooperation', strength: 1 } },
      { type: 'add', collection: 'ties', record: { id: 'ties-2', source: 'a', target: 'c', directed: true, kind: 'cooperation', strength: 2 } },
      { type: 'add', collection: 'ties', record: { id: 'ties-3', source: 'b', target: 'c', kind: 'conflict' } },
      { type: 'add', collection: 'ties', record: { id: 'ties-4', source: 'c', target: 'a', directed: true, kind: 'cooperation', strength: 3 } },
    ]);
    expect(plan.same).toBe(1);
  });

  it('does not change one tie both ways in two ways', () => {
    const tied = { ...map, ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' as const }] };
    expect(why(paste('ties', '\ta\tb\na\t9\t1\nb\t2\t', { row: 0, column: 0 }, tied))).toEqual(['1,1 9 itself', '1,2 1 both-ways', '2,1 2 both-ways']);
    const same = paste('ties', '\ta\tb\na\t\t2\nb\t2\t', { row: 0, column: 0 }, tied);
    expect([said(same), same.same]).toEqual([['change a b 2'], 1]);
  });
});

it('is one change that can be made, whatever is in it', () => {
  const plan = paste('positions', readBlockOf(hostileStrings));
  expect(plan.changes.length + plan.notPasted.length + plan.same + plan.empty).toBe((hostileStrings.length + 1) * 2);
  applyOperation(map, { type: 'batch', operations: plan.operations });
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(12);
});

it('takes so many cells and says how many it leaves', () => {
  const many = { ...map, actors: Array.from({ length: 150 }, (_, index) => ({ id: `x${index}`, name: `X ${index}` })), positions: [] };
  const block = Array.from({ length: 150 }, () => Array.from({ length: 150 }, () => '1').join('\t')).join('\n');
  const plan = paste('influence', block, { row: 0, column: 0 }, many);
  expect([plan.changes.length + plan.notPasted.filter((one) => one.why === 'itself').length, plan.notPasted.filter((one) => one.why === 'too-many').length]).toEqual([mostPasted, 2_500]);
});

function readBlockOf(texts: readonly string[]): string {
  return texts.map((text) => `${text.replace(/[\t\r\n"]/g, ' ')}\t${text.replace(/[\t\r\n"]/g, ' ')}`).join('\n') + '\n.\t.';
}
