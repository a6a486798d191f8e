import type { FormatProblem } from './format.ts';

/** Thrown and caught within a format: reading stops here, and the problem says why. */
export class RefusedFile extends Error {
  readonly problem: FormatProblem;

  constructor(problem: FormatProblem) {
    super(problem.message);
    this.name = 'RefusedFile';
    this.problem = problem;
  }
}
