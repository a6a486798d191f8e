/** Takes all steps of a computation and gives its result. */
export function runThrough<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
