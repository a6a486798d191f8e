import { nearestOf, UsageError } from './usage-error.ts';

/** Reads a list of ids (`a,b`) or the word for every one (`all`); nothing asked for is `undefined`. Throws `UsageError` for an id that is not known. */
export function chosenIds<Id extends string>(option: string, asked: string | undefined, known: readonly Id[]): Id[] | undefined {
  if (asked === undefined) return undefined;
  if (asked === 'all') return [...known];
  return asked.split(',').map((id) => {
    const found = known.find((one) => one === id.trim());
    if (found === undefined) throw new UsageError('wrong-choice', { option: `--${option}`, found: id, choices: ['all', ...known].join(', '), ...nearestOf(id.trim(), ['all', ...known]) });
    return found;
  });
}
