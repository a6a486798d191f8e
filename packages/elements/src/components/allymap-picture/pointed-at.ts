import type { Scene } from '@allymap/pictures';

/** How far from a disc a finger may be, in pixels: a finger is no needle. */
const reach = 5;

/** The actor under the pointer, or whose disc is very near; of those that the filter lets through. */
export function pointedAt(event: MouseEvent, plot: Element, scene: Scene, shown: ReadonlySet<string>): string | null {
  const under = event.composedPath().flatMap((one) => (one instanceof SVGElement ? (one.getAttribute('data-actor') ?? []) : []))[0];
  if (under !== undefined) return shown.has(under) ? under : null;
  const box = plot.querySelector('svg')!.getBoundingClientRect();
  const scale = box.width / scene.width;
  let [nearest, best]: [number, string | null] = [reach, null];
  for (const mark of scene.marks) {
    if (mark.kind !== 'disc' || mark.actor === undefined || mark.when !== undefined || !shown.has(mark.actor)) continue;
    const distance = Math.hypot(box.left + mark.x * scale - event.clientX, box.top + mark.y * scale - event.clientY) - mark.radius * scale;
    if (distance < nearest) [nearest, best] = [distance, mark.actor];
  }
  return best;
}
