import { nearestOf, UsageError } from './usage-error.ts';

/**
 * Reads lists of ids (`a,b`), one after the other, or the word for every one (`all`); nothing asked for is `undefined`.
 * Throws `UsageError` for an id that is not known.
 */
export function chosenIds<Id extends string>(option: string, asked: readonly string[] | undefined, known: readonly Id[]): Id[] | undefined {
  if (asked === undefined) return undefined;
  const ids = asked.flatMap((list) => list.split(',')).flatMap((text) => {
    const id = text.trim();
    if (id === 'all') return known;
    const found = known.find((one) => one === id);
    if (found === undefined) throw new UsageError('wrong-choice', { option: `--${option}`, found: text, choices: ['all', ...known].join(', '), ...nearestOf(id, ['all', ...known]) });
    return [found];
  });
  return [...new Set(ids)];
}
