/** Whether a version has its heading. */
export function isInChangelog(text: string, version: string): boolean;
/** The changelog with what is under “Unreleased” under a version and its date. */
export function withRelease(text: string, version: string, date: string): string;
