import { showValue, typeName } from '../show-value.ts';
import { checkShapes, checkSizes } from './check-shapes.ts';
import { findInconsistencies } from './consistency.ts';
import { collectionNames, documentVersion, type Document } from './document.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import { copyPlainData } from './plain-data.ts';
import { problem, type Problem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { forgetLostMentions } from './lost-mentions.ts';
import { readJson } from './read-json.ts';
import { RemarkList, type Remark } from './remark.ts';
import { findUnreadFields } from './unread-fields.ts';

/**
 * A checked document, with remarks on what in it was read otherwise than written or not read at all; or every reason why
 * there is none.
 */
export type ParseResult =
  | { readonly ok: true; readonly document: Document; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the text of a document (JSON, a byte order mark is allowed) and checks it.
 *
 * What values of JavaScript cannot keep of the text is in the remarks, with its line: digits of a number, values whose
 * name repeats within an object (the last one counts), the order of names that are whole numbers. Never throws for any
 * text. O(length of the text).
 */
export function readDocument(text: string): ParseResult {
  const read = readJson(text);
  if (!read.ok) return read;
  const result = checkDocument(read.value);
  return result.ok && read.remarks.length > 0 ? { ...result, remarks: [...read.remarks, ...result.remarks] } : result;
}

/**
 * Checks a value that should be a document and returns a copy that shares nothing with it.
 *
 * Fields that this version does not know are kept as they are; missing collections become empty; steps of a presentation
 * lose what they name and is not there, which a remark says; nothing else is changed. Ids must be unique within their
 * collection and every other reference must meet its record. Never throws.
 * O(size of the value); at the limits of 100,000 actors and 1,000,000 ties some seconds.
 */
export function parseDocument(value: unknown): ParseResult {
  const plain = copyPlainData(value);
  return plain.ok ? checkDocument(plain.copy) : plain;
}

/** Makes a document of plain data, which becomes part of it. */
function checkDocument(copy: unknown): ParseResult {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    return fail(problem('not-a-document', [], { found: typeName(copy) }));
  }
  const file = copy as Record<string, unknown>;
  if (isOtherJson(file)) return fail(problem('other-json', [], { fields: Object.keys(file).slice(0, 8).map(showValue).join(', ') }));
  const version = checkVersion(file['version']);
  if (version !== undefined) return fail(version);
  const problems = new ProblemList();
  checkSizes(file, problems);
  if (problems.empty) checkShapes(file, problems);
  if (!problems.empty) return fail(...problems.toArray());
  // The schemas only check: the copy, not their output, is the document, so that unknown fields stay untouched.
  const document = completeDocument(file);
  const remarks = new RemarkList();
  forgetLostMentions(document, remarks);
  findInconsistencies(document, problems);
  if (!problems.empty) return fail(...problems.toArray());
  findUnreadFields(document, remarks);
  return { ok: true, document, remarks: remarks.toArray() };
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

/** Nothing in it is named as in a document: advice on its first missing field would lead to an empty map. */
function isOtherJson(file: Readonly<Record<string, unknown>>): boolean {
  const fields = Object.keys(file);
  return fields.length > 0 && !['version', 'cause', ...collectionNames].some((name) => Object.hasOwn(file, name));
}

function checkVersion(version: unknown): Problem | undefined {
  if (version === documentVersion) return undefined;
  if (version === undefined) return problem('missing-field', ['version'], { field: 'version', expected: documentVersion });
  const newer = typeof version === 'number' && Number.isInteger(version) && version > documentVersion;
  return problem(newer ? 'newer-version' : 'unknown-version', ['version'], { found: showValue(version), known: documentVersion });
}

function completeDocument(file: Readonly<Record<string, unknown>>): Document {
  const missing = collectionNames.filter((name) => file[name] === undefined);
  return { ...file, ...Object.fromEntries(missing.map((name) => [name, []])) } as unknown as Document;
}
