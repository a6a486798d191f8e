import { showValue } from '../show-value.ts';
import type { ProblemPath } from './problem.ts';

/** A path as people write it: `ties[3].source`; the document itself is `(document)`. */
export function formatPath(path: ProblemPath): string {
  if (path.length === 0) return '(document)';
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[A-Za-z_]\w*$/.test(step)) return depth === 0 ? step : `.${step}`;
      return `[${showValue(step)}]`;
    })
    .join('');
}
