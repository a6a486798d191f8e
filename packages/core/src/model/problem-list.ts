import { LimitedList } from './limited-list.ts';
import { problem, type Problem } from './problem.ts';

/** The problems of a document in the order in which they are found, cut at `limits.problems`. */
export class ProblemList extends LimitedList<Problem> {
  constructor() {
    super((count) => problem('more-problems', [], { count }));
  }
}
