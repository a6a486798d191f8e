import * as z from 'zod/mini';
import { applyOperation } from '../model/apply-operation.ts';
import type { CollectionName, Document } from '../model/document.ts';
import { PartialDate } from '../model/id.ts';
import { planRemovals } from '../model/plan-removal.ts';
import { readOptions } from '../read-options.ts';

const DatedOptions = z.strictObject({ date: PartialDate });

/**
 * Gives a document as it stood at a date: a year, a month or a day.
 *
 * Ties and alliances stand from their `from` to their `until`, both included as far as they are known: one that ended
 * in 2011 still stood in 2011-03. What was judged (positions, influences, answers, levels of engagement) counts from its
 * date on. A record without dates stood always. An actor is left out where it has dated ties or memberships, no undated
 * one, and none that stood at the date (ours: a document does not date its actors). Whatever names a record that is left
 * out goes as in a removal. Throws `WrongUseError` for what is not a date. O(size of the document × records left out), at worst.
 */
export function documentAt(document: Document, date: string): Document {
  readOptions(DatedOptions, { date });
  const removed: { collection: CollectionName; id: string }[] = [];
  const leaveOut = (collection: CollectionName, records: readonly { readonly id: string }[]): void => {
    for (const { id } of records) removed.push({ collection, id });
  };
  leaveOut('ties', document.ties.filter((tie) => !stood(tie, date)));
  leaveOut('alliances', document.alliances.filter((alliance) => !stood(alliance, date)));
  for (const name of ['positions', 'influences', 'assessments', 'engagementLevels'] as const) {
    leaveOut(name, (document[name] as readonly { id: string; date?: string | undefined }[]).filter((one) => one.date !== undefined && isDateAfter(one.date, date)));
  }
  leaveOut('actors', absentActors(document, date));
  const { document: then } = applyOperation(document, planRemovals(document, removed));
  return { ...then, date };
}

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

function stood({ from, until }: Dated, date: string): boolean {
  return (from === undefined || !isDateAfter(from, date)) && (until === undefined || !isDateAfter(date, until));
}

/** Whether one date is surely after another: as far as both are known, 2011-03 is not after 2011. */
export function isDateAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

function absentActors(document: Document, date: string): { id: string }[] {
  const links = new Map<string, { dated: number; standing: number }>();
  const note = (actor: string, link: Dated): void => {
    const { dated, standing } = links.get(actor) ?? { dated: 0, standing: 0 };
    const isDated = link.from !== undefined || link.until !== undefined;
    links.set(actor, { dated: dated + (isDated ? 1 : 0), standing: standing + (stood(link, date) ? 1 : 0) });
  };
  for (const tie of document.ties) {
    note(tie.source, tie);
    note(tie.target, tie);
  }
  for (const alliance of document.alliances) for (const { actor } of alliance.members) note(actor, alliance);
  return document.actors.filter(({ id }) => {
    const link = links.get(id);
    return link !== undefined && link.dated > 0 && link.standing === 0;
  });
}
