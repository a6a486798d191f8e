/** The stable name of a kind of error; it never changes its meaning between versions. */
export type ErrorCode =
  | 'invalid-document'
  | 'not-found'
  | 'wrong-use'
  | 'limit-exceeded'
  | 'cancelled';

/** Facts that a translated message is filled with. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * Every error that Allymap throws on purpose.
 *
 * `code` is stable and `params` hold the facts, so that a page can say the same in the reader's language; `message` is
 * English, for the developer's console. `name` is written out in every class, because minifiers rename classes.
 */
export class AllymapError extends Error {
  override readonly name: string = 'AllymapError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, message: string, params: ErrorParams = {}) {
    super(message);
    this.code = code;
    this.params = params;
  }
}

/** Something was asked of Allymap that it cannot mean: an option outside its schema, a method without what it needs. */
export class WrongUseError extends AllymapError {
  override readonly name = 'WrongUseError';

  constructor(message: string, params: ErrorParams = {}) {
    super('wrong-use', message, params);
  }
}

/** A thing was named that is not there; `params.nearest` is the closest name that is, where one is close. */
export class NotFoundError extends AllymapError {
  override readonly name = 'NotFoundError';

  constructor(what: string, name: string, nearest?: string) {
    const hint = nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
    super('not-found', `There is no ${what} ${JSON.stringify(name)}.${hint}`, {
      what,
      name,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
}

/** What there can be too much of, and how the developer's console names it; the catalogues name it by its code. */
const limitedThings = {
  characters: 'characters',
  actors: 'actors',
  'placed-actors': 'actors of known position',
} as const;
export type LimitedThing = keyof typeof limitedThings;

/** The input or the result is larger than a stated limit; nothing was read or written in part. */
export class LimitError extends AllymapError {
  override readonly name = 'LimitError';
  readonly what: LimitedThing;
  readonly limit: number;

  constructor(what: LimitedThing, limit: number) {
    super('limit-exceeded', `There are more ${limitedThings[what]} than the limit of ${limit}. Split the document into smaller ones.`, { what, limit });
    this.what = what;
    this.limit = limit;
  }

  /** Everything that there can be too much of. */
  static readonly things = Object.keys(limitedThings) as readonly LimitedThing[];
}

/** A long computation was stopped by its caller. */
export class CancelledError extends AllymapError {
  override readonly name = 'CancelledError';

  constructor() {
    super('cancelled', 'The computation was cancelled.');
  }
}
