import type { Document } from '@allymap/core';
import type { Ground } from '../layer/network/draw-grounds.ts';

/** More grounds than these say nothing. */
const mostGrounds = 8;
/** Two grounds may share so much of the smaller one. */
const mostShared = 1 / 3;

type Alliance = Document['alliances'][number];

/** The alliances that are shown: the one that was asked for, or the largest that overlap little with those before them; none where they would be many. */
export function shownAlliances(alliances: readonly Alliance[], drawn: ReadonlySet<string>, wanted: string | undefined): readonly Ground[] {
  const all = alliances.map((one) => ({ ...one, inside: [...new Set(one.members.map(({ actor }) => actor))].filter((actor) => drawn.has(actor)) }));
  if (wanted !== undefined) return all.filter(({ id, inside }) => id === wanted && inside.length > 0);
  const shown: typeof all = [];
  for (const one of all.filter(({ inside }) => inside.length > 1 && inside.length < drawn.size).sort((a, b) => b.inside.length - a.inside.length)) {
    const shares = shown.some(({ inside }) => one.inside.filter((actor) => inside.includes(actor)).length > mostShared * one.inside.length);
    if (!shares) shown.push(one);
  }
  return shown.length > mostGrounds ? [] : shown;
}
