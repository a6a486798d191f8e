// The table of contents, in the order in which one uses it.

// 1. Read, check, change and write a document.
export * from './model/index.ts';
export * from './errors.ts';
export * from './message.ts';
export { findNearestName } from './nearest-name.ts';
export { LeftOut, leftOutBecause, type Outcome } from './outcome.ts';
export { isLeftOut, resultOf } from './result-of.ts';

// 2. The network of a document, and what is measured of it.
export * from './graph/index.ts';
export * from './metrics/index.ts';

// 3. Judge: scores of actors, the power-interest grid, what partners bring one another, the forces for and against each objective.
export * from './scoring/index.ts';
export * from './complementarity/index.ts';
export * from './forces/index.ts';
export * from './partnership/index.ts';

// 4. Coordinates that mean something, for pictures.
export * from './layouts/index.ts';

// 5. Everything at once.
export * from './analysis/index.ts';

// 6. Two documents, or one at two dates.
export * from './comparison/index.ts';

// 7. A copy to be given away, without what should stay.
export * from './redaction/index.ts';

// 8. Ask other people for their judgements, and take in what comes back.
export * from './asking/index.ts';

// What every metric and method says of itself.
export { changedOptions, type ChangedOption } from './changed-options.ts';
export type { Descriptor, Method, Metric } from './descriptor.ts';
export * from './publication.ts';
