import type { Alliance } from '../model/alliance.ts';
import type { Document } from '../model/document.ts';
import type { Tie } from '../model/tie.ts';
import type { Comparison, RecordChanges } from './comparison-result.ts';

interface HasId {
  readonly id: string;
}

/** Pairs the records of two lists that have the same id, in the order of the second. */
export function pairRecords<Item extends HasId>(before: readonly Item[], after: readonly Item[]): [Item, Item][] {
  const earlier = new Map(before.map((record) => [record.id, record]));
  return after.flatMap((record) => {
    const match = earlier.get(record.id);
    return match === undefined ? [] : [[match, record] as [Item, Item]];
  });
}

/** Says which ids came and left. */
export function recordChanges(before: readonly HasId[], after: readonly HasId[]): RecordChanges {
  const earlier = new Set(before.map(({ id }) => id));
  const later = new Set(after.map(({ id }) => id));
  return {
    came: after.flatMap(({ id }) => (earlier.has(id) ? [] : [id])),
    left: before.flatMap(({ id }) => (later.has(id) ? [] : [id])),
    stayed: after.filter(({ id }) => earlier.has(id)).length,
  };
}

/** What changed among the actors, beside who came and left: names and roles. */
export function actorChanges(before: Document, after: Document): Comparison['actors'] {
  const pairs = pairRecords(before.actors, after.actors);
  return {
    ...recordChanges(before.actors, after.actors),
    renamed: pairs.flatMap(([was, is]) => (was.name === is.name ? [] : [{ actor: is.id, before: was.name, after: is.name }])),
    roles: pairs.flatMap(([was, is]) => {
      const [earlier, later] = [was.role ?? 'unassigned', is.role ?? 'unassigned'];
      return earlier === later ? [] : [{ actor: is.id, before: earlier, after: later }];
    }),
  };
}

type TieField = Comparison['ties']['changed'][number]['fields'][number];

const tieFields: readonly (readonly [TieField, (tie: Tie) => unknown])[] = [
  ['ends', ({ source, target }) => JSON.stringify([source, target])],
  ['direction', ({ directed }) => directed ?? false],
  ['kind', ({ kind }) => kind],
  ['strength', ({ strength }) => strength ?? null],
  ['formality', ({ formality }) => formality ?? null],
  ['closeness', ({ closeness }) => closeness ?? null],
  ['trust', ({ trust }) => trust ?? null],
];

/** What changed among the ties: which came and left, and what is different of those that stayed. */
export function tieChanges(before: Document, after: Document): Comparison['ties'] {
  return {
    ...recordChanges(before.ties, after.ties),
    changed: pairRecords(before.ties, after.ties).flatMap(([was, is]) => {
      const fields = tieFields.flatMap(([name, read]) => (read(was) === read(is) ? [] : [name]));
      return fields.length === 0 ? [] : [{ tie: is.id, fields }];
    }),
  };
}

/** What changed among the alliances: members who joined and left, and documents that were signed. */
export function allianceChanges(before: Document, after: Document): Comparison['alliances'] {
  return {
    ...recordChanges(before.alliances, after.alliances),
    changed: pairRecords(before.alliances, after.alliances).flatMap(([was, is]) => {
      const { came: joined, left } = recordChanges(membersOf(was), membersOf(is));
      const signed = was.formality?.signed !== true && is.formality?.signed === true;
      return joined.length + left.length === 0 && !signed ? [] : [{ alliance: is.id, joined, left, signed }];
    }),
  };
}

function membersOf({ members }: Alliance): HasId[] {
  return [...new Set(members.map(({ actor }) => actor))].map((id) => ({ id }));
}
