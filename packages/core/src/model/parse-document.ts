import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { AllymapError } from '../errors.ts';
import { collectionNames, DocumentFile, documentVersion, type CollectionName, type Document } from './document.ts';
import { limits } from './limits.ts';
import { copyPlainData } from './plain-data.ts';
import { formatPath, problem, type Problem } from './problem.ts';
import { indexRecords, visitReferences } from './references.ts';
import { findOffScaleValues } from './off-scale.ts';
import { builtInScales } from './scale.ts';

/** A checked document, or every reason why there is none. */
export type ParseResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A document could not be read; `problems` says where, what and what to do. */
export class InvalidDocumentError extends AllymapError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems[0];
    const where = first === undefined ? '' : ` ${formatPath(first.path)}: ${first.message} ${first.advice}`;
    super('invalid-document', `The document has ${problems.length} problem(s).${where}`, { count: problems.length });
    this.problems = problems;
  }
}

/**
 * Reads the text of a document (JSON, a byte order mark is allowed) and checks it.
 *
 * Never throws for any text. O(length of the text).
 */
export function readDocument(text: string): ParseResult {
  if (text.length > limits.characters) {
    return fail(problem('limit-exceeded', [], { what: 'characters', actual: text.length, limit: limits.characters }));
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail(problem('not-json', [], locateSyntaxError(json, error)));
  }
  return parseDocument(value);
}

/**
 * Checks a value that should be a document and returns a copy that shares nothing with it.
 *
 * Fields that this version does not know are kept as they are; missing collections become empty; nothing else is
 * changed. Ids must be unique within their collection and every reference must meet its record. Never throws.
 * O(size of the value).
 */
export function parseDocument(value: unknown): ParseResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(problem('not-a-document', [], { found: nameOf(value) }));
  }
  const size = checkSize(value as Record<string, unknown>);
  if (size.length > 0) return { ok: false, problems: size };
  const { copy, problems } = copyPlainData(value);
  if (problems.length > 0) return { ok: false, problems: cut(problems) };
  const version = checkVersion((copy as { version?: unknown }).version);
  if (version !== undefined) return fail(version);
  const checked = DocumentFile.safeParse(copy);
  if (!checked.success) return { ok: false, problems: cut(checked.error.issues.flatMap((issue) => fromIssue(issue, copy))) };
  // The schema only checks: the copy, not the schema's output, is the document, so that unknown fields stay untouched.
  const document = completeDocument(copy as DocumentFile);
  const inconsistent = [...checkIds(document), ...checkReferences(document), ...findOffScaleValues(document)];
  return inconsistent.length > 0 ? { ok: false, problems: cut(inconsistent) } : { ok: true, document };
}

/** As `parseDocument`, but throws `InvalidDocumentError` instead of returning the problems. */
export function requireDocument(value: unknown): Document {
  const result = parseDocument(value);
  if (!result.ok) throw new InvalidDocumentError(result.problems);
  return result.document;
}

function fail(...problems: Problem[]): ParseResult {
  return { ok: false, problems };
}

function cut(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= limits.problems) return problems;
  const kept = limits.problems - 1;
  return [...problems.slice(0, kept), problem('more-problems', [], { count: problems.length - kept })];
}

function completeDocument(file: DocumentFile): Document {
  const missing = collectionNames.filter((name) => file[name] === undefined);
  return { ...file, ...Object.fromEntries(missing.map((name) => [name, []])) } as unknown as Document;
}

function checkSize(value: Record<string, unknown>): Problem[] {
  return collectionNames.flatMap((name) => {
    const records = value[name];
    const limit = name === 'actors' ? limits.actors : name === 'ties' ? limits.ties : limits.records;
    if (!Array.isArray(records) || records.length <= limit) return [];
    return [problem('limit-exceeded', [name], { what: name, actual: records.length, limit })];
  });
}

function checkVersion(version: unknown): Problem | undefined {
  if (version === documentVersion) return undefined;
  if (version === undefined) {
    return problem('missing-field', ['version'], { field: 'version', expected: documentVersion });
  }
  const newer = typeof version === 'number' && Number.isInteger(version) && version > documentVersion;
  return problem(newer ? 'newer-version' : 'unknown-version', ['version'], {
    found: show(version),
    known: documentVersion,
  });
}

function checkIds(document: Document): Problem[] {
  return collectionNames.flatMap((collection) => {
    const first = indexRecords(document, collection);
    const records: readonly { id: string }[] = document[collection];
    if (first.size === records.length) return [];
    return records.flatMap(({ id }, index) =>
      first.get(id) === index
        ? []
        : [problem('duplicate-id', [collection, index, 'id'], { id: show(id), first: first.get(id)!, collection })],
    );
  });
}

function checkReferences(document: Document): Problem[] {
  const known = new Map<CollectionName, Map<string, number>>();
  for (const name of collectionNames) known.set(name, indexRecords(document, name));
  builtInScales.forEach((scale, index) => known.get('scales')!.set(scale.id, index));
  const problems: Problem[] = [];
  const check = (holder: CollectionName | 'cause', record: unknown, at: readonly (string | number)[]): void =>
    visitReferences(holder, record, ({ to, id, path }) => {
      const ids = known.get(to)!;
      if (ids.has(id)) return;
      const nearest = findNearest(id, ids);
      problems.push(
        problem('missing-reference', [...at, ...path], {
          id: show(id),
          collection: to,
          ...(nearest === undefined ? {} : { nearest: show(nearest) }),
        }),
      );
    });
  check('cause', document.cause, ['cause']);
  for (const name of collectionNames) document[name].forEach((record, index) => check(name, record, [name, index]));
  return problems;
}

/** Only near enough to be a slip of the pen, and only among few enough names to look through at once. */
function findNearest(id: string, ids: ReadonlyMap<string, number>): string | undefined {
  if (ids.size === 0 || ids.size > 2_000 || id.length > 100) return undefined;
  const nearest = closest(id, [...ids.keys()]);
  return distance(id, nearest) <= Math.max(1, id.length / 3) ? nearest : undefined;
}

function fromIssue(issue: z.core.$ZodIssue, root: unknown): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(root, path);
  const found = nameOf(value);
  const field = String(path.at(-1) ?? '');
  const typeProblem = (expected: string): Problem =>
    value === undefined
      ? problem('missing-field', path, { field, expected })
      : problem('wrong-type', path, { expected, found });
  switch (issue.code) {
    case 'invalid_type':
      return [typeProblem(issue.expected)];
    case 'invalid_union': {
      const options = 'options' in issue ? (issue.options as readonly unknown[] | undefined) : undefined;
      if (issue.errors.length === 0) {
        const expected = options?.map(show).join(', ') ?? 'a known kind';
        return [problem('wrong-value', path, { found: show(value), expected })];
      }
      return [typeProblem(issue.errors.flatMap((branch) => branch.map((inner) => ('expected' in inner ? inner.expected : inner.message))).join(' or '))];
    }
    case 'invalid_value':
      return value === undefined
        ? [problem('missing-field', path, { field, expected: issue.values.map(show).join(', ') })]
        : [problem('wrong-value', path, { found: show(value), expected: issue.values.map(show).join(', ') })];
    case 'too_small':
      return [problem('wrong-value', path, { found: show(value), expected: `${lengthOf(issue.origin)}${issue.inclusive ? '≥' : '>'} ${issue.minimum}` })];
    case 'too_big':
      return [problem('wrong-value', path, { found: show(value), expected: `${lengthOf(issue.origin)}${issue.inclusive ? '≤' : '<'} ${issue.maximum}` })];
    case 'invalid_format':
      return [problem('wrong-value', path, { found: show(value), expected: issue.pattern ?? issue.format })];
    default:
      return [problem('wrong-value', path, { found: show(value), expected: issue.message })];
  }
}

/** What a bound of the schema counts; in signs and field words, so that a translated sentence can hold it. */
function lengthOf(origin: string): string {
  return origin === 'array' || origin === 'string' ? 'length ' : '';
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** V8 names an offset, others a line and a column; where neither is said, the place is unknown and the top is named. */
function locateSyntaxError(text: string, error: unknown): { detail: string; line: number; column: number } {
  const detail = error instanceof Error ? error.message : String(error);
  const lineAndColumn = /line (\d+) column (\d+)/.exec(detail);
  if (lineAndColumn) return { detail, line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  const position = /position (\d+)/.exec(detail);
  const offset = position ? Number(position[1]) : /end of (JSON )?(input|data)/i.test(detail) ? text.length : 0;
  const before = text.slice(0, offset);
  return { detail, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
