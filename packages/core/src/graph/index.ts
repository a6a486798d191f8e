export { createSnapshot, type Snapshot, snapshotOf } from './snapshot.ts';
export { adjacency, type Adjacency, type AdjacencyOptions, type TieCounts } from './adjacency.ts';
export { tieLength } from './tie-length.ts';
