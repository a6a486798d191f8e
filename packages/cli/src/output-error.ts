/** Standard output did not take what was written, such as a full disk. */
export class OutputError extends Error {
  /** The system's code: ENOSPC, EIO. */
  readonly detail: string;

  constructor(detail: string) {
    super(`Standard output cannot be written (${detail}).`);
    this.name = 'OutputError';
    this.detail = detail;
  }
}
