import type { Translator } from '@allymap/locales/page';
import type { Colour, LegendItem } from '../scene.ts';
import { roleOrder } from './network/visual-grammar.ts';

/** What the colours and letters of actors mean, of those that a picture uses. */
export function roleLegend(used: Iterable<Colour>, { t }: Translator): LegendItem[] {
  const colours = new Set(used);
  return [...roleOrder, 'unassigned' as const]
    .filter((role, at, all) => colours.has(role) && all.indexOf(role) === at)
    .map((role): LegendItem => ({ text: t(`role.${role}`), colour: role, sign: role === 'unassigned' ? 'hollow' : 'disc', letter: t(`role.${role}.letter`) }));
}
