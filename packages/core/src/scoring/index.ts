export { ActorScore, MeasureScores, ScoreItem, UnknownItem, WhyUnknown } from './actor-score.ts';
export { Interval } from './interval.ts';
export { score, ScoreOptions } from './score.ts';
export { GridActor, GridAxis, GridClass, GridMove, PowerInterestGrid } from './power-interest-grid-result.ts';
export { powerInterestGrid, PowerInterestGridOptions } from './power-interest-grid.ts';
export { salience, Salience, SalienceActor, SalienceAttribute, SalienceClass, salienceClass, SalienceOptions } from './salience.ts';
