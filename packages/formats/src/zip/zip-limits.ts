/**
 * What a packed file may hold; more is refused before anything is unpacked.
 *
 * Register workbooks unpack to a few megabytes and shrink 5 to 30 times. Parts under `ratioFrom` are not measured: a few
 * kilobytes of the same sign shrink well and do no harm. Entries may be many, since each sheet with notes and pictures
 * brings half a dozen.
 */
export const zipLimits = {
  /** Bytes that all parts say that they unpack to. */
  size: 50_000_000,
  /** How many times larger than packed a part may be. */
  ratio: 200,
  ratioFrom: 1_000_000,
  entries: 1_000,
} as const;
