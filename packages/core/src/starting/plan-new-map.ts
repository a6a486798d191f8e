import type { CollectionName, Document } from '../model/document.ts';
import { freeId } from '../model/free-id.ts';
import type { Operation } from '../model/operation.ts';
import { requireDocument } from '../model/parse-document.ts';
import { plainId } from '../model/plain-id.ts';
import type { Role } from '../model/actor.ts';
import type { TieKind } from '../model/tie.ts';
import { nameKey, namesInText, type NameRemark } from './names-in-text.ts';

/** What is said of an actor by its name. */
export interface ActorDraft {
  readonly name: string;
  readonly role?: Role;
  readonly place?: string;
}

/** A tie between two actors by their names; null: nobody chose one yet. */
export interface TieDraft {
  readonly source: string | null;
  readonly target: string | null;
  readonly kind: TieKind;
}

/** What somebody has written of a map that is not there yet: plain data, any of it empty. */
export interface MapDraft {
  readonly title: string;
  /** The change advocated, in one sentence. */
  readonly change: string;
  /** Names of actors, one a line. */
  readonly actors: string;
  readonly about: readonly ActorDraft[];
  /** Objectives, one a line. */
  readonly objectives: string;
  readonly ties: readonly TieDraft[];
}

/** What of a draft is not in the map that was made of it, or not as it was written. */
export type DraftRemark =
  | { readonly of: 'actors' | 'objectives'; readonly what: NameRemark }
  /** Something was said of an actor who is not, or no longer, in the list. */
  | { readonly of: 'about'; readonly code: 'unknown-actor'; readonly name: string }
  /** `incomplete`: one end is missing. `unknown-actor`: an end is not in the list. `itself`: both ends are one actor. `again`: the same two are tied in the same way. */
  | { readonly of: 'ties'; readonly code: 'incomplete' | 'unknown-actor' | 'itself' | 'again'; readonly source: string | null; readonly target: string | null };

/** The steps from an empty map to the one that was drafted, and what of the draft is not among them. */
export interface NewMapPlan {
  readonly operation: Operation;
  readonly remarks: readonly DraftRemark[];
}

/** A draft in which nothing is written yet. */
export const emptyDraft: MapDraft = { title: '', change: '', actors: '', about: [], objectives: '', ties: [] };

/** A map without anything but a title. */
export function blankDocument(title: string): Document {
  return requireDocument({ version: 1, cause: { title } });
}

/**
 * Plans the operation that makes a drafted map of an empty one. Nothing of the draft is dropped in silence: what is not in the map is in
 * the remarks. A title that is empty leaves that of the empty map.
 */
export function planNewMap({ title, change, actors, about, objectives, ties }: MapDraft): NewMapPlan {
  const cause = { ...(title.trim() === '' ? {} : { title: title.trim() }), ...(change.trim() === '' ? {} : { change: change.trim() }) };
  const listed = namesInText(actors);
  const wished = namesInText(objectives);
  const said = new Map(about.map((one) => [nameKey(one.name), one]));
  const [ids, placeIds, objectiveIds] = [new Ids(), new Ids(), new Ids()];
  const records = listed.names.map(({ name }) => {
    const { role, place = '' } = said.get(nameKey(name)) ?? {};
    said.delete(nameKey(name));
    return { id: ids.of(name), name, ...(role === undefined || role === 'unassigned' ? {} : { role }), ...(place.trim() === '' ? {} : { presence: [{ place: placeIds.of(place) }] }) };
  });
  const tied = tiesOf(ties, ids);
  const labelled = ({ id, name }: { readonly id: string; readonly name: string }): { readonly id: string; readonly label: string } => ({ id, label: name });
  return {
    operation: {
      type: 'batch',
      operations: [
        ...(Object.keys(cause).length === 0 ? [] : [{ type: 'update-cause', changes: cause } as const]),
        ...placeIds.all.map((place) => adding('places', labelled(place))),
        ...records.map((record) => adding('actors', record)),
        ...wished.names.map(({ name }) => adding('objectives', labelled({ id: objectiveIds.of(name), name }))),
        ...tied.records.map((record) => adding('ties', record)),
      ],
    },
    remarks: [
      ...listed.remarks.map((what) => ({ of: 'actors', what }) as const),
      ...[...said.values()].flatMap(({ name, role, place = '' }) => (role === undefined && place.trim() === '' ? [] : [{ of: 'about', code: 'unknown-actor', name } as const])),
      ...wished.remarks.map((what) => ({ of: 'objectives', what }) as const),
      ...tied.remarks,
    ],
  };
}

function adding(collection: CollectionName, record: { readonly id: string }): Operation {
  return { type: 'add', collection, record };
}

function tiesOf(ties: readonly TieDraft[], actors: Ids): { readonly records: { readonly id: string }[]; readonly remarks: DraftRemark[] } {
  const there = new Set<string>();
  const records: { readonly id: string }[] = [];
  const remarks: DraftRemark[] = [];
  for (const { source, target, kind } of ties) {
    // A row in which nothing was chosen says nothing.
    if (source === null && target === null) continue;
    const [from, to] = [source, target].map((name) => (name === null ? null : actors.known(name)));
    const same = JSON.stringify([[from, to].sort(), kind]);
    const code = from === null || to === null ? 'incomplete' : from === undefined || to === undefined ? 'unknown-actor' : from === to ? 'itself' : there.has(same) ? 'again' : null;
    if (code === null) {
      there.add(same);
      records.push({ id: `tie-${records.length + 1}`, source: from, target: to, kind } as { id: string });
    } else remarks.push({ of: 'ties', code, source, target });
  }
  return { records, remarks };
}

/** Ids made of names: the same for the same name. */
class Ids {
  readonly #byKey = new Map<string, { readonly id: string; readonly name: string }>();
  readonly #taken = new Set<string>();

  get all(): readonly { readonly id: string; readonly name: string }[] {
    return [...this.#byKey.values()];
  }

  known(name: string): string | undefined {
    return this.#byKey.get(nameKey(name))?.id;
  }

  of(name: string): string {
    const known = this.known(name);
    if (known !== undefined) return known;
    const id = freeId(plainId(name) || 'item', this.#taken);
    this.#taken.add(id);
    this.#byKey.set(nameKey(name), { id, name: name.replace(/\s+/gu, ' ').trim() });
    return id;
  }
}
