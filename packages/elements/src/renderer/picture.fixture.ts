import type { MapPicture, PictureNode, PictureTie } from '../view-model/map-picture.ts';
import type { Palette } from './palette.ts';

/** One actor as it is drawn: an ordinary partner, but for what is said of it. */
export function node(id: string, more: Partial<PictureNode> = {}): PictureNode {
  return {
    id,
    label: id,
    letter: 'P',
    role: 'partner',
    stance: 'unknown',
    colour: 'partner',
    shape: 'ellipse',
    diameter: 20,
    hollow: false,
    dashed: false,
    veto: false,
    emphasis: 'full',
    selected: false,
    priority: 1,
    ...more,
  };
}

/** One tie as it is drawn: an ordinary one between two actors of those indices, but for what is said of it. */
export function tie(source: number, target: number, more: Partial<PictureTie> = {}): PictureTie {
  return { id: `${source}-${target}`, source, target, line: 'solid', sign: null, arrow: false, width: 1.5, emphasis: 'full', ...more };
}

export function picture(nodes: readonly PictureNode[], ties: readonly PictureTie[] = []): MapPicture {
  return { nodes, ties, colourBy: 'role', sizeBy: 'influence', leftOut: { actors: 0, ties: 0 } };
}

/** Colours that a test can tell apart. */
export const palette: Palette = {
  ground: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  tie: 'rgb(120, 130, 140)',
  halo: 'rgb(255, 200, 60)',
  fill: new Map([
    ['partner', 'rgb(0, 114, 178)'],
    ['stakeholder', 'rgb(230, 159, 0)'],
    ['beneficiary', 'rgb(0, 158, 115)'],
    ['unassigned', 'rgb(140, 147, 155)'],
  ]),
  forced: false,
};
