import type { Document, PresentationStep } from '@allymap/core';
import { drawPicture } from '../draw-picture.ts';
import { pictureOptions, recordsFor } from '../picture-options.ts';
import type { Picture, PictureView, Room } from '../picture.ts';
import { pictureNamed } from '../registry.ts';
import type { Scene } from '../scene.ts';

/** A step of a presentation as it is shown. */
export interface StepScene {
  readonly scene: Scene;
  /** The actors in full colour. */
  readonly shown: ReadonlySet<string>;
  /** Options of the step that its picture does not have, or does not take so: it was drawn without them. */
  readonly unread: readonly string[];
}

/** Draws the picture of a step. Rejects as `drawPicture`: with `NotFoundError` where there is no such picture. */
export async function drawStep(step: PresentationStep, view: PictureView, room: Partial<Room> = {}): Promise<StepScene> {
  const { options, unread } = optionsOfStep(step, view.document);
  const scene = await drawPicture(step.picture, view, options, room);
  return { scene, shown: shownInStep(step, view.document), unread };
}

/** What the picture of a step is set to; what it does not have or take, by name. */
export function optionsOfStep(step: PresentationStep, document: Document): { readonly options: Readonly<Record<string, unknown>>; readonly unread: readonly string[] } {
  const picture = pictureNamed(step.picture);
  if (picture === undefined) return { options: {}, unread: [] };
  const known = new Set(pictureOptions(picture).map(({ name }) => name));
  const given = [
    ...Object.entries(step.about ?? {}).flatMap(([name, id]) => (typeof id === 'string' ? [[name, id] as const] : [])),
    ...(step.options ?? []).map(({ name, value }) => [name, value] as const),
  ];
  const unread: string[] = [];
  const options = given.flatMap(([name, text]): (readonly [string, unknown])[] => {
    const value = known.has(name) ? readValue(picture, name, text, document) : undefined;
    if (value !== undefined) return [[name, value]];
    unread.push(name);
    return [];
  });
  return { options: Object.fromEntries(options), unread };
}

/** The value that an option takes of what is written: a text, a number or a truth. */
function readValue(picture: Picture, name: string, text: string, document: Document): unknown {
  const records = recordsFor(name, document);
  if (records !== null && !records.some(({ id }) => id === text)) return undefined;
  const candidates = [text, ...(text.trim() !== '' && Number.isFinite(Number(text)) ? [Number(text)] : []), ...(text === 'true' || text === 'false' ? [text === 'true'] : [])];
  return candidates.find((value) => picture.options.safeParse({ [name]: value }).success);
}

/** The actors that a step shows in full colour: whom it names, of those that its filter lets through. O(actors + members + places). */
export function shownInStep({ actors = [], filter = {} }: PresentationStep, document: Document): ReadonlySet<string> {
  const named = new Set(actors);
  const { roles = [], kinds = [], countries = [], alliance, text = '' } = filter;
  const members = alliance === undefined ? null : new Set(document.alliances.find(({ id }) => id === alliance)?.members.map(({ actor }) => actor));
  const countryOf = new Map(document.places.map(({ id, country }) => [id, country]));
  const letters = fold(text.trim());
  const passes = ({ id, role = 'unassigned', kind, presence = [], name, shortName, aliases = [] }: Document['actors'][number]): boolean =>
    (named.size === 0 || named.has(id)) &&
    (roles.length === 0 || roles.includes(role)) &&
    (kinds.length === 0 || kinds.includes(kind ?? '')) &&
    (countries.length === 0 || presence.some(({ place }) => countries.includes(countryOf.get(place) ?? ''))) &&
    (members === null || members.has(id)) &&
    (letters === '' || [name, shortName ?? '', ...aliases].some((written) => fold(written).includes(letters)));
  return new Set(document.actors.flatMap((actor) => (passes(actor) ? [actor.id] : [])));
}

/** As people search: without case and without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}
