import { roleOrder } from '@allymap/pictures/network';
import type { Stance } from '../view-model/actor-facts.ts';
import type { PictureNode } from '../view-model/map-picture.ts';

/** Colours as the page resolves them, ready for a canvas. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly tie: string;
  readonly halo: string;
  /** Fill by what a node's colour stands for. */
  readonly fill: ReadonlyMap<PictureNode['colour'], string>;
  /** True where the reader's system chooses the colours: shapes are drawn in outline only. */
  readonly forced: boolean;
}

const stanceColours: Readonly<Record<Stance, string>> = { for: '--am-for', against: '--am-against', neutral: '--am-neutral', unknown: '--am-unassigned' };

/**
 * Reads the colours that CSS gives a host, as a canvas can use them: `rgb(…)`, system colours resolved.
 *
 * `probe` is an element inside the host whose colour may be set for a moment.
 */
export function readPalette(probe: HTMLElement): Palette {
  const resolve = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const fill = new Map<string, string>();
  for (const role of roleOrder) fill.set(role, resolve(`--am-${role}`));
  for (const [stance, property] of Object.entries(stanceColours)) fill.set(`stance-${stance}`, resolve(property));
  const palette: Palette = {
    ground: resolve('--am-ground'),
    ink: resolve('--am-ink'),
    tie: resolve('--am-tie'),
    halo: resolve('--am-halo'),
    fill: fill as Palette['fill'],
    forced: matchMedia('(forced-colors: active)').matches,
  };
  probe.style.color = '';
  return palette;
}
