/**
 * The sources from which a kernel searches, in blocks of fixed size.
 *
 * What each block adds is summed up by itself and then added to the others in ascending order: the same bytes, whoever
 * computes which block.
 */
export interface SourceBlocks {
  readonly sources: Uint32Array;
  /** Sources of a block; the last has what is left. */
  readonly blockSize: number;
  readonly blocks: number;
}

/** Visits that a block costs: about 20 ms, on maps of many ties more. */
const visitsPerBlock = 2 ** 21;

/** Divides sources into blocks of about equal work; `visits` is what one search costs. The division depends on nothing else. */
export function sourceBlocks(sources: Uint32Array, visits: number, largest = 128): SourceBlocks {
  const blockSize = Math.max(4, Math.min(largest, Math.floor(visitsPerBlock / visits)));
  return { sources, blockSize, blocks: Math.ceil(sources.length / blockSize) };
}

/** Where a block begins and ends in the list of sources. */
export function blockRange({ sources, blockSize }: SourceBlocks, block: number): readonly [from: number, to: number] {
  return [block * blockSize, Math.min((block + 1) * blockSize, sources.length)];
}

/** All nodes of a network as sources. */
export function allSources(order: number): Uint32Array {
  const sources = new Uint32Array(order);
  for (let i = 0; i < order; i++) sources[i] = i;
  return sources;
}
