/** So long a page may be kept busy before it can answer somebody, in milliseconds. */
const longest = 40;

/** Takes all steps of a computation and gives its result; lets the page answer in between. */
export async function runWithPauses<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let from = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - from < longest) continue;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
}
