import type { Persuasion } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { PictureTable } from '../scene.ts';

/** The table of a path: the steps in their order, whom to ask, who agrees already, whose influence is missing, and who introduces; each actor once. */
export function stepRows({ steps, ask, vetoHolders, unweighed }: Persuasion, nameOf: (actor: string) => string, { t, number, list }: Translator): PictureTable['rows'] {
  const rows: { readonly actor: string; readonly cells: readonly string[] }[] = [];
  const seen = new Set<string>();
  const add = (actor: string, ...cells: readonly string[]): void => {
    if (seen.has(actor)) return;
    seen.add(actor);
    rows.push({ actor, cells: [nameOf(actor), ...cells] });
  };
  for (const { actor, reason, from, to, gain, cost, introduction } of steps) {
    const by = introduction === null ? t('picture.persuasion.cold') : introduction.path.length === 1 ? t('picture.persuasion.ally') : list(introduction.path.slice(0, -1).map(nameOf));
    add(actor, t(`picture.persuasion.${reason}`), number(from), number(to), number(gain), number(cost), by);
  }
  for (const { actor, veto } of ask) add(actor, t(veto ? 'picture.persuasion.ask-veto' : 'picture.persuasion.ask'), t('unknown'), '', '', '', '');
  for (const actor of vetoHolders.for) add(actor, t('picture.persuasion.agrees'), '', '', '', '', '');
  for (const actor of unweighed) add(actor, t('picture.persuasion.unweighed'), '', '', '', '', '');
  for (const { introduction } of steps) for (const actor of introduction?.path ?? []) add(actor, t('picture.persuasion.introduces'), '', '', '', '', '');
  return rows;
}
