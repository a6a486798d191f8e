import { type Analysis, type Document } from '@allymap/core';
import { isolate, namesOf, type NamedThing, type Translator } from '@allymap/locales';

/** What the sections of a report draw on. */
export interface ReportContext {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly translator: Translator;
  /** The name of a record, fit for a sentence. */
  readonly name: (thing: NamedThing, id: string) => string;
  /** The short name of an actor where it has one, for tables. */
  readonly shortName: (actor: string) => string;
  /** Names as a list, the first ones where there are many, and how many more. */
  readonly nameSome: (thing: NamedThing, ids: readonly string[], most?: number) => string;
  /** Texts as a list, as above. */
  readonly some: (texts: readonly string[], most?: number) => string;
}

/** Makes the context of a report. */
export function reportContext(document: Document, analysis: Analysis, translator: Translator): ReportContext {
  const names = namesOf(document);
  const { t } = translator;
  const name = (thing: NamedThing, id: string): string => isolate(names(thing, id) || t('unnamed'));
  const some = (texts: readonly string[], most = 6): string => {
    if (texts.length === 0) return t('none');
    // One more is as short as saying that there is one more. Names may hold commas, so none stands between them.
    const shown = texts.length <= most + 1 ? texts : texts.slice(0, most);
    const items = shown.join(t('cli.report.separator'));
    return shown.length === texts.length ? items : t('cli.report.and-more', { items, count: texts.length - most });
  };
  const shortNames = new Map(document.actors.map((actor) => [actor.id, actor.shortName]));
  const shortName = (actor: string): string => {
    const short = shortNames.get(actor);
    return short ? isolate(short) : name('actor', actor);
  };
  return { document, analysis, translator, name, shortName, nameSome: (thing, ids, most) => some(ids.map((id) => name(thing, id)), most), some };
}
