import { articulationPoints, bridges, createSnapshot, type Document, type Message } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { PlacedActor } from '../layer/network/draw-nodes.ts';
import type { DrawnTie } from '../layer/network/draw-ties.ts';
import type { MapNode } from '../layer/network/map-graph.ts';
import type { DrawnMethod } from '../picture.ts';
import type { LegendItem } from '../scene.ts';
import type { NetworkPictureOptions } from './options.ts';

/** What of a map is marked: who or what holds it together, and how many others would be cut off. */
export interface Marking {
  readonly method: DrawnMethod;
  /** The answer, and the sentences after it. */
  readonly told: readonly Message[];
  /** How many others would be cut off, by the id of an actor or a tie that is marked. */
  readonly actors: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, number>;
}

/** Finds what is to be marked. O(n + m log m). */
export function markingOf(document: Document, mark: NonNullable<NetworkPictureOptions['mark']>): Marking {
  const snapshot = createSnapshot(document);
  if (mark === 'bridges') {
    const found = bridges.compute(snapshot);
    return { method: bridges, told: bridges.explain!(found), actors: new Map(), ties: new Map(found.bridges.map(({ tie, cutOff }) => [tie, cutOff])) };
  }
  const found = articulationPoints.compute(snapshot);
  return { method: articulationPoints, told: articulationPoints.explain!(found), actors: new Map(found.points.map(({ actor, cutOff }) => [actor, cutOff])), ties: new Map() };
}

/** How an actor looks beside those that are marked: with the number of others in its disc, or pale. */
export function markedActor({ id, look }: Pick<MapNode, 'id' | 'look'>, radius: number, { actors }: Marking, words: Translator): Pick<PlacedActor, 'look' | 'colour' | 'isHollow' | 'radius'> {
  const count = actors.get(id);
  if (count === undefined) return { look: { ...look, letter: '' }, colour: 'rule', isHollow: false, radius };
  return { look: { ...look, letter: words.number(count) }, colour: 'accent', isHollow: false, radius: Math.max(leastRadius, radius) };
}

/** A number has room in a disc of this size. */
const leastRadius = 11;

/** How a tie looks that is marked: wide, with the number of actors in its middle. */
export function markedTie(id: string, width: number, { ties }: Marking, words: Translator): Partial<Pick<DrawnTie, 'colour' | 'width' | 'label'>> {
  const count = ties.get(id);
  return count === undefined ? {} : { colour: 'accent', width: Math.max(4, width), label: words.number(count) };
}

/** What the marks say, of those that there are. */
export function markedLegend({ actors, ties }: Marking, { t, number }: Translator): LegendItem[] {
  const sign = { sign: 'disc', letter: number(1) } as const;
  return [
    ...(actors.size > 0 ? [{ ...sign, text: t('picture.network.cut-off'), colour: 'accent' } as const, { text: t('picture.network.rest'), colour: 'rule', sign: 'disc', letter: '' } as const] : []),
    ...(ties.size > 0 ? [{ ...sign, text: t('picture.network.cut-off'), colour: 'accent' } as const] : []),
  ];
}
