import type { ErrorParams } from '../errors.ts';

/** The stable name of a kind of problem in a document. */
export type ProblemCode =
  | 'not-json'
  | 'unfinished-json'
  | 'not-plain-data'
  | 'not-a-document'
  | 'other-json'
  | 'newer-version'
  | 'unknown-version'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'duplicate-id'
  | 'missing-reference'
  | 'empty-scale'
  | 'value-off-scale'
  | 'limit-exceeded'
  | 'more-problems';

/** `{name}` is filled by a param; `{name as type}` by a param that names types, in words. */
const texts: Readonly<Record<ProblemCode, { readonly message: string; readonly advice: string }>> = {
  'not-json': {
    message: 'The text is not JSON: {found} is not allowed at line {line}, column {column}.',
    advice: 'Correct it there, or save the file again as JSON in UTF-8.',
  },
  'unfinished-json': {
    message: 'The text is cut off: it ends at line {line}, column {column}, before the JSON is complete.',
    advice: 'Get the whole file again, or complete it.',
  },
  'not-plain-data': {
    message: 'The value is {found as type}, which JSON cannot hold.',
    advice: 'Replace it with text, a finite number, true, false, null, a list or an object.',
  },
  'not-a-document': {
    message: 'This is {found as type}, not an Allymap document.',
    advice: 'Open a JSON object with "version": 1 and a "cause".',
  },
  'other-json': {
    message: 'This is JSON, but not an Allymap document: its fields are {fields}.',
    advice: 'An Allymap document has "version": 1 and a "cause", its actors in "actors" and what links them in "ties". A network can also be given as a table with the columns source and target.',
  },
  'newer-version': {
    message: 'The document has format version {found}, and this program reads versions up to {known}.',
    advice: 'Open it with a newer Allymap, or ask for it in version {known}.',
  },
  'unknown-version': { message: 'The document’s "version" is {found}, which does not exist.', advice: 'Write "version": {known}.' },
  'missing-field': { message: 'The field {field} is missing.', advice: 'Add {field}: {expected as type}.' },
  'wrong-type': { message: 'Expected {expected as type}, found {found as type}.', advice: 'Write {expected as type} here.' },
  'wrong-value': { message: 'The value {found} is not allowed.', advice: 'Use {expected}.' },
  'wrong-format': { message: 'The value {found} is not {expected as type}.', advice: 'Write {expected as type}.' },
  'too-small': { message: 'The value {found} is too small.', advice: 'Use a value {expected}.' },
  'too-large': { message: 'The value {found} is too large.', advice: 'Use a value {expected}.' },
  'too-short': { message: 'The length is {found}, and at least {minimum} is needed.', advice: 'Complete it, or leave out the whole item.' },
  'duplicate-id': { message: 'The id {id} is already used by item {first} of {collection}.', advice: 'Give one of the two another id.' },
  'missing-reference': { message: 'There is no {id} in {collection}.', advice: 'Add it to {collection}, or use an id that exists{nearest}.' },
  'empty-scale': { message: 'The scale ends at {max}, which is not above its start at {min}.', advice: 'Use a "max" greater than {min}, or null for no upper limit.' },
  'value-off-scale': { message: 'The value {found} is not on the scale {scale}.', advice: 'Use {expected}, null for unknown, or another scale.' },
  'limit-exceeded': { message: '{actual} {what} are more than the limit of {limit}.', advice: 'Split the document into smaller ones.' },
  'more-problems': { message: 'Checking stopped after {count} problems; there may be more.', advice: 'Correct those listed, then read the document again.' },
};

/** Types in words; the catalogues hold the same words under `problem.type.*`. */
const typeWords: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['object', 'an object'],
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['undefined', 'nothing'],
  ['function', 'a function'],
  ['bigint', 'a BigInt'],
  ['symbol', 'a symbol'],
  ['not-finite', 'a number that is not finite'],
  ['class-instance', 'an instance of a class'],
  ['cycle', 'an object that contains itself'],
  ['unreadable', 'an object whose fields cannot be read'],
  ['partial-date', 'a date such as 2011, 2011-09 or 2011-09-30'],
  ['country-code', 'a country code of two capitals such as PH'],
]);

/** The English text of a problem. */
export function problemTexts(code: ProblemCode, params: ErrorParams): { message: string; advice: string } {
  return { message: fillText(texts[code].message, params), advice: fillText(texts[code].advice, params) };
}

/** Fills the `{names}` of an English text. */
export function fillText(text: string, params: ErrorParams): string {
  const facts = new Map(Object.entries(params));
  return text.replace(/\{(\w+)( as type)?\}/g, (_whole, name: string, asType: string | undefined) => {
    const fact = facts.get(name);
    if (name === 'nearest') return fact === undefined ? '' : `, for example ${fact}`;
    return asType === undefined ? String(fact) : inWords(String(fact));
  });
}

/** `number or null` becomes `a number or null`; what is no type, such as a list of values, stays as it is. */
function inWords(types: string): string {
  return types.split(' or ').map((type) => typeWords.get(type) ?? type).join(' or ');
}
