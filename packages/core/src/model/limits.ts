/**
 * The sizes beyond which a document is refused whole, with a `limit-exceeded` problem.
 *
 * They bound memory and time on a common laptop; they are not what a picture can show.
 */
export const limits = {
  /** Characters of a document's text: a full-size document with its evidence, indented, has some 360 million. */
  characters: 400_000_000,
  /** Values of a document: every text, number, true, false, null, list and object in it counts as one. */
  values: 30_000_000,
  /** Actors of a document. */
  actors: 100_000,
  /** Ties of a document. */
  ties: 1_000_000,
  /** Records of any other collection. */
  records: 1_000_000,
  /** How deep objects and arrays may nest. */
  depth: 64,
  /** Problems listed before the list is cut; `problems.length` never exceeds this. */
  problems: 1_000,
} as const;
