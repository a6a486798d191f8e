import { roleOrder } from '../view-model/visual-grammar.ts';
import type { Stance } from '../view-model/actor-facts.ts';
import type { Palette } from './map-renderer.ts';

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
