import type { Document } from '@allymap/core';
import { area } from '../layer/shapes.ts';
import { badgesOf, type PlacedActor } from '../layer/network/draw-nodes.ts';
import { softGround } from '../layer/network/soft-ground.ts';
import { placeLabels, type Box } from '../layer/plane/label-placement.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText } from '../text/wrap-text.ts';

/** More grounds than these say nothing. */
const mostGrounds = 8;
/** Two grounds may share so much of the smaller one. */
const mostShared = 1 / 3;
const style = { size: 12, bold: true };
const widest = 220;

type Alliance = Document['alliances'][number];

/** The alliances that are shown: the one that was asked for, or the largest that overlap little with those before them; none where they would be many. */
export function shownAlliances(alliances: readonly Alliance[], drawn: ReadonlySet<string>, wanted: string | undefined): readonly (Alliance & { readonly inside: readonly string[] })[] {
  const all = alliances.map((one) => ({ ...one, inside: [...new Set(one.members.map(({ actor }) => actor))].filter((actor) => drawn.has(actor)) }));
  if (wanted !== undefined) return all.filter(({ id, inside }) => id === wanted && inside.length > 0);
  const shown: typeof all = [];
  for (const one of all.filter(({ inside }) => inside.length > 1 && inside.length < drawn.size).sort((a, b) => b.inside.length - a.inside.length)) {
    const shares = shown.some(({ inside }) => one.inside.filter((actor) => inside.includes(actor)).length > mostShared * one.inside.length);
    if (!shares) shown.push(one);
  }
  return shown.length > mostGrounds ? [] : shown;
}

/** Soft grounds beneath the members of alliances, each with its name, and the room that the names take. */
export function allianceGrounds(shown: ReturnType<typeof shownAlliances>, actors: readonly PlacedActor[], room: Box, measure: MeasureText): { readonly grounds: Mark[]; readonly labels: Mark[]; readonly taken: Box[] } {
  const places = new Map(actors.map((one) => [one.id, one]));
  const grounds: Mark[] = [];
  const requests = shown.map(({ id, label, inside }, order) => {
    const members = inside.map((actor) => places.get(actor)!);
    for (const loop of softGround(members.map(({ place, radius }) => ({ ...place, reach: radius + 16 })))) {
      grounds.push(area(loop.map(([x, y]) => [Math.min(Math.max(x, room.minX), room.maxX), Math.min(Math.max(y, room.minY), room.maxY)]), 'accent', { tint: 0.09, stroke: 'accent', dash: 'dotted' }));
    }
    const top = members.reduce((highest, one) => (one.place.y - one.radius < highest.place.y - highest.radius ? one : highest));
    const text = cutText(label, widest, style, measure);
    return { id, text, x: top.place.x, y: top.place.y, radius: top.radius + 14, width: measure(text, style.size, true) + 4, height: 15, priority: -order, sides: ['above', 'right', 'left', 'below'] as const, maySlide: true };
  });
  const shapes = actors.map(({ place: { x, y }, radius }): Box => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius }));
  const placed = placeLabels(requests, room, [...shapes, ...actors.flatMap(badgesOf)]);
  const taken = placed.map(({ id, x, y }): Box => ({ minX: x, minY: y, maxX: x + requests.find((one) => one.id === id)!.width, maxY: y + 15 }));
  const labels = placed.map(({ id, x, y }): Mark => {
    const { text, width } = requests.find((one) => one.id === id)!;
    return { kind: 'text', x: x + width / 2, y: y + 12, text, size: style.size, bold: true, colour: 'accent', at: 'middle', halo: true };
  });
  return { grounds, labels, taken };
}
