import { AllymapError } from '../errors.ts';
import { formatPath } from './format-path.ts';
import type { Problem } from './problem.ts';

/** A document could not be read; `problems` says where, what and what to do. */
export class InvalidDocumentError extends AllymapError {
  override readonly name = 'InvalidDocumentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const where = first === undefined ? '' : ` ${formatPath(first.path)}: ${first.message} ${first.advice}`;
    super('invalid-document', `The document has ${count}.${where}`, { count: problems.length });
    this.problems = problems;
  }
}
