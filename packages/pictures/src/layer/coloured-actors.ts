import { sectors, spectrumOfAllies, type Actor, type Document } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import type { LegendItem, Mark, Stance } from '../scene.ts';
import { actorLooks, type ActorLook } from './actor-look.ts';
import { kindColours, roleOrder, sectorShapes, type Shape } from './network/visual-grammar.ts';
import { text } from './shapes.ts';

/** What the colours of actors stand for. */
export type ColourBy = 'role' | 'position' | 'kind';

/** How actors look in the whole drawing grammar, and what explains it. */
export interface ColouredActors {
  readonly looks: ReadonlyMap<string, ActorLook>;
  readonly legend: readonly LegendItem[];
}

/** The letter of what is not known. */
const unknown = '?';

/** Actors in the whole drawing grammar: colour as asked, shape by sector, the sign of their position; and the legend of what is used. O(records). */
export function colouredActors(document: Document, words: Translator, asked: ColourBy, objective: string | undefined): ColouredActors {
  const { actors } = document;
  const by = asked === 'role' && actors.length > 1 && new Set(actors.map(({ role }) => role)).size === 1 && actors.some(({ kind }) => kind !== undefined) ? 'kind' : asked;
  const stances = stancesOf(document, objective);
  const kinds = by === 'kind' ? frequentKinds(actors) : [];
  const plain = actorLooks(document, words);
  const looks = new Map<string, ActorLook>();
  for (const actor of actors) {
    const { id, sector } = actor;
    const { name, short, colour, letter, veto } = plain.get(id)!;
    // Written out: a spread costs several times as much, once an actor.
    const look: ActorLook = { name, short, colour, letter, veto, shape: sector === undefined ? 'ellipse' : sectorShapes[sector], isDashed: sector === undefined };
    const stance = by === 'position' ? undefined : stances.get(id);
    const isPlain = by === 'role' && (stance === undefined || stance === 'neutral');
    looks.set(id, isPlain ? look : { ...look, ...colourOf(actor), ...(stance === undefined || stance === 'neutral' ? {} : { stance }) });
  }
  return { looks, legend: [...colourLegend(), ...signLegend([...looks.values()])] };

  function colourOf({ id, kind }: Actor): Partial<ActorLook> {
    if (by === 'role') return {};
    if (by === 'position') {
      const stance = stances.get(id);
      return stance === undefined ? { colour: 'unassigned', letter: unknown } : { colour: stance };
    }
    const at = kind === undefined ? -1 : kinds.indexOf(kind);
    return { colour: kindColours[at] ?? 'unassigned', letter: at >= 0 ? words.number(at + 1) : kind === undefined ? unknown : '' };
  }

  function colourLegend(): LegendItem[] {
    const { t } = words;
    const roles = new Set(actors.map(({ role = 'unassigned' }) => role));
    const used = roleOrder.filter((role) => roles.has(role));
    const disc = (colour: LegendItem['colour'], letter: string, said: string): LegendItem => ({ text: said, colour, sign: 'disc', letter });
    if (by === 'role') return used.map((role) => ({ ...disc(role, t(`role.${role}.letter`), t(`role.${role}`)), filter: { role } }));
    if (by === 'kind') {
      return [
        ...kinds.map((kind, at): LegendItem => ({ ...disc(kindColours[at]!, words.number(at + 1), words.has(`kind.${kind}`) ? t(`kind.${kind}`) : isolate(kind)), filter: { kind } })),
        ...(actors.some(({ kind }) => kind !== undefined && !kinds.includes(kind)) ? [disc('unassigned', '', t('legend.kinds-rest'))] : []),
        ...(actors.some(({ kind }) => kind === undefined) ? [disc('unassigned', unknown, t('filter.kind-unknown'))] : []),
      ];
    }
    const found = new Set(actors.map(({ id }) => stances.get(id)));
    return [
      ...(['for', 'neutral', 'against'] as const).filter((stance) => found.has(stance)).map((stance) => disc(stance, '', t(`legend.stance.${stance}`))),
      ...(found.has(undefined) ? [disc('unassigned', unknown, t('legend.stance.unknown'))] : []),
      // The letter is of the role still.
      ...used.map((role): LegendItem => ({ text: t(`role.${role}`), colour: 'ink', sign: 'sample', sample: [text(10, 13, t(`role.${role}.letter`), { size: 13, bold: true, at: 'middle' })], filter: { role } })),
    ];
  }

  function signLegend(all: readonly ActorLook[]): LegendItem[] {
    const { t } = words;
    const mark = (more: Partial<Extract<Mark, { kind: 'disc' }>>): readonly Mark[] => [{ kind: 'disc', x: 10, y: 8, radius: 7, colour: 'neutral', letter: '', ...more }];
    const sample = (said: string, marks: readonly Mark[]): LegendItem => ({ text: said, colour: 'ink', sign: 'sample', sample: marks });
    const shapes = new Set<Shape | undefined>(all.filter(({ isDashed }) => isDashed !== true).map(({ shape }) => shape));
    return [
      ...(shapes.size > 1 ? sectors.filter((sector) => shapes.has(sectorShapes[sector])).map((sector) => sample(t(`sector.${sector}`), mark({ shape: sectorShapes[sector] }))) : []),
      ...(all.some(({ isDashed }) => isDashed === true) ? [sample(t('legend.unknown.sector'), mark({ colour: 'rule', edge: 'dashed' }))] : []),
      ...(['for', 'against'] as const).filter((stance) => all.some((look) => look.stance === stance)).map((stance): LegendItem => ({ text: t(`legend.stance.${stance}`), colour: stance, sign: 'disc', letter: stance === 'for' ? '+' : '−' })),
    ];
  }
}

/** Who is for or against an objective, or neither; who is not in it, is of unknown position. */
function stancesOf(document: Document, objective = document.objectives[0]?.id): ReadonlyMap<string, Stance | 'neutral'> {
  if (objective === undefined) return new Map();
  const [spectrum] = spectrumOfAllies.compute(document, { objective });
  return new Map(
    spectrum!.actors.flatMap(({ actor, class: place }) => {
      if (place === 'unknown') return [];
      return [[actor, place === 'neutral' ? 'neutral' : place.endsWith('ally') ? 'for' : 'against'] as const];
    }),
  );
}

/** The kinds that have a colour of their own, the most frequent first. */
function frequentKinds(actors: readonly Actor[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of actors) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, kindColours.length).map(([kind]) => kind);
}
