import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import { fieldOf, fieldsOf, idOf, isObject, itemsOf, type JsonObject } from '../json-value.ts';
import { networkSheets, type NetworkRecord } from '../network-sheets.ts';
import { readJsonFile } from '../read-json-file.ts';
import type { SheetValue } from '../sheet.ts';
import { objectsIn } from '../objects-in.ts';
import { headIn } from '../parts-unread.ts';
import { quoted } from '../listed.ts';
import { tieIdField } from './tie-id-field.ts';

/** What an element or a connection says of itself beside its fields; the backup of a project has these around `attributes`. */
const around: ReadonlySet<string> = new Set(['_id', 'from', 'to', 'direction', 'attributes']);

/** What a backup holds of the project for its pictures and forms only. */
const ofTheProject = ['proxyImages', 'defaultMap', 'defaultPerspective', 'attributeRelevance', 'attributes', 'maps', 'perspectives'];

/**
 * Reads Kumu's JSON as a sheet of actors and one of ties.
 *
 * An element's id is its `id` or `_id`, else its label. Connections name elements by id, or else by label, as Kumu's
 * import does; the first of several with that label is meant. Both `undirected` and `mutual` ties have no direction of
 * their own; the word stays in a column `direction` where it is `mutual`. Loops, and where the maps of a project have their
 * elements, are not read, and said.
 */
export async function readKumu(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const elements = fieldOf(read.value, 'elements');
  const connections = fieldOf(read.value, 'connections');
  if (!Array.isArray(elements) && !Array.isArray(connections)) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"elements"', format: 'Kumu' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const actors = objectsIn(itemsOf(elements), ['elements'], remarks).map(actorOf);
  const ends = new Ends(actors);
  const ties = objectsIn(itemsOf(connections), ['connections'], remarks).map((connection) => tieOf(connection, ends));
  // People add what a document must have, as the message on JSON of another program says.
  const cause = fieldOf(fieldOf(read.value, 'cause'), 'title');
  const whole = headIn(read.value, '', ['elements', 'connections', ...ofTheProject, ...(typeof cause === 'string' ? ['version', 'cause'] : [])]);
  const head = typeof cause === 'string' ? { ...whole.head, cause } : whole.head;
  const look = itemsOf(fieldOf(read.value, 'maps')).length > 0 ? [fileRemark('look-unread')] : [];
  return networkSheets(file.name, { actors, ties, head, remarks: [...remarks, ...ends.remarks(), ...whole.remarks, ...look] });
}

/** The fields of an element or a connection: those of `attributes`, in a backup, and those beside them. */
function attributesOf(item: JsonObject): [string, unknown][] {
  const { attributes } = item;
  const beside = fieldsOf(item).filter(([name, value]) => {
    if (name === 'attributes') return !isObject(attributes);
    // A backup says of every connection that it is not delayed and not reversed.
    return !around.has(name) && !(value === false && isObject(attributes));
  });
  // What a backup calls `element type` is the field “Type” of Kumu and of its blueprints.
  const inside = fieldsOf(attributes).map(([name, value]) => [/^(?:element|connection) type$/.test(name) ? 'type' : name, value] as const);
  return [...new Map([...inside, ...beside])];
}

function actorOf(element: JsonObject): NetworkRecord {
  const attributes = attributesOf(element);
  const found = new Map(attributes);
  const id = idOf(found.get('id') ?? fieldOf(element, '_id') ?? found.get('label'));
  return { own: [['id', id]], attributes: attributes.filter(([name]) => name !== 'id') };
}

function tieOf(connection: JsonObject, ends: Ends): NetworkRecord {
  const attributes = attributesOf(connection);
  const found = new Map(attributes);
  const id = idOf(found.get(tieIdField) ?? found.get('id') ?? fieldOf(connection, '_id'));
  const direction = fieldOf(connection, 'direction') ?? found.get('direction');
  const own: NetworkRecord['own'] = [
    ...(id === null ? [] : [['id', id] as const]),
    ['source', ends.find(fieldOf(connection, 'from'))],
    ['target', ends.find(fieldOf(connection, 'to'))],
    ['directed', direction === 'directed' ? true : direction === 'undirected' || direction === 'mutual' ? false : null],
  ];
  const isRead = direction === undefined || direction === 'directed' || direction === 'undirected';
  const rest = attributes.filter(([name]) => name !== 'id' && name !== tieIdField && name !== 'direction');
  return { own, attributes: isRead ? rest : [...rest, ['direction', direction]] };
}

/** Finds the elements that connections name. */
class Ends {
  readonly #ids: ReadonlySet<SheetValue>;
  readonly #byLabel = new Map<string, SheetValue>();
  readonly #labelsOfSeveral = new Set<string>();
  readonly #met = new Map<string, number>();

  constructor(actors: readonly NetworkRecord[]) {
    this.#ids = new Set(actors.map(({ own }) => own[0]![1]));
    for (const { own, attributes } of actors) {
      const label = idOf(new Map(attributes).get('label'));
      if (label === null) continue;
      if (this.#byLabel.has(label)) this.#labelsOfSeveral.add(label);
      else this.#byLabel.set(label, own[0]![1]);
    }
  }

  /** The id of the element; what stands there, where there is none. */
  find(end: unknown): SheetValue {
    const name = idOf(end);
    if (name === null || this.#ids.has(name)) return name;
    if (this.#labelsOfSeveral.has(name)) this.#met.set(name, (this.#met.get(name) ?? 0) + 1);
    return this.#byLabel.get(name) ?? name;
  }

  remarks(): FormatRemark[] {
    return [...this.#met].map(([found, count]) => fileRemark('end-of-several', {}, { found: quoted(found), count }));
  }
}
