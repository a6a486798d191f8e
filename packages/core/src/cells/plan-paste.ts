import type { Document } from '../model/document.ts';
import type { Operation } from '../model/operation.ts';
import { blockHeads, type BlockHeads } from './block-heads.ts';
import type { CellSheet } from './cell-records.ts';
import { NameIndex } from './name-index.ts';
import { CellPlanner, type CellFacts, type CellRefusal } from './plan-cell.ts';
import { mostPasted } from './read-block.ts';
import { folded, readEntry, type EntryReading } from './read-entry.ts';

/** The matrix that a block is pasted into, as it is shown, and the cell that it begins at where it has no names. */
export interface PasteTarget {
  readonly sheet: CellSheet;
  /** Ids of the actors of the rows, and of what the columns are about, in the order in which they stand. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly at: { readonly row: number; readonly column: number };
}

/** Why a cell of a block, or a whole row or column of it, is left aside. */
export type PasteRefusal = CellRefusal | 'unnamed' | 'two-of-that-name' | 'outside' | 'twice' | 'both-ways' | 'too-many';

/** A cell of a block that is left aside; its place in the block counts from 0. */
export interface NotPasted {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: PasteRefusal;
}

/** What a block that is pasted would do: nothing of it has been done yet. */
export interface PastePlan {
  readonly heads: BlockHeads;
  readonly operations: readonly Operation[];
  readonly changes: readonly { readonly row: string; readonly column: string; readonly text: string; readonly does: 'add' | 'change' | 'remove' }[];
  /** How many cells say what the map says already. */
  readonly same: number;
  /** How many cells are empty: they change nothing. */
  readonly empty: number;
  readonly notPasted: readonly NotPasted[];
}

/** A cell of the block and the cell that it goes to. */
interface Aimed {
  readonly at: readonly [row: number, column: number];
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/**
 * Plans what a block of cells from a spreadsheet does to a matrix: matched by names where the block has them, else from a cell on.
 *
 * Empty cells leave what is there. Two cells of a pair that say the same of a tie are one tie both ways; where they differ, each
 * is a tie one way. Never throws for any text. O(records + cells).
 */
export function planPaste(document: Document, target: PasteTarget, block: readonly (readonly string[])[], reading: EntryReading, facts: CellFacts): PastePlan {
  const actors = new NameIndex(document.actors.map(({ id, name, shortName, aliases = [] }) => ({ id, names: [name, shortName, ...aliases] })));
  const columns = target.sheet === 'positions' ? new NameIndex(document.objectives.map(({ id, label }) => ({ id, names: [label] }))) : actors;
  const heads = blockHeads(block, actors, columns, reading);
  const notPasted: NotPasted[] = [];
  const { aimed, empty } = aim(block, target, heads, { actors, columns }, notPasted);
  const planner = new CellPlanner(document, target.sheet, reading, facts);
  const operations: Operation[] = [];
  const changes: PastePlan['changes'][number][] = [];
  let same = 0;
  const byCell = new Map(aimed.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const done = new Set<Aimed>();
  for (const cell of aimed) {
    const leave = (why: PasteRefusal): void => void notPasted.push({ row: cell.at[0], column: cell.at[1], text: cell.text, why });
    if (byCell.get(cellKey(cell.row, cell.column)) !== cell) {
      leave('twice');
      continue;
    }
    const other = target.sheet === 'ties' && cell.row !== cell.column ? byCell.get(cellKey(cell.column, cell.row)) : undefined;
    const agrees = other !== undefined && saysSame(cell.text, other.text, reading);
    const standing = target.sheet === 'ties' ? planner.records.at(cell.row, cell.column) : [];
    const isOneTie = standing.length === 1 && standing[0]!.directed !== true;
    if (other !== undefined && !agrees && isOneTie) {
      leave('both-ways');
      continue;
    }
    // The other half of a tie both ways was written with the first.
    if (agrees && done.has(other) && (isOneTie || (standing.length === 0 && planner.records.at(cell.column, cell.row).length === 0))) {
      same++;
      continue;
    }
    const plan = planner.plan(cell.row, cell.column, cell.text, other === undefined ? undefined : !agrees || planner.records.at(cell.column, cell.row).length > 0);
    if ('refused' in plan) {
      leave(plan.refused);
      continue;
    }
    done.add(cell);
    if (plan.does === 'nothing') same++;
    else {
      for (const operation of plan.operations) operations.push(operation);
      changes.push({ row: cell.row, column: cell.column, text: cell.text, does: plan.does });
    }
  }
  notPasted.sort((a, b) => a.row - b.row || a.column - b.column);
  return { heads, operations, changes, same, empty, notPasted };
}

/** Finds the cell of the matrix for each cell of the block that says something. */
function aim(block: readonly (readonly string[])[], { rows, columns, at }: PasteTarget, { namesRows, namesColumns, isTurned }: BlockHeads, names: { readonly actors: NameIndex; readonly columns: NameIndex }, notPasted: NotPasted[]): { readonly aimed: readonly Aimed[]; readonly empty: number } {
  const [acrossNames, downNames] = isTurned ? [names.actors, names.columns] : [names.columns, names.actors];
  const [acrossShown, downShown] = isTurned ? [rows, columns] : [columns, rows];
  const [acrossFrom, downFrom] = isTurned ? [at.row, at.column] : [at.column, at.row];
  const [left, top] = [namesRows ? 1 : 0, namesColumns ? 1 : 0];
  const across = new Places(namesColumns, acrossNames, acrossShown, acrossFrom - left);
  const down = new Places(namesRows, downNames, downShown, downFrom - top);
  const aimed: Aimed[] = [];
  let empty = 0;
  block.forEach((cells, row) => {
    if (row < top) return;
    cells.forEach((text, column) => {
      if (column < left) return;
      if (text.trim() === '') {
        empty++;
        return;
      }
      const [one, other] = [down.at(row, cells[0] ?? ''), across.at(column, block[0]![column] ?? '')];
      const why = aimed.length >= mostPasted ? 'too-many' : 'why' in one ? one.why : 'why' in other ? other.why : null;
      if (why !== null) notPasted.push({ row, column, text, why });
      else if ('id' in one && 'id' in other) aimed.push({ at: [row, column], row: isTurned ? other.id : one.id, column: isTurned ? one.id : other.id, text });
    });
  });
  return { aimed, empty };
}

/** What the rows, or the columns, of a block are about. */
class Places {
  readonly #byName: boolean;
  readonly #names: NameIndex;
  readonly #shown: readonly string[];
  readonly #from: number;

  constructor(byName: boolean, names: NameIndex, shown: readonly string[], from: number) {
    this.#byName = byName;
    this.#names = names;
    this.#shown = shown;
    this.#from = from;
  }

  at(index: number, name: string): { readonly id: string } | { readonly why: 'unnamed' | 'two-of-that-name' | 'outside' } {
    const id = this.#byName ? this.#names.find(name) : this.#shown[this.#from + index];
    if (id === undefined) return { why: this.#byName ? 'two-of-that-name' : 'outside' };
    return id === null ? { why: 'unnamed' } : { id };
  }
}

function cellKey(row: string, column: string): string {
  return JSON.stringify([row, column]);
}

function saysSame(one: string, other: string, reading: EntryReading): boolean {
  return folded(one) === folded(other) || JSON.stringify(readEntry(one, reading)) === JSON.stringify(readEntry(other, reading));
}
