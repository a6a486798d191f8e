import type { Document } from '@allymap/core';
import { WrongUseError } from '@allymap/core/display';
import type { Translator } from '@allymap/locales/page';
import { engine } from '../../controller/load-engine.ts';
import type { MapEntry } from '../../controller/map-state.ts';
import { refusalText } from '../../controller/refusal-text.ts';

/** A copy of a listed map, which says in its title that it is one. Rejects where the map cannot be had, or is none. */
export async function copyOfMap({ document, url, title }: MapEntry, words: Translator): Promise<Document> {
  const { parseDocument, readDocument } = await engine.load();
  const result = document !== undefined ? parseDocument(document) : readDocument(await textAt(url, title));
  if (!result.ok) throw Object.assign(new Error(result.problems[0]?.message), { problems: result.problems });
  const of = result.document.title ?? result.document.cause.title;
  return { ...result.document, title: words.t('start.copy-title', { title: of }) };
}

async function textAt(url: string | undefined, title: string): Promise<string> {
  if (url === undefined) throw new WrongUseError(`The map ${title} has neither a document nor an address.`);
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(await refusalText(response));
  return response.text();
}
