import type { Painter } from './painter.ts';
import { paintPicture } from './paint-picture.ts';
import type { Scene } from './scene.ts';
import type { Room, Viewport } from './viewport.ts';

/** While a picture moves it is painted anew for every frame, if that leaves the screen 40 frames a second. */
const frameBudgetMs = 25;
/** Otherwise it is moved as it was painted, and painted anew after so many times of what that takes, and when it rests. */
const patience = 8;
const restMs = 120;

/** Paints on a canvas of its own inside `container`: small, and quick to begin. */
export function createCanvasPainter(container: HTMLElement, onReady: () => void): Painter {
  const canvas = container.ownerDocument.createElement('canvas');
  container.append(canvas);
  const pen = canvas.getContext('2d')!;
  let shown: { readonly scene: Scene; readonly room: Room } | undefined;
  let view: Viewport = { zoom: 1, x: 0, y: 0 };
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** From where the canvas was painted. */
  let painted = view;
  /** Since when the canvas is only moved; null: it shows the picture as it is. */
  let movedSince: number | null = null;
  /** How long the last frame took in which a moving picture was painted. */
  let costMs = 0;
  let timing = 0;
  let isSeen = false;

  const stopWaiting = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    clearTimeout(rest);
  };
  const paint = (): void => {
    stopWaiting();
    if (shown === undefined || shown.room.width === 0 || shown.room.height === 0) return;
    const { scene, room } = shown;
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(room.width * ratio), Math.round(room.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      // Exactly as large as its pixels, so that they stay sharp.
      canvas.style.width = `${width / ratio}px`;
      canvas.style.height = `${height / ratio}px`;
    }
    paintPicture(pen, scene, view, room, ratio);
    canvas.style.transform = '';
    painted = view;
    movedSince = null;
    if (isSeen) return;
    isSeen = true;
    onReady();
  };
  /** Paints, and finds out what that takes: what is drawn on a canvas is worked out after the script that draws it, so only the next frame tells. */
  const paintAndTime = (): void => {
    const began = performance.now();
    paint();
    cancelAnimationFrame(timing);
    timing = requestAnimationFrame(() => (costMs = performance.now() - began));
  };
  const follow = (): void => {
    const now = performance.now();
    movedSince ??= now;
    if (costMs <= frameBudgetMs || now - movedSince >= patience * costMs) {
      paintAndTime();
      return;
    }
    stopWaiting();
    const by = view.zoom / painted.zoom;
    canvas.style.transform = `matrix(${by}, 0, 0, ${by}, ${view.x - by * painted.x}, ${view.y - by * painted.y})`;
    rest = setTimeout(paint, restMs);
  };
  canvas.addEventListener('contextrestored', paint);

  return {
    show(scene, from, room) {
      shown = { scene, room };
      view = from;
      // The first frame of a movement must not be the one that finds out that there is too much to paint.
      if (scene.crowded) paintAndTime();
      else paint();
    },
    look(from) {
      view = from;
      if (frame === 0) frame = requestAnimationFrame(follow);
    },
    destroy() {
      stopWaiting();
      cancelAnimationFrame(timing);
      canvas.removeEventListener('contextrestored', paint);
      canvas.remove();
    },
  };
}
