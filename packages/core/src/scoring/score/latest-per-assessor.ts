/** What the answers of one assessor about one thing are told apart by. */
interface Answer {
  readonly assessor?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * Keeps the newest answer of each assessor, in the order given.
 *
 * A date known to the year or the month counts as its first day, an answer without a date as older than any; of two
 * equally new ones the later in the list counts. Answers that name no assessor count as one assessor's. That the
 * newest counts is ours. O(n).
 */
export function latestPerAssessor<A extends Answer>(answers: readonly A[]): A[] {
  if (answers.length < 2) return [...answers];
  const newest = new Map<string | undefined, A>();
  for (const answer of answers) {
    const known = newest.get(answer.assessor);
    if (known === undefined || (answer.date ?? '') >= (known.date ?? '')) newest.set(answer.assessor, answer);
  }
  return answers.filter((answer) => newest.get(answer.assessor) === answer);
}
