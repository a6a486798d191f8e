import type { Actor } from '../../model/actor.ts';
import type { Tie, TieKind } from '../../model/tie.ts';
import { createSnapshot, type Snapshot } from '../../graph/snapshot.ts';

/** A tie as tests write it: source, target, and what is special about it. */
export type TieNote = readonly [source: number, target: number, more?: { strength?: number | null; directed?: boolean; kind?: TieKind }];

/** The actors `0 … order − 1`, named so, and the ties noted, named `t0`, `t1`, …, as the part of a document that networks are read from. */
export function mapOf(order: number, notes: readonly TieNote[]): { actors: Actor[]; ties: Tie[] } {
  return {
    actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: String(index) })),
    ties: notes.map(([source, target, more = {}], index) => ({ id: `t${index}`, source: String(source), target: String(target), kind: 'cooperation', ...more })),
  };
}

/** The snapshot of a map noted so. */
export function snapshotOf(order: number, notes: readonly TieNote[]): Snapshot {
  return createSnapshot(mapOf(order, notes));
}

/** The numbers of a result, in the document's order. */
export function valuesOf({ scores }: { readonly scores: readonly { readonly value: number | null }[] }): (number | null)[] {
  return scores.map(({ value }) => value);
}

/** Ties along a chain of actors: 0–1–2–…. */
export function chain(order: number): TieNote[] {
  return Array.from({ length: order - 1 }, (_, index) => [index, index + 1] as const);
}

/** Ties between all pairs of the actors given. */
export function clique(actors: readonly number[]): TieNote[] {
  return actors.flatMap((a, index) => actors.slice(index + 1).map((b) => [a, b] as const));
}

/** Ties of a grid of `rows` × `columns` actors, row by row. */
export function grid(rows: number, columns: number): TieNote[] {
  const notes: TieNote[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const actor = row * columns + column;
      if (column + 1 < columns) notes.push([actor, actor + 1]);
      if (row + 1 < rows) notes.push([actor, actor + columns]);
    }
  }
  return notes;
}

/** Ties of a chain of `count` diamonds: 0–{1,2}–3–{4,5}–6…; it has 3 × count + 1 actors. */
export function diamonds(count: number): TieNote[] {
  return Array.from({ length: count }, (_, index) => 3 * index).flatMap((a): TieNote[] => [
    [a, a + 1],
    [a, a + 2],
    [a + 1, a + 3],
    [a + 2, a + 3],
  ]);
}
