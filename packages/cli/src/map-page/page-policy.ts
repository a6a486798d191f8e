import { inlineHash } from '../inline-hash.ts';

/** What a page holds that a browser runs or lays it out by. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether it starts a worker from a text that it holds. */
  readonly hasWorker: boolean;
}

/**
 * The content security policy of a page that is one file, for its meta element: it runs the scripts that it was written with
 * and no other, and asks nobody for anything.
 */
export function pagePolicy({ scripts, styles, hasWorker }: InlineParts): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(inlineHash).join(' ')}`,
    `style-src ${styles.map(inlineHash).join(' ')}`,
    'img-src data:', // its icon
    `worker-src ${hasWorker ? 'blob:' : "'none'"}`,
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html allymap',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
