/** What results are asked about. */
export interface Subject {
  readonly kind: 'actor' | 'tie' | 'alliance';
  readonly id: string;
  /** The two actors whom a tie joins. */
  readonly ends?: readonly [string, string];
}

/** A record of a result that names the subject, and where in the result it stands. */
export interface FoundRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The name of the list that it stands in: `actors`, `scores`, `members`. */
  readonly list: string;
  /** All records of that list; empty where it stands alone. */
  readonly siblings: readonly unknown[];
  /** The ids that the record and what is around it name: of the objective, the alliance, the place. */
  readonly around: ReadonlyMap<string, string>;
  /** Whether it is about the two actors whom a tie joins, not about the tie. */
  readonly isPair: boolean;
}

/** What a record may name besides the subject, in the order in which it is said. */
const named = ['measure', 'scenario', 'objective', 'alliance', 'threat', 'action', 'stage', 'place', 'capability'] as const;

/**
 * Finds every record of a result that is about a subject: that has its id under its kind (`actor`), or among several (`actors`).
 *
 * Results are plain data in which ids are values, so that one walk reads them all. O(size of the result), without the matrices.
 */
export function* recordsAbout(result: unknown, subject: Subject): Generator<FoundRecord> {
  const waiting: Waiting[] = [{ value: result, list: '', siblings: [], around: new Map() }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, list, siblings, around } = next;
    if (typeof value !== 'object' || value === null) continue;
    // Ids and numbers hold no records.
    const isList = Array.isArray(value);
    if (isList && typeof value[0] !== 'object' && typeof value.at(-1) !== 'object') continue;
    const inner: Waiting[] = [];
    if (isList) for (const item of value as readonly unknown[]) inner.push({ value: item, list, siblings: value, around });
    else {
      const record = value as Readonly<Record<string, unknown>>;
      const near = namedBy(record, subject, around);
      const several = record[`${subject.kind}s`];
      const isAbout = record[subject.kind] === subject.id || (Array.isArray(several) && several.includes(subject.id));
      if (isAbout || isOfPair(record, subject)) yield { record, list, siblings, around: near, isPair: !isAbout };
      for (const [name, one] of Object.entries(record)) inner.push({ value: one, list: name, siblings: [], around: near });
    }
    for (const one of inner.toReversed()) waiting.push(one); // so that all are found in the result's order
  }
}

interface Waiting {
  readonly value: unknown;
  readonly list: string;
  readonly siblings: readonly unknown[];
  readonly around: ReadonlyMap<string, string>;
}

function namedBy(record: Readonly<Record<string, unknown>>, subject: Subject, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = named.flatMap((thing): [string, string][] => {
    const id = record[thing];
    return thing !== subject.kind && typeof id === 'string' ? [[thing, id]] : [];
  });
  return ids.length === 0 ? around : new Map([...around, ...ids]);
}

function isOfPair({ actors, actor, otherActor }: Readonly<Record<string, unknown>>, { ends }: Subject): boolean {
  if (ends === undefined) return false;
  const pair: readonly unknown[] = Array.isArray(actors) ? actors : [actor, otherActor];
  return pair.length === 2 && ends.every((end) => pair.includes(end));
}

/** What stands in a record under a path such as `trust.value`; undefined where nothing does. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined), record);
}
