import { wrapProse } from '../wrap-prose.mjs';

/** Text by the name of the block of a page that it fills. */
export type Blocks = ReadonlyMap<string, string>;

const block = /<!-- generated: ([\w-]+) -->\n[^]*?<!-- end -->/g;

/**
 * Fills the generated blocks of a page, which stand between `<!-- generated: name -->` and `<!-- end -->`, their prose wrapped.
 *
 * Throws where the page has a block that nobody fills, or lacks one that it should have.
 */
export function fillBlocks(page: string, blocks: Blocks): string {
  const met = new Set<string>();
  const filled = page.replace(block, (_whole, name: string) => {
    const text = blocks.get(name);
    if (text === undefined) throw new Error(`Nothing is generated under the name "${name}"; there is: ${[...blocks.keys()].join(', ')}.`);
    met.add(name);
    return `<!-- generated: ${name} -->\n\n${wrapProse(text.trim())}\n\n<!-- end -->`;
  });
  const missing = [...blocks.keys()].filter((name) => !met.has(name));
  if (missing.length > 0) throw new Error(`The page has no block "${missing.join('", "')}". Write <!-- generated: ${missing[0]} --> and <!-- end --> on lines of their own.`);
  return filled;
}
