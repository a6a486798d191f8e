import type { Analysis, Document, Message } from '@allymap/core';
import { isolate, namesOf, type NamedThing, type NameLookup, type Translator } from '@allymap/locales';

/** What the sections of a report draw on. */
export interface ReportContext {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly translator: Translator;
  /** The name of a record, for a table or a list; of an actor the short name where it has one. */
  readonly name: (thing: NamedThing, id: string) => string;
  /** The sentence of a message, with short names. */
  readonly say: (message: Message) => string;
  /** Items as a list, the first ones where there are many, and how many more. Names of those left out are not looked up. */
  readonly some: <Item>(items: readonly Item[], render: (item: Item) => string, most?: number) => string;
  /** Names as such a list. */
  readonly nameSome: (thing: NamedThing, ids: readonly string[], most?: number) => string;
  /** Actors as a list in words, for a sentence: “a and b”; as above where there are many. */
  readonly actorsInWords: (actors: readonly string[]) => string;
  /** The actors that were called by a short name so far, in the order of the document. */
  readonly shortened: () => string[];
}

/** How many items a list has before it says how many more there are. */
const mostItems = 8;
/** How many actors a sentence names. */
const mostInWords = 4;

/** Makes the context of a report. */
export function reportContext(document: Document, analysis: Analysis, translator: Translator): ReportContext {
  const { t } = translator;
  const shortNames = new Map(document.actors.flatMap(({ id, name, shortName }) => (shortName && shortName !== name ? [[id, shortName] as const] : [])));
  // Ties without a label are named by their actors, so the short names go in before the look-up is made.
  const lookUp = namesOf({ ...document, actors: document.actors.map((actor) => ({ ...actor, name: shortNames.get(actor.id) ?? actor.name })) });
  const used = new Set<string>();
  const endsOf = new Map(document.ties.map(({ id, source, target, label }) => [id, label === undefined ? [source, target] : []]));
  const names: NameLookup = (thing, id) => {
    for (const actor of thing === 'actor' ? [id] : thing === 'tie' ? (endsOf.get(id) ?? []) : []) used.add(actor);
    return lookUp(thing, id);
  };
  const name = (thing: NamedThing, id: string): string => isolate(names(thing, id) || t('unnamed'));
  const some: ReportContext['some'] = (all, render, most = mostItems) => {
    if (all.length === 0) return t('none');
    // One more is as short as saying that there is one more. Names may hold commas, so none stands between them.
    const shown = all.length <= most + 1 ? all : all.slice(0, most);
    const items = shown.map(render).join(t('cli.report.separator'));
    return shown.length === all.length ? items : t('cli.report.and-more', { items, count: all.length - most });
  };
  const nameSome: ReportContext['nameSome'] = (thing, ids, most) => some(ids, (id) => name(thing, id), most);
  return {
    document,
    analysis,
    translator,
    name,
    say: (message) => translator.message(message, names),
    some,
    nameSome,
    actorsInWords: (actors) => (actors.length > mostInWords ? nameSome('actor', actors, mostInWords) : translator.list(actors.map((actor) => name('actor', actor)))),
    shortened: () => document.actors.flatMap(({ id }) => (used.has(id) && shortNames.has(id) ? [id] : [])),
  };
}
