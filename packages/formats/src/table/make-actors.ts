import { Actor } from '@allymap/core';
import type { BookedActor } from './actor-book.ts';
import { foldedTitle } from './folded-title.ts';
import type { MadeRecord, Making } from './making.ts';
import { placeNamed } from './place-named.ts';
import type { ReadRow } from './read-rows.ts';
import { isNumbered, noActor } from './rows-apart.ts';
import { saysUnknown } from './unknown-words.ts';

/** Makes actors of the rows of a table of them. Gives, for each row that is about actors, who they are. */
export function makeActors(making: Making, rows: readonly ReadRow[]): { readonly row: ReadRow; readonly actor: BookedActor }[] {
  const made: { row: ReadRow; actor: BookedActor }[] = [];
  for (const row of rows) for (const actor of actorsOf(making, row)) made.push({ row, actor });
  return made;
}

function actorsOf(making: Making, row: ReadRow): BookedActor[] {
  const { place, fields } = row;
  const sheet = making.sheets[place.sheet]!;
  const known = sheet.own === true || sheet.holds !== undefined;
  const id = fields.get('actor.id');
  const names = namesOf(row, known && typeof id === 'string' ? id : undefined);
  if (names.length === 0) {
    making.fate(place, 'left-out', typeof id === 'string' ? id : '', { why: 'name-missing' });
    return [];
  }
  const actors: BookedActor[] = [];
  for (const name of names) {
    const why = known ? undefined : reasonAgainst(making, row, name);
    if (why !== undefined) making.fate(place, 'left-out', name, { why });
    // Several in one cell cannot have one id.
    else actors.push(enter(making, row, name, typeof id === 'string' && names.length === 1 ? id : undefined));
  }
  return actors;
}

function namesOf({ names }: ReadRow, id: string | undefined): readonly string[] {
  const whole = names.get('actor.name');
  if (whole !== undefined) return whole;
  const parts = [...(names.get('first-name') ?? []), ...(names.get('last-name') ?? [])];
  if (parts.length > 0) return [parts.join(' ')];
  return id === undefined ? [] : [id];
}

function reasonAgainst(making: Making, { place, filled, alike, first }: ReadRow, name: string): NonNullable<Making['rows'][number]['why']> | undefined {
  const mapping = making.sheetMapping(place);
  const title = mapping.columns.find(({ to }) => to === 'actor.name')?.title;
  if (title !== undefined && foldedTitle(title) === foldedTitle(name) && filled > 1 && mapping.titles.rows > 0) return 'titles-again';
  // A heading within the table is one cell that spans its columns.
  if (alike && filled > 2) return 'heading';
  if (isNumbered(name) && filled <= 2 && mapping.columns.length > 2) return 'numbered';
  const why = making.reasonAgainst(place, name);
  if (why !== undefined || making.isSurelyActor(name)) return why;
  // A total may stand before the column of names, which then holds a number.
  if (first !== name && noActor(first) === 'total') return 'total';
  return filled === 1 && mapping.columns.length > 2 && isGroup(name) ? 'heading' : undefined;
}

/** Whether a name is that of a group of actors, alone in a row above them: `Primary stakeholders`, `GOVERNMENT ACTORS:`. */
function isGroup(name: string): boolean {
  return /:$|(?:^|\s)(?:stakeholders|actors|players|parties prenantes|acteurs|partes interesadas|actores|partes interessadas|atores|intervenientes|akteure|anspruchsgruppen|belanghebbenden|actoren|attori|portatori di interesse)(?:$|\s)|اصحاب المصلحة|أصحاب المصلحة|الجهات الفاعلة/iu.test(name);
}

function enter(making: Making, row: ReadRow, name: string, id: string | undefined): BookedActor {
  const { place } = row;
  const { book } = making;
  const own = making.sheets[place.sheet]!.own === true;
  const standing = id === undefined ? undefined : book.byId(id);
  // Two rows of one id and two names are a mistake that the document names; so is every id that Allymap wrote twice.
  const clash = standing !== undefined && making.actorRecords.has(standing) && (own || book.byName(name) !== standing);
  const booked = clash ? { actor: { id, name, spellings: new Map([[name, place]]), place }, difference: undefined } : book.enter(name, place, id);
  const { actor, difference } = booked;
  const record = making.actorRecords.get(actor);
  if (record === undefined) {
    const added = id === undefined ? making.add('actors', name, [['name', name]], place) : making.addAs('actors', id, [['name', name]], place);
    making.actorRecords.set(actor, added);
    fill(making, row, added, actor, true);
    making.fate(place, 'new', name);
  } else {
    fill(making, row, record, actor, false);
    if (record.place?.sheet === place.sheet) making.again.push({ place, name });
    making.fate(place, difference === null || difference === undefined ? 'same' : 'joined', name, { with: actor.name, ...(difference === null || difference === undefined ? {} : { difference }) });
  }
  return actor;
}

const actorFields: ReadonlySet<string> = new Set(Object.keys(Actor.shape));

/** Puts what a row says into an actor's record; what is there already stays, and a row that says otherwise is told. */
function fill(making: Making, row: ReadRow, { fields }: MadeRecord, actor: BookedActor, isNew: boolean): void {
  const { place } = row;
  const own = making.sheets[place.sheet]!.own === true;
  const put = (field: string, value: unknown): void => {
    const standing = fields.get(field);
    if (standing === undefined) fields.set(field, value);
    else if (standing !== value && !isNew) making.conflicts.push({ place, name: actor.name, field, kept: String(standing), left: String(value) });
  };
  for (const [target, value] of row.fields) {
    if (target.startsWith('actor.') && target !== 'actor.id') put(target.slice('actor.'.length), value);
  }
  const profile = [...row.fields].flatMap(([target, value]) => (target.startsWith('profile.') ? [[target.slice('profile.'.length), value] as const] : []));
  if (profile.length > 0) fields.set('profile', { ...Object.fromEntries(profile), ...(fields.get('profile') as object | undefined) });
  const aliases = (row.names.get('alias') ?? []).filter((alias) => alias !== actor.name && !saysUnknown(alias));
  if (aliases.length > 0) {
    fields.set('aliases', [...new Set([...((fields.get('aliases') as string[] | undefined) ?? []), ...aliases])]);
    for (const alias of aliases) making.book.addAlias(alias, actor);
  }
  const places = (row.names.get('place') ?? []).filter((one) => !saysUnknown(one)).map((one) => placeNamed(making, one, place));
  const present = (fields.get('presence') as { place: string }[] | undefined) ?? [];
  const fresh = [...new Set(places)].filter((one) => !present.some((known) => known.place === one));
  if (fresh.length > 0) fields.set('presence', [...present, ...fresh.map((one) => ({ place: one }))]);
  for (const [title, text] of row.kept) put(own ? title : keptField(title, actorFields), text);
}

/** The name of a field that keeps a column as text: its title, unless a field of that name means something else. */
export function keptField(title: string, fields: ReadonlySet<string>): string {
  return fields.has(title) ? `${title} (as written)` : title;
}
