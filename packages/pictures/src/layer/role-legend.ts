import type { Translator } from '@allymap/locales/page';
import type { Colour, LegendItem, Mark } from '../scene.ts';
import type { ActorLook } from './actor-look.ts';
import { roleOrder } from './network/visual-grammar.ts';

/** What the colours and letters of actors mean, of those that a picture uses; `without` says how those are drawn who have no role. */
export function roleLegend(used: Iterable<Colour>, { t }: Pick<Translator, 't'>, without: 'disc' | 'hollow' = 'hollow'): LegendItem[] {
  const colours = new Set(used);
  return [...roleOrder, 'unassigned' as const]
    .filter((role, at, all) => colours.has(role) && all.indexOf(role) === at)
    .map((role): LegendItem => ({ text: t(`role.${role}`), colour: role, sign: role === 'unassigned' ? without : 'disc', letter: t(`role.${role}.letter`), filter: { role } }));
}

/** A legend with the roles by whose colours and letters a picture shows actors, first of all, unless it explains them itself. O(marks). */
export function withRoles(legend: readonly LegendItem[], marks: readonly Mark[], words: Translator): readonly LegendItem[] {
  if (legend.some(({ filter }) => filter !== undefined)) return legend;
  const used = new Set(marks.flatMap((mark) => (mark.kind === 'disc' && mark.actor !== undefined && mark.letter !== '' ? [`${mark.colour} ${mark.letter}`] : [])));
  const roles = roleOrder.filter((role) => used.has(`${role} ${words.t(`role.${role}.letter`)}`));
  if (roles.every((role) => role === 'unassigned')) return legend;
  return [...roleLegend(roles, words).map((item): LegendItem => ({ ...item, sign: 'disc' })), ...legend];
}

/** The same for actors as discs beside their names, and the sign of the veto where one of them holds it. */
export function actorLegend(looks: readonly Pick<ActorLook, 'colour' | 'veto'>[], words: Pick<Translator, 't'>): LegendItem[] {
  return [...roleLegend(looks.map(({ colour }) => colour), words, 'disc'), ...(looks.some(({ veto }) => veto) ? [vetoItem(words)] : [])];
}

/** The sign of the veto. */
export function vetoItem({ t }: Pick<Translator, 't'>): LegendItem {
  return { text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') };
}
