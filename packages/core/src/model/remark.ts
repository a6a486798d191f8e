import type { ErrorParams } from '../errors.ts';
import { LimitedList } from './limited-list.ts';
import type { ProblemPath } from './problem.ts';
import { fillText } from './problem-texts.ts';

/** The stable name of a kind of remark on a document that could be read. */
export type RemarkCode =
  | 'number-rounded'
  | 'zero-unsigned'
  | 'name-repeated'
  | 'names-sorted'
  | 'letters-lost'
  | 'list-unread'
  | 'field-unread'
  | 'field-like-score'
  | 'mention-lost'
  | 'more-remarks';

/** Something in a file that was read otherwise than it was written, or not read at all, and keeps nobody from reading the rest. */
export interface Remark {
  readonly code: RemarkCode;
  readonly path: ProblemPath;
  /** The line of the file, from 1, where a text was read. */
  readonly line?: number;
  /** What was read otherwise, or not at all, in English; the catalogues say the same from `code` and `params`. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly advice: string;
  /** Facts without English: values as JSON writes them, names of fields, numbers. */
  readonly params: ErrorParams;
}

const texts: Readonly<Record<RemarkCode, { readonly message: string; readonly advice: string }>> = {
  'number-rounded': {
    message: 'The number {found} has more digits than can be kept; it was read as {kept}.',
    advice: 'If every digit counts, write it as text, in quotation marks.',
  },
  'zero-unsigned': {
    message: 'The number {found} was read as 0.',
    advice: 'If the sign counts, write it as text, in quotation marks.',
  },
  'name-repeated': {
    message: 'The name {name} appears twice in one object; only the later value was read.',
    advice: 'Rename or remove one of the two.',
  },
  'names-sorted': {
    message: 'Names that are whole numbers, such as {name}, are kept before the others and in ascending order.',
    advice: 'If their order counts, write a list instead.',
  },
  'letters-lost': {
    message: 'The sign {sign} stands where letters were lost when the file was saved in another encoding (places: {count}).',
    advice: 'Save the original again in UTF-8, and open that.',
  },
  'list-unread': {
    message: 'Allymap does not know the list {field}. Its content is kept, but is not on the map (items: {count}).',
    advice: 'Actors belong in “actors”, what links them in “ties”.',
  },
  'field-unread': {
    message: 'Allymap does not know the field {field} in {collection}. It is kept, but nothing reads it (records: {count}).',
    advice: 'If {similar} is meant, rename it.',
  },
  'field-like-score': {
    message: 'The field {field} in {collection} looks like a score. It is kept, but nothing reads it (records: {count}).',
    advice: 'Write scores as assessments, each on a criterion, and stances as positions.',
  },
  'mention-lost': {
    message: 'The step {step} names {id}, which is not in {collection}; it was read without it.',
    advice: 'See whether the step still says what it should.',
  },
  'more-remarks': {
    message: 'The list ends after {count} remarks; there are more.',
    advice: 'Correct what is listed, then read the file again.',
  },
};

/** Makes a remark with its English text; `params` fill the `{names}` of the text. */
export function remark(code: RemarkCode, place: { readonly path: ProblemPath; readonly line?: number }, params: ErrorParams = {}): Remark {
  const { message, advice } = texts[code];
  return { code, ...place, message: fillText(message, params), advice: fillText(advice, params), params };
}

/** The remarks on a document in the order in which they are found, cut at `limits.problems`. */
export class RemarkList extends LimitedList<Remark> {
  constructor() {
    super((count) => remark('more-remarks', { path: [] }, { count }));
  }
}
