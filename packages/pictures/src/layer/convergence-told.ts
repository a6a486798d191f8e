import { mactorConvergence, type MactorConvergence, type Message } from '@allymap/core';

/** How positions count: by heads, by intensity, or by intensity and power. */
export type ConvergenceOrder = 'simple' | 'valued' | 'weighted';

/** What the method says of one order: its first sentence, which is about those who pull together, or apart, and a sentence of each further kind. */
export function convergenceTold(found: MactorConvergence, order: ConvergenceOrder, lead: 'convergence' | 'divergence' = 'convergence'): { readonly title: Message; readonly others: readonly Message[] } {
  // What it says of intensity and power, of the numbers of this order.
  const messages = mactorConvergence.explain!({ ...found, pairs: found.pairs.map((pair) => ({ ...pair, valued: pair[order]!, weighted: null })), actors: found.actors.map((one) => ({ ...one, valued: one[order] ?? one.valued, weighted: null })) });
  const first = (code: string): Message[] => messages.filter((one) => one.code === `mactor-convergence.${code}`).slice(0, 1);
  const [together, apart] = [first('closest'), [...first('farthest'), ...first('no-divergence')]];
  const title = (lead === 'convergence' ? [...together, ...apart] : [...apart, ...together])[0] ?? messages[0]!;
  return { title, others: [...together, ...apart, ...first('ambivalent'), ...first('compared')].filter((one) => one !== title) };
}
