/** A page cannot be given now, though it is there; the reader is told why (RFC 9457, problem details). */
export class PageUnavailable extends Error {
  /** Says why, to a reader whose browser asks for these languages (the header Accept-Language). */
  readonly reason: (acceptLanguage: string | undefined) => string;

  constructor(reason: (acceptLanguage: string | undefined) => string) {
    super('The page is not available.');
    this.name = 'PageUnavailable';
    this.reason = reason;
  }
}
