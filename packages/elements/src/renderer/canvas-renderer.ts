import type { Coordinates } from '../layout/force-layout.ts';
import type { MapPicture } from '../view-model/map-picture.ts';
import { listenToGestures } from './gestures.ts';
import type { MapRenderer, RendererListener, ScreenNode, ScreenTie } from './map-renderer.ts';
import { paintPicture, type Scene } from './paint-picture.ts';
import { crowdedFrom, nodeStyles, tieStyles } from './picture-style.ts';
import { covers } from './shape-outline.ts';
import { tieRoutes } from './tie-routes.ts';
import { boundsOf, fitInto, onScreen, stretchFor, wayIntoView, zoomAbout, type Viewport } from './viewport.ts';

/** How much one press of a button or key zooms. */
const step = 1.3;
/** While a picture moves it is painted anew for every frame, if that leaves the screen 40 frames a second. */
const frameBudgetMs = 25;
/** Otherwise it is moved as it was painted, and painted anew after so many times of what that takes, and when it rests. */
const patience = 8;
const restMs = 120;
/** Half the size of a tie's sign. */
const signRoom = 9;

/**
 * Draws a network map on a canvas inside `container`, which must be positioned, and lets it be moved and zoomed by
 * pointer, wheel and fingers.
 *
 * Labels, badges, signs and rings are not its business: see the label layer.
 */
export function createCanvasRenderer(container: HTMLElement, listener: RendererListener): MapRenderer {
  const canvas = container.ownerDocument.createElement('canvas');
  container.append(canvas);
  const pen = canvas.getContext('2d')!;
  const life = new AbortController();
  const { signal } = life;
  let room = { width: 0, height: 0 };
  let scene: Scene | undefined;
  let unstretched: readonly Coordinates[] = [];
  let stretch: Coordinates = { x: 1, y: 1 };
  let view: Viewport = { zoom: 1, x: 0, y: 0 };
  let headroom = 0;
  let viewUntouched = true;
  let fitted = false;
  let hovered: string | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** From where the canvas was painted. */
  let painted = view;
  /** Since when the canvas is only moved; null: it shows the picture as it is. */
  let movedSince: number | null = null;
  /** How long the last frame took in which a moving picture was painted. */
  let costMs = 0;
  let timing = 0;

  /** Puts every actor where it belongs, drawn apart along the axis on which there is room to spare. */
  const arrange = (): void => {
    if (scene === undefined) return;
    const next = stretchFor(unstretched, room);
    if (next.x === stretch.x && next.y === stretch.y && scene.coordinates.length > 0) return;
    stretch = next;
    const coordinates = unstretched.map(({ x, y }) => ({ x: x * stretch.x, y: y * stretch.y }));
    scene = { ...scene, coordinates, routes: tieRoutes(scene.picture.nodes, scene.picture.ties, coordinates, scene.crowded) };
  };
  const fit = (): void => {
    if (room.width === 0 || room.height === 0 || scene === undefined) return;
    fitted = true;
    arrange();
    view = fitInto(boundsOf(scene.picture.nodes, scene.coordinates, scene.routes), room, headroom);
  };
  const stopWaiting = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    clearTimeout(rest);
  };
  const paint = (): void => {
    stopWaiting();
    if (scene === undefined || room.width === 0 || room.height === 0) return;
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
  };
  const follow = (): void => {
    const now = performance.now();
    movedSince ??= now;
    if (costMs <= frameBudgetMs || now - movedSince >= patience * costMs) {
      paint();
      // What is drawn on a canvas is worked out after the script that draws it, so only the next frame tells what it took.
      timing = requestAnimationFrame(() => (costMs = performance.now() - now));
      return;
    }
    stopWaiting();
    const by = view.zoom / painted.zoom;
    canvas.style.transform = `matrix(${by}, 0, 0, ${by}, ${view.x - by * painted.x}, ${view.y - by * painted.y})`;
    rest = setTimeout(paint, restMs);
  };
  /** Shows the same scene from elsewhere. */
  const look = (next: Viewport): void => {
    view = next;
    if (frame === 0) frame = requestAnimationFrame(follow);
    listener.onViewport();
  };

  const measure = (): void => {
    room = { width: container.clientWidth, height: container.clientHeight };
  };
  measure();
  const observer = new ResizeObserver(() => {
    const before = room;
    measure();
    if (room.width === before.width && room.height === before.height) return;
    const hadRoom = before.width > 0 && before.height > 0;
    // A picture that was never seen whole (mounted hidden) or that is seen whole stays whole.
    if (!fitted || !hadRoom || viewUntouched) fit();
    paint();
    listener.onViewport();
  });
  observer.observe(container);
  canvas.addEventListener('contextrestored', paint, { signal });

  /** The uppermost actor at a point of the screen, or within some pixels of it. */
  const actorAt = (at: Coordinates, aim: number): string | null => {
    if (scene === undefined) return null;
    const { coordinates, picture } = scene;
    const x = (at.x - view.x) / view.zoom;
    const y = (at.y - view.y) / view.zoom;
    const index = picture.nodes.findLastIndex(({ shape, diameter }, i) => covers(shape, diameter + (2 * aim) / view.zoom, x - coordinates[i]!.x, y - coordinates[i]!.y));
    return picture.nodes[index]?.id ?? null;
  };
  listenToGestures(
    container,
    {
      onTap: (at, aim) => listener.onSelect(actorAt(at, aim)),
      onHover(at) {
        const actor = at === null ? null : actorAt(at, 2);
        if (actor === hovered) return;
        hovered = actor;
        listener.onHover(actor);
      },
      onMove(by, factor, at) {
        viewUntouched = false;
        look(zoomAbout({ ...view, x: view.x + by.x, y: view.y + by.y }, factor, at));
      },
    },
    signal,
  );

  const whole = (): void => {
    viewUntouched = true;
    fit();
    look(view);
  };
  return {
    draw(picture, coordinates, palette, above) {
      headroom = above;
      const another = scene === undefined || !sameMap(scene.picture, picture);
      const moved = coordinates.some(({ x, y }, i) => unstretched[i]?.x !== x || unstretched[i]?.y !== y);
      const crowded = picture.ties.length >= crowdedFrom;
      unstretched = coordinates;
      scene = { picture, coordinates: [], routes: [], nodeStyles: nodeStyles(picture.nodes, palette), tieStyles: tieStyles(picture.ties), palette, crowded, font: getComputedStyle(container).fontFamily };
      arrange();
      // Another map, or the same one mirrored for another language, is seen whole.
      if (another || moved) {
        viewUntouched = true;
        fit();
      }
      paint();
      listener.onViewport();
    },
    fit: whole,
    zoom(direction) {
      if (direction === 0) {
        whole();
        return;
      }
      viewUntouched = false;
      look(zoomAbout(view, direction > 0 ? step : 1 / step, { x: room.width / 2, y: room.height / 2 }));
    },
    reveal(actor) {
      const index = scene?.picture.nodes.findIndex(({ id }) => id === actor) ?? -1;
      if (index < 0) return;
      const way = wayIntoView(onScreen(view, scene!.coordinates[index]!), room);
      if (way.x !== 0 || way.y !== 0) look({ ...view, x: view.x + way.x, y: view.y + way.y });
    },
    screenNodes() {
      return (scene?.picture.nodes ?? []).map((node, index): ScreenNode => ({ node, ...onScreen(view, scene!.coordinates[index]!), radius: (node.diameter * view.zoom) / 2 }));
    },
    screenSigns() {
      if (scene === undefined || scene.picture.ties.every(({ sign }) => sign === null)) return [];
      const { picture, routes } = scene;
      const shapes = this.screenNodes();
      const isClear = ({ x, y }: Coordinates): boolean => shapes.every((shape) => Math.hypot(shape.x - x, shape.y - y) > shape.radius + signRoom);
      return picture.ties.flatMap((tie, index): ScreenTie[] => {
        const route = routes[index]!;
        if (tie.sign === null || route === null) return [];
        const { x, y } = onScreen(view, route.middle);
        // A tie may pass behind a third actor just at its middle: its sign then stands nearer to one of its ends.
        const places = [{ x, y }, ...[route.start, route.end].map((end) => onScreen(view, { x: (route.middle.x + end.x) / 2, y: (route.middle.y + end.y) / 2 }))];
        return [{ tie, ...(places.find(isClear) ?? { x, y }) }];
      });
    },
    project({ x, y }) {
      return onScreen(view, { x: x * stretch.x, y: y * stretch.y });
    },
    destroy() {
      life.abort();
      observer.disconnect();
      stopWaiting();
      cancelAnimationFrame(timing);
      canvas.remove();
    },
  };
}

/** Says whether two pictures show the same actors and the same ties between them. */
function sameMap(one: MapPicture, other: MapPicture): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.ties.length === other.ties.length &&
    one.nodes.every(({ id }, i) => id === other.nodes[i]!.id) &&
    one.ties.every(({ id, source, target }, i) => id === other.ties[i]!.id && source === other.ties[i]!.source && target === other.ties[i]!.target)
  );
}
