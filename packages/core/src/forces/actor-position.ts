// Positions are read in scoring, whose methods need them as well.
export { ActorPosition, actorPositions, positionValue, WhyNoPosition } from '../scoring/actor-position.ts';
