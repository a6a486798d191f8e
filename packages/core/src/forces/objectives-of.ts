// Objectives are chosen in scoring, whose methods need them as well.
export { objectivesOf } from '../scoring/objectives-of.ts';
