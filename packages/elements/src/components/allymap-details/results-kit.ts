// What gathers and draws results about an actor, a tie or an alliance: a file of its own, which arrives with the first that is selected.
export { drawResults, keepUp } from './draw-results.ts';
export { FurtherAnalysis } from './further-analysis.ts';
