import type { Scene } from './scene.ts';
import type { Room, Viewport } from './viewport.ts';

/** Makes a painter inside a positioned box; it calls `onReady` once its first scene can be seen. */
export type CreatePainter = (container: HTMLElement, onReady: () => void) => Painter;

/** What puts a scene on the screen; all else is the renderer's. */
export interface Painter {
  /** Paints a scene as it is seen from a place in a room. */
  show(scene: Scene, view: Viewport, room: Room): void;
  /** Shows the same scene from elsewhere, soon. */
  look(view: Viewport): void;
  /** Frees everything. */
  destroy(): void;
}
