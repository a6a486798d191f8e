import type { Coordinates } from '@allymap/pictures/plane';

/** What pointers, wheel and fingers do to a picture; places are pixels of its box. */
export interface GestureListener {
  readonly onTap: (at: Coordinates, reach: number) => void;
  /** The pointer rests or moves over the picture, or left it. */
  readonly onHover: (at: Coordinates | null) => void;
  /** The picture is moved by `by` and then zoomed by `factor` about `at`. */
  readonly onMove: (by: Coordinates, factor: number, at: Coordinates) => void;
}

/** How far a pointer may stray between down and up and still tap; fingers are less steady. */
const steady = { mouse: 4, touch: 8 };
/** How far beside a shape it is still hit. */
const aim = { mouse: 2, touch: 8 };
/** After the page was scrolled, its wheel does not zoom for this long: who scrolls past a picture does not mean it. */
const scrollRestMs = 250;
/** So many pixels of the wheel zoom to the double. */
const wheelDouble = 400;
/** A trackpad that is pinched tells so much less than a wheel. */
const pinchFactor = 10;
/** Pixels of a line and of a page, where the wheel counts in them. */
const wheelUnits = [1, 33, 400];

/** Listens to what is done to `target` until the signal stops it. Keys are not its business. Gives who says whether it is held by a pointer now. */
export function listenToGestures(target: HTMLElement, listener: GestureListener, signal: AbortSignal): { readonly isHeld: () => boolean } {
  /** Where each finger that is down was last seen. */
  const down = new Map<number, Coordinates>();
  let start: Coordinates | undefined;
  let strayed = false;
  let scrolledAt = -Infinity;
  let pinched = 1;
  const listen = <Type extends keyof HTMLElementEventMap>(type: Type, hear: (event: HTMLElementEventMap[Type]) => void, options: AddEventListenerOptions = {}): void =>
    target.addEventListener(type, hear, { ...options, signal });
  const kind = ({ pointerType }: PointerEvent): 'mouse' | 'touch' => (pointerType === 'touch' ? 'touch' : 'mouse');

  listen('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && event.button !== 0) return;
    down.set(event.pointerId, place(event));
    strayed = down.size > 1;
    if (down.size === 1) start = place(event);
    try {
      target.setPointerCapture(event.pointerId);
    } catch {
      // A page's script may say that there is a pointer where there is none; then it is not held.
    }
  });
  listen('pointermove', (event) => {
    const at = place(event);
    if (!down.has(event.pointerId)) {
      if (event.pointerType !== 'touch') listener.onHover(at);
      return;
    }
    strayed ||= Math.hypot(at.x - start!.x, at.y - start!.y) > steady[kind(event)];
    if (!strayed) return;
    const before = spread([...down.values()]);
    down.set(event.pointerId, at);
    const after = spread([...down.values()]);
    listener.onMove({ x: after.x - before.x, y: after.y - before.y }, before.width > 0 ? after.width / before.width : 1, after);
  });
  listen('pointerup', (event) => {
    if (down.delete(event.pointerId) && !strayed) listener.onTap(place(event), aim[kind(event)]);
  });
  for (const type of ['pointercancel', 'lostpointercapture'] as const) listen(type, (event) => down.delete(event.pointerId));
  listen('pointerleave', () => listener.onHover(null));

  target.ownerDocument.defaultView?.addEventListener('scroll', () => (scrolledAt = performance.now()), { capture: true, passive: true, signal });
  listen(
    'wheel',
    (event) => {
      if (performance.now() - scrolledAt < scrollRestMs) return;
      event.preventDefault();
      const pixels = event.deltaY * wheelUnits[event.deltaMode]! * (event.ctrlKey ? pinchFactor : 1);
      if (pixels !== 0) listener.onMove({ x: 0, y: 0 }, 2 ** (-pixels / wheelDouble), place(event));
    },
    { passive: false },
  );
  // Safari on a desk tells a pinch by events of its own; on a phone it tells them beside those of the fingers.
  for (const type of ['gesturestart', 'gesturechange']) {
    target.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        const { scale } = event as MouseEvent & { readonly scale: number };
        if (type === 'gesturechange' && down.size === 0) listener.onMove({ x: 0, y: 0 }, scale / pinched, place(event as MouseEvent));
        pinched = scale;
      },
      { signal },
    );
  }
  return { isHeld: () => down.size > 0 };
}

function place({ offsetX, offsetY }: MouseEvent): Coordinates {
  return { x: offsetX, y: offsetY };
}

/** The middle of one or two fingers, and how far they are apart. */
function spread([one, other]: readonly Coordinates[]): Coordinates & { readonly width: number } {
  if (other === undefined) return { ...one!, width: 0 };
  return { x: (one!.x + other.x) / 2, y: (one!.y + other.y) / 2, width: Math.hypot(other.x - one!.x, other.y - one!.y) };
}
