import { sectors, type Sector } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { LegendItem, Mark } from '../../scene.ts';
import { roleLegend, vetoItem } from '../role-legend.ts';
import { signMarks } from './draw-ties.ts';
import type { MapGraph, MapTie } from './map-graph.ts';
import { sectorShapes, type Shape } from './visual-grammar.ts';

/** What the signs of a map mean, of those that it uses: roles, sectors, area, kinds of tie, and what is not known. */
export function mapLegend({ nodes, ties, sizeBy }: MapGraph, words: Translator): LegendItem[] {
  const { t } = words;
  const shapes = new Set<Shape>(nodes.filter(({ isDashed, shape }) => !isDashed || shape !== 'ellipse').map(({ shape }) => shape));
  const disc = (more: Partial<Extract<Mark, { kind: 'disc' }>>): Mark => ({ kind: 'disc', x: 10, y: 8, radius: 7, colour: 'neutral', letter: '', ...more });
  return [
    ...roleLegend(nodes.map(({ look }) => look.colour), words),
    ...(shapes.size > 1 ? sectors.filter((sector: Sector) => shapes.has(sectorShapes[sector])).map((sector: Sector) => sample(t(`sector.${sector}`), [disc({ shape: sectorShapes[sector] })])) : []),
    ...(nodes.some(({ isDashed }) => isDashed) ? [sample(t('picture.network.unknown'), [disc({ edge: 'dashed', colour: 'rule' })])] : []),
    sample(t(`picture.network.area.${sizeBy}`), [disc({ x: 4, radius: 3 }), disc({ x: 14, radius: 6 })]),
    ...(nodes.some(({ look }) => look.veto) ? [vetoItem(words)] : []),
    ...tieLegend(ties, words),
  ];
}

/** What lines, arrows and signs of some ties mean. */
export function tieLegend(ties: readonly Pick<MapTie, 'line' | 'sign' | 'arrow'>[], { t }: Translator): LegendItem[] {
  const line = (more: Partial<Extract<Mark, { kind: 'line' }>> = {}): Mark => ({ kind: 'line', points: [[0, 8], [20, 8]], colour: 'tie', width: 2, ...more });
  const lines = new Set(ties.filter(({ sign }) => sign === null).map((one) => one.line));
  const signs = new Set(ties.map(({ sign }) => sign));
  const isVaried = lines.size > 1;
  return [
    ...(lines.has('solid') ? [sample(t(isVaried ? 'legend.line.solid' : 'legend.line.only'), [line()])] : []),
    ...(lines.has('double') ? [sample(t('legend.line.double'), [line({ width: 5 }), line({ width: 2, colour: 'ground' })])] : []),
    ...(lines.has('dotted') ? [sample(t('legend.line.dotted'), [line({ dash: 'dotted' })])] : []),
    ...(ties.some(({ arrow }) => arrow) ? [{ text: t('legend.line.arrow'), colour: 'tie', sign: 'arrow' } as const] : []),
    ...(['tension', 'interrupted', 'unclear'] as const).filter((sign) => signs.has(sign)).map((sign) => sample(t(`legend.line.${sign}`), [line(), ...signMarks(sign, { x: 10, y: 8 })])),
  ];
}

function sample(text: string, marks: readonly Mark[]): LegendItem {
  return { text, colour: 'ink', sign: 'sample', sample: marks };
}
