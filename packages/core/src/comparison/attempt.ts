import { leftOutBecause } from '../outcome.ts';
import type { Comparison } from './comparison-result.ts';

/** Computes what one method has to say, or what stands for it where there is an error inside the method. */
export type Attempt = <Result>(method: string, otherwise: Result, compute: () => Result) => Result;

/** Makes an attempt that notes in a list what was left out, so that one method never takes the others with it. */
export function attemptOf(leftOut: Comparison['leftOut']): Attempt {
  return (method, otherwise, compute) => {
    try {
      return compute();
    } catch (error) {
      leftOut.push({ method, reason: leftOutBecause(error, method).leftOut });
      return otherwise;
    }
  };
}
