import { createHash } from 'node:crypto';

/** A script or a style that a page holds as its content security policy names it: by the hash of its text. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
