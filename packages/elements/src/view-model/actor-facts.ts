import type { Actor, Analysis, Document, GridActor, Role, Side } from '@allymap/core';
import { resultOf } from '@allymap/core/display';
import { cleanText, type Translator } from '@allymap/locales/page';

/** Which way an actor stands towards an objective. */
export type Stance = 'for' | 'against' | 'neutral' | 'unknown';

/** What the pictures need to know of one actor, gathered from the document and its analysis. */
export interface ActorFacts {
  readonly actor: Actor;
  readonly id: string;
  readonly index: number;
  /** The name as the actor writes it, without characters that turn the text around. */
  readonly name: string;
  /** The name for pictures. */
  readonly label: string;
  readonly role: Role;
  /** ISO codes of the countries where it is present, in the document's order, each once. */
  readonly countries: readonly string[];
  readonly sides: readonly Side[];
  /** Ids of the alliances that it belongs to. */
  readonly alliances: readonly string[];
  /** 0..1; null: unknown. */
  readonly influence: number | null;
  readonly interest: number | null;
  /** How many other actors it is tied to. */
  readonly ties: number | null;
  readonly grid: GridActor | null;
}

interface FactsKey {
  readonly document: Document;
  readonly analysis: Analysis | null;
}

let last: { readonly key: FactsKey; readonly words: Translator; readonly facts: readonly ActorFacts[] } | undefined;

/** Gathers the facts of every actor, in the document's order; the last answer is kept, as every part asks the same. */
export function actorFacts(document: Document, analysis: Analysis | null, words: Translator): readonly ActorFacts[] {
  if (last?.key.document === document && last.key.analysis === analysis && last.words === words) return last.facts;
  const places = new Map(document.places.map((place) => [place.id, place]));
  const alliances = new Map<string, string[]>();
  for (const { id, members } of document.alliances) {
    for (const { actor } of members) alliances.set(actor, [...(alliances.get(actor) ?? []), id]);
  }
  const degree = resultOf(analysis?.metrics.degree)?.scores;
  const grid = resultOf(analysis?.scoring.powerInterestGrid)?.actors;
  const facts = document.actors.map((actor, index): ActorFacts => {
    const presence = (actor.presence ?? []).map((item) => ({ place: places.get(item.place), side: item.side }));
    return {
      actor,
      id: actor.id,
      index,
      name: cleanText(actor.name) || words.t('unnamed'),
      label: cleanText(actor.shortName ?? actor.name) || words.t('unnamed'),
      role: actor.role ?? 'unassigned',
      countries: unique(presence.flatMap(({ place }) => place?.country ?? [])),
      sides: unique(presence.flatMap(({ place, side }) => side ?? place?.side ?? [])),
      alliances: unique(alliances.get(actor.id) ?? []),
      influence: analysis?.scores.influence.actors[index]?.value ?? null,
      interest: analysis?.scores.interest.actors[index]?.value ?? null,
      ties: degree?.[index]?.value ?? null,
      grid: grid?.[index] ?? null,
    };
  });
  last = { key: { document, analysis }, words, facts };
  return facts;
}

/** The stance of every actor towards an objective, and its position −1..+1. */
export function stances(analysis: Analysis | null, objective: string | null): ReadonlyMap<string, { readonly stance: Stance; readonly position: number | null }> {
  const spectrum = resultOf(analysis?.forces.spectrumOfAllies)?.find((item) => item.objective === objective);
  return new Map(
    (spectrum?.actors ?? []).map(({ actor, class: place, position }) => [actor, { stance: stanceOf(place), position }]),
  );
}

function stanceOf(place: string): Stance {
  if (place.endsWith('ally')) return 'for';
  if (place.endsWith('opponent')) return 'against';
  return place === 'neutral' ? 'neutral' : 'unknown';
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
