// The elements as a bundler splits them, served to pages that load what they show.
import type { Server } from 'node:http';
import { splitPage } from '../../scripts/sizes.mjs';
import { servePages } from './open-page.ts';

export interface SplitPages {
  readonly url: string;
  readonly server: Server;
  /** The module that each file begins with, for files that are asked for: by the file's address, without its package's folder and ending. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Serves pages under the strict policy; `page` makes each around the script that registers the elements. */
export async function serveSplit(pages: ReadonlyMap<string, string | ((script: string) => string)>): Promise<SplitPages> {
  const { entry, files, outputs } = await splitPage("import '@allymap/elements/define.js'");
  const addressOf = (path: string): string => `/${path.split('/').at(-1)!}`;
  const modules = new Map<string, string>();
  const served = new Map<string, string>();
  for (const [path, contents] of files) {
    served.set(addressOf(path), Buffer.from(contents).toString('utf8'));
    const { entryPoint } = outputs[path]!;
    if (path !== entry && entryPoint !== undefined) modules.set(addressOf(path), entryPoint.replace(/^.*packages\//, '').replace(/-[A-Z0-9]{8}(?=\.js$)|\.js$/g, '').replace(/\.js$/, ''));
  }
  const script = `<script type="module" src="${addressOf(entry)}"></script>`;
  for (const [path, page] of pages) served.set(path, typeof page === 'string' ? page : page(script));
  return { ...(await servePages(served)), modules };
}
