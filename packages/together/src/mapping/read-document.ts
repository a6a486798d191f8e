import type { CollectionName, Document, Problem } from '@allymap/core';
import { collectionNames, documentVersion, parseDocument } from '@allymap/core/editing';
import type * as Y from 'yjs';
import { headPlaces, holders, onlyRecord, type Holder } from './keys.ts';
import { readEntries, type SharedRecord } from './read-entries.ts';

/**
 * What reading a shared document had to decide, because changes met that nobody had made together: `kept`, a record that
 * somebody removed is there, since another one names it; `left-out`, a record or one field of it is not, since with it the
 * document could not be read; `unreadable`, entries that no Allymap wrote.
 */
export type MergeNote =
  | { readonly code: 'kept'; readonly collection: CollectionName; readonly id: string }
  | { readonly code: 'left-out'; readonly collection: Holder; readonly id: string; readonly field: string | null; readonly problem: Problem }
  | { readonly code: 'unreadable'; readonly collection: Holder; readonly count: number };

/** A shared document as a document, and what was decided in reading it. */
export interface ReadShared {
  readonly document: Document;
  readonly notes: readonly MergeNote[];
}

/** A record that may still lose fields, or be left out. */
interface Draft {
  readonly id: string;
  record: Record<string, unknown>;
}

/**
 * Reads a shared document: a pure function of what is in it, so that everybody who has the same entries has the same
 * document, to the byte. It always gives one that core can read back: no reference leads nowhere.
 *
 * A removed record that another one still names is brought back; what cannot be read is left out, first as a field, then as a
 * record. Both are said in the notes. O(size of the document), once more for each round of such decisions.
 */
export function readShared(shared: Y.Doc): ReadShared {
  const reading = new Reading(shared);
  for (;;) {
    const result = parseDocument(reading.value());
    if (result.ok) return { document: result.document, notes: reading.notes };
    reading.decide(result.problems);
  }
}

class Reading {
  readonly notes: MergeNote[] = [];
  readonly #lists = new Map<Holder, Draft[]>();
  readonly #all = new Map<Holder, readonly SharedRecord[]>();

  constructor(shared: Y.Doc) {
    for (const holder of holders) {
      const { records, unreadable } = readEntries(shared, holder);
      if (unreadable > 0) this.notes.push({ code: 'unreadable', collection: holder, count: unreadable });
      this.#all.set(holder, records);
      const isOne = holder === 'cause' || holder === 'head';
      this.#lists.set(holder, records.filter(({ id, isRemoved }) => (isOne ? id === onlyRecord : !isRemoved)).map(({ id, record }) => ({ id, record })));
    }
  }

  /** The value that should be a document. */
  value(): Record<string, unknown> {
    const cause = this.#lists.get('cause')![0]?.record ?? {};
    const head = this.#lists.get('head')![0]?.record ?? {};
    // Every document has a title of its cause, be it an empty one.
    const places = new Map<string, unknown>([['version', documentVersion], ['cause', { ...(typeof cause['title'] === 'string' ? {} : { title: '' }), ...cause }], ...collectionNames.map((name) => [name, this.#lists.get(name)!.map(({ record }) => record)] as const)]);
    const names = new Set([...Object.keys(head), ...places.keys()]);
    return Object.fromEntries([...names].map((name) => [name, headPlaces.has(name) ? places.get(name) : head[name]]));
  }

  /** Puts right what keeps the value from being a document, as far as one look can tell. */
  decide(problems: readonly Problem[]): void {
    const others = problems.filter(({ code }) => code !== 'missing-reference');
    // What is left out anyway brings nothing back.
    if (others.length > 0) this.#leaveOut(others);
    else this.#bringBack(problems);
  }

  /** Brings back the removed records that are named, in their places; whoever names one that never was is left out. */
  #bringBack(problems: readonly Problem[]): void {
    const wanted = new Map<CollectionName, Set<string>>();
    const nowhere: Problem[] = [];
    const value = this.value();
    for (const found of problems) {
      const collection = found.params['collection'] as CollectionName;
      const id = valueAt(value, found.path);
      if (typeof id === 'string' && this.#all.get(collection)!.some((record) => record.id === id && record.isRemoved) && !this.#isLeftOut(collection, id)) {
        wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
      } else nowhere.push(found);
    }
    for (const [collection, ids] of wanted) {
      const there = new Map(this.#lists.get(collection)!.map((draft) => [draft.id, draft]));
      for (const id of ids) this.notes.push({ code: 'kept', collection, id });
      this.#lists.set(collection, this.#all.get(collection)!.flatMap(({ id, record }) => there.get(id) ?? (ids.has(id) ? { id, record } : [])));
    }
    if (wanted.size === 0) this.#leaveOut(nowhere);
  }

  #isLeftOut(collection: Holder, id: string): boolean {
    return this.notes.some((note) => note.code === 'left-out' && note.collection === collection && note.id === id && note.field === null);
  }

  /** Leaves out the field that a problem lies in, or the record where it is about the whole, or cannot do without that field. */
  #leaveOut(problems: readonly Problem[]): void {
    const gone = new Map<Holder, Set<Draft>>();
    for (const problem of problems) {
      const place = this.#placeOf(problem);
      if (place === null) throw new Error(`This shared document cannot be read: ${problem.message}`);
      const { collection, draft, field } = place;
      const isField = field !== null && Object.hasOwn(draft.record, field);
      if (isField) draft.record = Object.fromEntries(Object.entries(draft.record).filter(([name]) => name !== field));
      else if (collection !== 'cause' && collection !== 'head') gone.set(collection, (gone.get(collection) ?? new Set()).add(draft));
      else throw new Error(`This shared document cannot be read: ${problem.message}`);
      if (!isField || !this.#isNoted(collection, draft.id, field)) this.notes.push({ code: 'left-out', collection, id: draft.id, field: isField ? field : null, problem });
    }
    for (const [collection, drafts] of gone) this.#lists.set(collection, this.#lists.get(collection)!.filter((draft) => !drafts.has(draft)));
  }

  #isNoted(collection: Holder, id: string, field: string): boolean {
    return this.notes.some((note) => note.code === 'left-out' && note.collection === collection && note.id === id && note.field === field);
  }

  /** The record that a problem lies in, and its field; null: it is about the document as a whole. */
  #placeOf({ path, code }: Problem): { collection: Holder; draft: Draft; field: string | null } | null {
    const [top, index, field] = path;
    if (top === 'cause') return { collection: 'cause', draft: this.#lists.get('cause')![0]!, field: typeof index === 'string' ? index : null };
    const list = this.#lists.get(top as Holder);
    if (list === undefined || top === 'head') return typeof top === 'string' ? { collection: 'head', draft: this.#lists.get('head')![0]!, field: top } : null;
    // Beyond the limit of a collection, the last one goes.
    const draft = typeof index === 'number' ? list[index] : list.at(-1);
    return draft === undefined ? null : { collection: top as Holder, draft, field: code === 'duplicate-id' || typeof field !== 'string' || field === 'id' ? null : field };
  }
}

function valueAt(value: unknown, path: Problem['path']): unknown {
  return path.reduce<unknown>((within, name) => (typeof within === 'object' && within !== null && Object.hasOwn(within, name) ? (within as Record<string | number, unknown>)[name] : undefined), value);
}
