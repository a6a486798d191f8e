import type { Analysis, Document } from '@allymap/core';
import { methodsLeftOut } from '@allymap/core/display';
import { cleanText, methodName, namesOf, type NameLookup, type Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import { actorFacts, stances, type ActorFacts, type Stance } from './actor-facts.ts';
import { shownActors } from './shown-actors.ts';

/** What there is to show of an open document, in one language: what every part starts from. */
export interface MapView {
  readonly document: Document;
  readonly analysis: Analysis | null;
  readonly words: Translator;
  readonly names: NameLookup;
  readonly facts: readonly ActorFacts[];
  readonly factsById: ReadonlyMap<string, ActorFacts>;
  /** Ids of the actors that pass the filter. */
  readonly shown: ReadonlySet<string>;
  readonly selected: ActorFacts | null;
  /** The objective whose positions are shown; null: the document has none. */
  readonly objective: string | null;
  /** Stance towards that objective, by actor. */
  readonly stances: ReadonlyMap<string, { readonly stance: Stance; readonly position: number | null }>;
  readonly title: string;
  /** The map read aloud, in three sentences at most: who and where, who decides, who must still be persuaded. */
  readonly sentences: readonly string[];
  /** What the analysis leaves out, and why: a sentence for each. */
  readonly leftOut: readonly string[];
}

const views = new WeakMap<MapState, Map<Translator, MapView>>();
const parts = new WeakMap<Document, { readonly names: NameLookup; readonly byFacts: WeakMap<readonly ActorFacts[], ReadonlyMap<string, ActorFacts>> }>();

/** The view of a state, or `null` while no document is open; the same state and language give the same object. */
export function mapView(state: MapState, words: Translator): MapView | null {
  const { document, analysis, scoresLeftOut } = state;
  if (document === null) return null;
  const known = views.get(state) ?? new Map<Translator, MapView>();
  views.set(state, known);
  const found = known.get(words);
  if (found !== undefined) return found;
  const kept = parts.get(document) ?? { names: namesOf(document), byFacts: new WeakMap() };
  parts.set(document, kept);
  const facts = actorFacts(document, analysis, words);
  const factsById = kept.byFacts.get(facts) ?? new Map(facts.map((item) => [item.id, item]));
  kept.byFacts.set(facts, factsById);
  const objective = state.appearance.objective ?? document.objectives[0]?.id ?? null;
  const view: MapView = {
    document,
    analysis,
    words,
    names: kept.names,
    facts,
    factsById,
    shown: shownActors(facts, state.filter),
    selected: state.selected === null ? null : (factsById.get(state.selected) ?? null),
    objective,
    stances: stances(analysis, objective),
    title: cleanText(document.title ?? document.cause.title),
    sentences: (analysis?.summary.headline ?? []).map((sentence) => words.message(sentence, kept.names)),
    leftOut: [
      ...(scoresLeftOut === null ? [] : [words.t(`left-out.scores.${scoresLeftOut.why}`, { scores: scoresLeftOut.metrics.map((metric) => words.word(`metric.${metric}`)) })]),
      ...(analysis === null ? [] : methodsLeftOut(analysis)).map(({ method, reason }) =>
        words.t('left-out.method', { method: methodName(method, words), reason: words.message(reason, kept.names) }),
      ),
    ],
  };
  known.set(words, view);
  return view;
}
