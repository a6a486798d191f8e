export { directAndIndirect } from './midi-kernel.ts';
export { MactorDiagonal, MactorOptions, UnstatedInfluence } from './mactor-options.ts';
export { InfluenceCells } from './direct-influences.ts';
export { MactorActor, MactorInfluence, MactorQuadrant } from './mactor-influence-result.ts';
export { mactorInfluence, mactorQuadrant } from './mactor-influence.ts';
export { MactorInvolvement, MactorObjective, mactorPositions, MactorPositions, Mobilisation } from './mactor-positions.ts';
export { ActorConvergence, Convergence, MactorConvergence, MactorPair } from './mactor-convergence-result.ts';
export { mactorConvergence } from './mactor-convergence.ts';
