import type { Document } from '../model/document.ts';
import { freeId } from '../model/free-id.ts';
import type { Operation } from '../model/operation.ts';
import { TieKind, tieSign } from '../model/tie.ts';
import { latestPerAssessor } from '../scoring/score/latest-per-assessor.ts';
import { collectionOf, CellRecords, type CellRecord, type CellSheet } from './cell-records.ts';
import { ValueKeeper, type KeptValue } from './kept-value.ts';
import { folded, readEntry, type Entry, type EntryReading } from './read-entry.ts';

/** What is told once for everything that is written in cells. */
export interface CellFacts {
  /** Whose judgement it is; null: nobody is named, and a judgement that stands alone in its cell is corrected, whosever it is. */
  readonly assessor: string | null;
  /** What a tie is of which only the strength is written. */
  readonly tieKind: TieKind;
  /** Whether new ties lead from the row to the column only. */
  readonly directed: boolean;
}

/** Why something could not be written in a cell. */
export type CellRefusal = 'itself' | 'not-understood' | 'off-scale' | 'no-scale' | 'several' | 'nobody';

/** What writing in a cell does to a document: operations, none where it says so already; or why it cannot be. */
export type CellPlan = { readonly operations: readonly Operation[]; readonly does: 'add' | 'change' | 'remove' | 'nothing' } | { readonly refused: CellRefusal };

const nothing: CellPlan = { operations: [], does: 'nothing' };

/** Plans what is written in the cells of a matrix, cell by cell; ids of new records stay apart over all of them. */
export class CellPlanner {
  readonly records: CellRecords;
  readonly #sheet: CellSheet;
  readonly #reading: EntryReading;
  readonly #facts: CellFacts;
  readonly #keeper: ValueKeeper | null;
  readonly #columns: ReadonlySet<string>;
  readonly #rows: ReadonlySet<string>;
  readonly #taken: Set<string>;

  /** O(records). */
  constructor(document: Document, sheet: CellSheet, reading: EntryReading, facts: CellFacts) {
    this.records = new CellRecords(document, sheet);
    this.#sheet = sheet;
    this.#reading = reading;
    this.#facts = facts;
    this.#keeper = sheet === 'ties' ? null : new ValueKeeper(document, sheet, reading);
    this.#rows = new Set(document.actors.map(({ id }) => id));
    this.#columns = sheet === 'positions' ? new Set(document.objectives.map(({ id }) => id)) : this.#rows;
    this.#taken = new Set(document[collectionOf[sheet]].map(({ id }) => id));
  }

  /** What a text written in a cell does. `directed` says otherwise than the facts whether a new tie leads one way only. */
  plan(row: string, column: string, text: string, directed = this.#facts.directed): CellPlan {
    if (!this.#rows.has(row) || !this.#columns.has(column)) return { refused: 'nobody' };
    if (this.#sheet !== 'positions' && row === column) return { refused: 'itself' };
    const entry = readEntry(text, this.#reading);
    return this.#keeper === null ? this.#planTie(row, column, entry, directed) : this.#planJudgement(this.#keeper, row, column, entry);
  }

  #planJudgement(keeper: ValueKeeper, row: string, column: string, entry: Entry): CellPlan {
    const { assessor } = this.#facts;
    const inCell = this.records.at(row, column);
    const own = assessor === null ? inCell : inCell.filter((one) => one.assessor === assessor);
    if (assessor === null && own.length > 1) return { refused: 'several' };
    if (entry.kind === 'nothing') return this.#remove(own);
    const last = latestPerAssessor(own).at(-1);
    const kept = this.#keep(keeper, entry, last);
    if ('refused' in kept) return kept;
    if (last === undefined) {
      const about = this.#sheet === 'positions' ? { actor: row, objective: column } : { source: row, target: column };
      return this.#add({ ...about, ...kept, ...(assessor === null ? {} : { assessor }) });
    }
    if (last.value === kept.value && last.scale === kept.scale) return nothing;
    return this.#update(last, kept.scale === last.scale ? { value: kept.value } : { ...kept }, last.scale !== undefined && kept.scale === undefined ? ['scale'] : []);
  }

  #keep(keeper: ValueKeeper, entry: Exclude<Entry, { kind: 'nothing' }>, last: CellRecord | undefined): KeptValue | { readonly refused: CellRefusal } {
    const scale = last?.scale === undefined ? {} : { scale: last.scale };
    switch (entry.kind) {
      case 'unknown':
        return { value: null, ...scale };
      case 'word':
        return keeper.level(entry.text, last?.scale) ?? { refused: 'not-understood' };
      case 'number': {
        const [least, most] = keeper.range;
        if (entry.value < least || entry.value > most) return { refused: 'off-scale' };
        return keeper.number(entry.value, last?.scale) ?? { refused: 'no-scale' };
      }
    }
  }

  #planTie(row: string, column: string, entry: Entry, directed: boolean): CellPlan {
    const inCell = this.records.at(row, column);
    if (inCell.length > 1) return { refused: 'several' };
    const tie = inCell[0];
    if (entry.kind === 'nothing' || (entry.kind === 'number' && entry.value === 0)) return this.#remove(inCell);
    if (entry.kind === 'number' && entry.value < 0) return { refused: 'off-scale' };
    const strength = entry.kind === 'number' ? { strength: entry.value } : entry.kind === 'unknown' ? { strength: null } : {};
    const kind = entry.kind === 'word' ? this.#tieKind(entry.text, tie) : tie === undefined ? this.#facts.tieKind : undefined;
    if (kind === null) return { refused: 'not-understood' };
    if (tie === undefined) return this.#add({ source: row, target: column, ...(directed ? { directed: true } : {}), kind: kind!, ...strength });
    const changes = { ...(kind === undefined || kind === tie.kind ? {} : { kind }), ...('strength' in strength && strength.strength !== tie.strength ? strength : {}) };
    return Object.keys(changes).length === 0 ? nothing : this.#update(tie, changes, []);
  }

  /** The kind of tie that a word or a sign of the matrix names; null where it names none. */
  #tieKind(word: string, tie: CellRecord | undefined): TieKind | null {
    const plain = /^[−–-]$/.test(word) ? 'conflict' : word === '‖' || word === '||' ? 'interrupted' : word;
    // What says that there is a tie says nothing against the kind that it has.
    if (/^[+x×✓✔]$/.test(plain)) return tie !== undefined && (plain !== '+' || tieSign(tie.kind as TieKind) > 0) ? (tie.kind as TieKind) : this.#facts.tieKind;
    return TieKind.options.find((code) => code === plain || this.#reading.names.some((one) => one.code === code && folded(one.name) === plain)) ?? null;
  }

  #add(record: Readonly<Record<string, unknown>>): CellPlan {
    const collection = collectionOf[this.#sheet];
    const id = freeId(`${collection}-${this.#taken.size + 1}`, this.#taken);
    this.#taken.add(id);
    return { operations: [{ type: 'add', collection, record: { id, ...record } }], does: 'add' };
  }

  #update({ id }: CellRecord, changes: Readonly<Record<string, unknown>>, unset: readonly string[]): CellPlan {
    return { operations: [{ type: 'update', collection: collectionOf[this.#sheet], id, changes, ...(unset.length === 0 ? {} : { unset }) }], does: 'change' };
  }

  #remove(records: readonly CellRecord[]): CellPlan {
    if (records.length === 0) return nothing;
    return { operations: records.map(({ id }) => ({ type: 'remove', collection: collectionOf[this.#sheet], id })), does: 'remove' };
  }
}
