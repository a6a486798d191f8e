import { collectionNames, type CollectionName, type Document } from '@allymap/core';
import type { BesideFile } from '../beside-tables.ts';
import type { Cell } from '../format.ts';
import type { Sheet } from '../sheet.ts';
import { ActorBook, type BookedActor } from './actor-book.ts';
import type { Question, RowFate } from './dry-run.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { noActor, type NoActor } from './rows-apart.ts';
import { remembered } from './remembered.ts';
import type { RowPlace } from './read-rows.ts';
import { CellsByColumn } from './cells-by-column.ts';

/** A record that is being made, and the row that it comes from; records of a document that stood already come from none. */
export interface MadeRecord {
  readonly fields: Map<string, unknown>;
  readonly place: RowPlace | undefined;
  /** Where it stands in a file, where that is in no table. */
  readonly cell?: Cell;
}

/** What tables say, while a document is being made of it. */
export class Making {
  readonly book: ActorBook;
  readonly unread = new CellsByColumn();
  /** Words that were read as others. */
  readonly words = new CellsByColumn();
  readonly rows: RowFate[] = [];
  readonly questions: Question[] = [];
  readonly records = new Map<CollectionName, MadeRecord[]>();
  readonly actorRecords = new Map<BookedActor, MadeRecord>();
  /** Values of an actor that a later row gives otherwise: the first one stays. */
  readonly conflicts: { readonly place: RowPlace; readonly name: string; readonly field: string; readonly kept: string; readonly left: string }[] = [];
  /** Rows that name an actor of another row of the same sheet. */
  readonly again: { readonly place: RowPlace; readonly name: string }[] = [];
  /** Ends of ties that no table of actors lists. */
  readonly added: string[] = [];
  readonly #alliances = new Map<string, MadeRecord>();
  readonly #noActor = remembered(noActor);
  readonly #met = new Set<string>();
  readonly #settled = new Map<string, unknown>();
  readonly #ids = new Map<CollectionName, Set<string>>();

  constructor(
    readonly sheets: readonly Sheet[],
    readonly mapping: Mapping,
    readonly title: string,
    into: Document | undefined,
    beside: readonly BesideFile[] = [],
  ) {
    this.book = new ActorBook(mapping.answers);
    for (const name of collectionNames) {
      const standing = into?.[name] ?? [];
      this.records.set(name, standing.map((record) => ({ fields: new Map(Object.entries(record)), place: undefined })));
      this.#ids.set(name, new Set(standing.map(({ id }) => id)));
    }
    for (const { file, records } of beside) {
      for (const [name, list] of records) {
        if (name === 'actors' || name === 'ties') continue;
        for (const { id, fields, sheet, row } of list) {
          this.records.get(name)!.push({ fields: new Map(fields), place: undefined, cell: { file, sheet, row } });
          this.#ids.get(name)!.add(id);
        }
      }
    }
    for (const [index, { id, name, aliases = [] }] of (into?.actors ?? []).entries()) {
      const { actor } = this.book.enter(name, nowhere, id);
      this.actorRecords.set(actor, this.records.get('actors')![index]!);
      for (const alias of aliases) this.book.addAlias(alias, actor);
    }
  }

  sheetMapping({ sheet }: RowPlace): SheetMapping {
    return this.mapping.sheets[sheet]!;
  }

  /** Adds a record under an id that nothing else of its collection has. */
  add(collection: CollectionName, id: string, fields: Iterable<readonly [string, unknown]>, place: RowPlace | undefined): MadeRecord {
    const record = { fields: new Map<string, unknown>([['id', this.freeId(collection, id)], ...fields]), place };
    this.records.get(collection)!.push(record);
    return record;
  }

  /** Adds a record under the id that a table gives; one that is there twice is a problem of the document. */
  addAs(collection: CollectionName, id: string, fields: Iterable<readonly [string, unknown]>, place: RowPlace): MadeRecord {
    const record = { fields: new Map<string, unknown>([['id', id], ...fields]), place };
    this.#ids.get(collection)!.add(id);
    this.records.get(collection)!.push(record);
    return record;
  }

  addAlliance(label: string, fields: Iterable<readonly [string, unknown]>, place: RowPlace): MadeRecord {
    const record = this.add('alliances', label, fields, place);
    if (!this.#alliances.has(label)) this.#alliances.set(label, record);
    return record;
  }

  /** The alliance that tables call so; one of a document that stood already is not changed. */
  allianceNamed(label: string): MadeRecord | undefined {
    return this.#alliances.get(label);
  }

  has(collection: CollectionName, id: string): boolean {
    return this.#ids.get(collection)!.has(id);
  }

  /** Whether this is the first time that something is met. */
  isFirst(kind: string, ...facts: readonly string[]): boolean {
    const key = JSON.stringify([kind, ...facts]);
    if (this.#met.has(key)) return false;
    this.#met.add(key);
    return true;
  }

  /** Sets a value if there is none under these facts; gives the one that stands there otherwise. */
  settled(value: unknown, facts: readonly string[]): unknown {
    const key = JSON.stringify(facts);
    if (this.#settled.has(key)) return this.#settled.get(key);
    this.#settled.set(key, value);
    return undefined;
  }

  freeId(collection: CollectionName, wanted: string): string {
    const ids = this.#ids.get(collection)!;
    let id = wanted;
    for (let count = 2; ids.has(id); count++) id = `${wanted} (${count})`;
    ids.add(id);
    return id;
  }

  fate(place: RowPlace, fate: RowFate['fate'], name: string, more: Partial<RowFate> = {}): void {
    this.rows.push({ ...this.where(place), fate, name, ...more });
  }

  /** Where a row is, as a spreadsheet numbers it. */
  where({ sheet, row }: RowPlace): { file: string; sheet?: string; row: number } {
    const { file, sheet: name, lines } = this.sheets[sheet]!;
    return { file, ...(name === undefined ? {} : { sheet: name }), row: lines?.[row] ?? row + 1 };
  }

  /** Whether somebody said that a name is that of an actor. */
  isSurelyActor(name: string): boolean {
    return this.mapping.answers.actors.some((answer) => answer.name === name && answer.isActor);
  }

  /** Why a row of this name is left out as no actor; what somebody answered counts before what the name looks like, which is asked about. */
  reasonAgainst(place: RowPlace, name: string): NoActor | 'answer' | undefined {
    const answer = this.mapping.answers.actors.find((one) => one.name === name);
    if (answer !== undefined) return answer.isActor ? undefined : 'answer';
    const why = this.#noActor(name);
    if (why !== undefined && this.isFirst('question', name)) this.questions.push({ about: 'actor', name, why, ...this.where(place), safe: 'left-out' });
    return why;
  }
}

/** The place of what no table holds. */
export const nowhere: RowPlace = { sheet: -1, row: -1 };
