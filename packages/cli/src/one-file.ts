import { UsageError } from './usage-error.ts';

/** The one file that a command works on; throws `UsageError` where there is none or more. */
export function oneFile(files: readonly string[]): string {
  const [file, second] = files;
  if (file === undefined) throw new UsageError('file-missing');
  if (second !== undefined) throw new UsageError('one-file-only', { found: second });
  return file;
}
