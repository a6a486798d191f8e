/** Takes all steps of a computation and gives its result. */
export function runThrough<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Takes all steps of a computation as steps of a longer one, telling each in its words, and gives the result. */
export function* retold<Step, Told, Result>(steps: Generator<Step, Result>, tell: (step: Step) => Told): Generator<Told, Result, unknown> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield tell(value);
  }
}

/** Computes something of each item, one after another; before each it tells the share that is done. */
export function* oneByOne<Item, Result>(items: readonly Item[], compute: (item: Item) => Result): Generator<number, Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    yield results.length / items.length;
    results.push(compute(item));
  }
  return results;
}
