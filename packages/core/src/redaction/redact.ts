import { message, type Message } from '../message.ts';
import type { Assessor } from '../model/assessment.ts';
import { applyOperation } from '../model/apply-operation.ts';
import { collectionNames, type CollectionName, type Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { planRemovals } from '../model/plan-removal.ts';
import { findOpponents } from './find-opponents.ts';
import { HiddenNames } from './hidden-names.ts';
import { mapTexts, mapUnknown, type TextChange } from './map-texts.ts';
import { redactionChoices, type RedactionChoice } from './redaction-choices.ts';
import { lettersFor, plainIds, renameRecords } from './rename-records.ts';
import { stepsThatTell, withoutStepWords } from './step-words.ts';
import { mapRecords, withHead, withoutNotes, withoutPositions, withoutReasons, withoutUncited, type Tally } from './take-out.ts';

/** A copy to be given away, and what is not in it. */
export interface Redaction {
  /** A checked document of its own; its `leftOut` says which choices were taken. */
  readonly document: Document;
  /** What was taken out, in numbers, for the person who gives the copy away and whoever gets it: it tells no name. */
  readonly leftOut: readonly Message[];
}

/** What can be counted, beside each choice itself, in the order in which it is said. */
const said = {
  notes: ['notes', 'profiles', 'unknown-fields'],
  reasons: ['reasons'],
  positions: ['positions', 'engagement-levels', 'alignment', 'position-shifts'],
  opponents: ['opponents', 'about-opponents'],
  assessors: ['assessors'],
  all: ['step-words', 'sources', 'names', 'ids'],
} as const;

/**
 * A copy of a document that lacks what was chosen, wherever it stood: nothing in it refers to what is gone, and texts and ids that
 * name whoever was left out do so no longer.
 *
 * Names stand in texts as they are written in the document; what is meant without being named nobody finds. Assessors become
 * letters instead of going, so that where they disagree stays visible; one who speaks for an opponent who is left out becomes a
 * letter too. Steps of a presentation keep their
 * pictures; their own words go where positions or reasons are left out, and where they are about an opponent who is. Removals go by
 * `planRemovals`. The document given stays as it is. O(size of the document × names to hide).
 */
export function redact(document: Document, choices: readonly RedactionChoice[]): Redaction {
  const chosen = new Set<RedactionChoice>(choices);
  const counts = new Map<string, number>();
  const tally: Tally = (what, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count);

  const opponents = chosen.has('opponents') ? findOpponents(document) : new Set<string>();
  const isHidden = ({ actor }: Assessor): boolean => chosen.has('assessors') || (actor !== undefined && opponents.has(actor));
  const goes = { actors: document.actors.filter(({ id }) => opponents.has(id)), assessors: document.assessors.filter(isHidden) };
  const hidden = new HiddenNames({
    names: [...goes.actors.flatMap(({ name, shortName, aliases = [] }) => [name, shortName ?? '', ...aliases]), ...goes.assessors.map(({ name }) => name)],
    ids: [...goes.actors, ...goes.assessors].map(({ id }) => id),
    kept: document.actors.flatMap(({ id, name, shortName, aliases = [] }) => (opponents.has(id) ? [] : [id, name, shortName ?? '', ...aliases])),
  });

  // What is said at a step is free text: it can tell a position or a reason without naming anything that is left out.
  const telling = chosen.has('positions') || chosen.has('reasons') ? document.presentationSteps.map(({ id }) => id) : stepsThatTell(document, opponents, hidden);

  let copy = withoutActors(withoutStepWords(document, new Set(telling), tally), opponents, tally);
  if (chosen.has('positions')) copy = withoutPositions(copy, tally);
  if (chosen.has('reasons')) copy = withoutReasons(copy, tally);
  if (chosen.has('notes')) copy = withoutNotes(copy, tally);
  copy = withoutUncited(document, copy, tally);
  const letters = lettersFor(goes.assessors.map(({ id }) => id), new Set(document.assessors.flatMap((assessor) => (isHidden(assessor) ? [] : [assessor.id]))));
  copy = withLetters(copy, letters, tally);
  if (goes.actors.length + letters.size > 0) copy = withoutNames(copy, hidden, new Set(letters.values()), tally);
  const before = (document.leftOut ?? []).filter((choice) => !chosen.has(choice as RedactionChoice));
  const leftOut = [...before, ...redactionChoices.filter((choice) => chosen.has(choice))];
  return { document: requireDocument(leftOut.length === 0 ? copy : { ...copy, leftOut }), leftOut: listed(chosen, counts) };
}

function withoutActors(document: Document, actors: ReadonlySet<string>, tally: Tally): Document {
  if (actors.size === 0) return document;
  const { document: left } = applyOperation(document, planRemovals(document, [...actors].map((id) => ({ collection: 'actors', id }))));
  tally('opponents', actors.size);
  const size = (of: Document): number => collectionNames.reduce((sum, name) => sum + of[name].length, 0);
  tally('about-opponents', size(document) - size(left) - actors.size);
  return left;
}

/** Assessors by letters; with nothing else of theirs, since an address or a function tells who it is. */
function withLetters(document: Document, letters: ReadonlyMap<string, string>, tally: Tally): Document {
  if (letters.size === 0) return document;
  tally('assessors', letters.size);
  const named = document.assessors.map(({ id, ...more }) => (letters.has(id) ? { id, name: letters.get(id)! } : { id, ...more }));
  return renameRecords({ ...document, assessors: named }, new Map([['assessors', letters]]));
}

/** Without the names of whoever was left out, in texts, in fields that the format does not know, and in ids. */
function withoutNames(document: Document, hidden: HiddenNames, letters: ReadonlySet<string>, tally: Tally): Document {
  const taken = new Set([...(document.cause.requirements ?? []), ...document.scenarios.flatMap(({ actions }) => actions)].map(({ id }) => id));
  const text = (given: string): string => {
    const changed = hidden.hideIn(given);
    if (changed !== given) tally('names');
    return changed;
  };
  let inner = 0;
  const change: TextChange = {
    text,
    innerId: (id) => {
      if (!hidden.isToldBy(id)) return id;
      tally('ids');
      do inner++;
      while (taken.has(`item-${inner}`));
      return `item-${inner}`;
    },
    unknown: (name, value) => [text(name), mapUnknown(value, text)],
  };
  // Actors that stay keep their ids, by which maps are compared.
  const isOwn = (id: string, name: CollectionName): boolean => name === 'actors' || (name === 'assessors' && letters.has(id));
  const ids = plainIds(document, (id, name) => !isOwn(id, name) && hidden.isToldBy(id));
  for (const renamed of ids.values()) tally('ids', renamed.size);
  const named = renameRecords(document, ids);
  return withHead(mapRecords(named, (record, name) => mapTexts(name, record, change)), change);
}

function listed(chosen: ReadonlySet<RedactionChoice>, counts: ReadonlyMap<string, number>): Message[] {
  const tell = (what: string): Message[] => {
    const count = counts.get(what) ?? 0;
    return count === 0 ? [] : [message(`redaction.${what}`, { count })];
  };
  const ofChoices = redactionChoices.filter((choice) => chosen.has(choice)).flatMap((choice) => {
    const found = said[choice].flatMap(tell);
    return found.length === 0 ? [message(`redaction.none.${choice}`)] : found;
  });
  // An assessor who speaks for an opponent becomes a letter without having been asked for.
  const along = chosen.has('assessors') ? [] : tell('assessors');
  return [...ofChoices, ...along, ...said.all.flatMap(tell)];
}
