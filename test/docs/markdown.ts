import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = new URL('../../', import.meta.url);

/** Folders that hold no pages of ours. */
const passedOver = new Set(['node_modules', 'dist', 'coverage', 'storybook-static', '.git']);

/** Every Markdown file of the repository, by its path from the root. */
export async function listPages(folder = ''): Promise<string[]> {
  const entries = await readdir(new URL(folder, root), { withFileTypes: true });
  const pages: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory() && !passedOver.has(entry.name) && !entry.name.startsWith('.stryker')) pages.push(...(await listPages(`${path}/`)));
    else if (entry.isFile() && entry.name.endsWith('.md')) pages.push(path);
  }
  return pages;
}

/** The text of a file, by its path from the root. */
export function readPage(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(path, root)), 'utf8');
}

/** A fenced block: what stands after its three marks, and what is in it. */
export interface CodeBlock {
  readonly info: string;
  readonly code: string;
}

const fence = /^```([^\n]*)\n([^]*?)^```$/gm;

/** The fenced blocks of a page, in order. */
export function codeBlocks(page: string): CodeBlock[] {
  return [...page.matchAll(fence)].map(([, info, code]) => ({ info: info!.trim(), code: code! }));
}

/** The targets of the links and pictures of a page, those in code left out. */
export function linksOf(page: string): string[] {
  const prose = page.replace(fence, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)\)/g)].map(([, target]) => target!);
}

/** The anchors that a page's headings have on GitHub. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of page.replace(fence, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading!.replace(/[`*_]|\]\([^)]*\)|\[/g, '').toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The first heading of a page. */
export function titleOf(page: string): string {
  return /^# (.+)$/m.exec(page)?.[1] ?? '';
}
