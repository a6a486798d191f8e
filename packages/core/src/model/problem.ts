import type { ErrorParams } from '../errors.ts';

/** The stable name of a kind of problem in a document. */
export type ProblemCode =
  | 'not-json'
  | 'not-plain-data'
  | 'not-a-document'
  | 'newer-version'
  | 'unknown-version'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'duplicate-id'
  | 'missing-reference'
  | 'value-off-scale'
  | 'limit-exceeded'
  | 'more-problems';

/** One thing that keeps a document from being read: where it is, what is wrong and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  /** Field names and indices from the top of the document; empty for the document as a whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in English; the catalogues say the same from `code` and `params`. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly advice: string;
  readonly params: ErrorParams;
}

const texts: Record<ProblemCode, { message: string; advice: string }> = {
  'not-json': { message: 'The text is not JSON: {detail}', advice: 'Mend it at line {line}, column {column}, or save it again as JSON in UTF-8.' },
  'not-plain-data': { message: 'The value is {found}, which JSON cannot hold.', advice: 'Replace it by text, a finite number, true, false, null, a list or an object.' },
  'not-a-document': { message: 'This is {found}, not an Allymap document.', advice: 'An Allymap document is a JSON object with "version": 1 and a "cause".' },
  'newer-version': { message: 'The document has format version {found}; this program reads up to version {known}.', advice: 'Open it with a newer Allymap, or have it saved as version {known}.' },
  'unknown-version': { message: 'The document’s "version" is {found}, which never existed.', advice: 'Write "version": {known}.' },
  'missing-field': { message: 'The field {field} is missing.', advice: 'Add {field}: {expected}.' },
  'wrong-type': { message: 'Expected {expected}, found {found}.', advice: 'Write {expected} here.' },
  'wrong-value': { message: 'The value {found} is not allowed.', advice: 'Use {expected}.' },
  'duplicate-id': { message: 'The id {id} is used already by item {first} of {collection}.', advice: 'Give one of the two another id.' },
  'missing-reference': { message: 'There is no item {id} in {collection}.', advice: 'Add it to {collection}, or name one that exists{nearest}.' },
  'value-off-scale': { message: 'The value {found} is not on the scale {scale}.', advice: 'Use {expected}, null for unknown, or another scale.' },
  'limit-exceeded': { message: '{actual} {what} are more than the limit of {limit}.', advice: 'Split the document.' },
  'more-problems': { message: '{count} more problems are not listed.', advice: 'Mend those listed and read the document again.' },
};

/** Makes a problem with its English text; `params` fill the `{names}` of the text. */
export function problem(code: ProblemCode, path: readonly (string | number)[], params: ErrorParams = {}): Problem {
  const facts = new Map(Object.entries(params));
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const fact = facts.get(name);
      if (name === 'nearest') return fact === undefined ? '' : `, for example ${fact}`;
      return fact === undefined ? whole : String(fact);
    });
  return { code, path, message: fill(texts[code].message), advice: fill(texts[code].advice), params };
}

/** A path as people write it: `ties[3].source`; the document itself is `(document)`. */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return '(document)';
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[A-Za-z_]\w*$/.test(step)) return depth === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step)}]`;
    })
    .join('');
}
