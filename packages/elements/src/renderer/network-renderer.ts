import { covers } from '@allymap/pictures/network';
import type { Coordinates } from '@allymap/pictures/plane';
import { createCanvasPainter } from './canvas-painter.ts';
import { listenToGestures } from './gestures.ts';
import type { MapRenderer, RendererListener, ScreenNode, ScreenTie } from './map-renderer.ts';
import type { CreatePainter, Painter } from './painter.ts';
import { makeScene, staysOnItsGround, type Scene } from './scene.ts';
import { boundsOf, fitInto, isInside, onScreen, stretchFor, wayIntoView, zoomAbout, type Room, type Viewport } from './viewport.ts';

/** How much one press of a button or key zooms. */
const step = 1.3;
/** Half the size of a tie's sign. */
const signRoom = 9;
/** Another painter takes over when nothing has moved for this long: it may need a while to begin. */
const stillMs = 250;

/**
 * Shows a network map inside `container`, which must be positioned, and lets it be moved and zoomed by pointer, wheel and
 * fingers.
 *
 * It knows the picture, from where it is seen and what pointers do; a painter only paints. That is the small one of our
 * own until `paintWith` names another. Labels, badges, signs and rings are not its business: see the label layer.
 */
export function createNetworkRenderer(container: HTMLElement, listener: RendererListener): MapRenderer {
  let painter = createCanvasPainter(container, () => undefined);
  /** Which painter is asked for, and the one that has begun and cannot be seen yet. */
  let wanted: CreatePainter = createCanvasPainter;
  let next: Painter | undefined;
  let waiting: ReturnType<typeof setInterval> | undefined;
  const life = new AbortController();
  let room: Room = { width: container.clientWidth, height: container.clientHeight };
  let scene: Scene | undefined;
  let unstretched: readonly Coordinates[] = [];
  let stretch: Coordinates = { x: 1, y: 1 };
  let view: Viewport = { zoom: 1, x: 0, y: 0 };
  let headroom = 0;
  let viewUntouched = true;
  let fitted = false;
  let hovered: string | null = null;

  const show = (): void => {
    if (scene === undefined) return;
    painter.show(scene, view, room);
    next?.show(scene, view, room);
    listener.onViewport();
  };
  /** Shows the same scene from elsewhere. */
  const look = (from: Viewport): void => {
    view = from;
    painter.look(view);
    next?.look(view);
    if (waiting !== undefined) handOverWhenStill();
    listener.onViewport();
  };
  /** Puts every actor where it belongs, drawn apart along the axis on which there is room to spare. */
  const arrange = (): void => {
    const suited = stretchFor(unstretched, room);
    if (scene === undefined || (suited.x === stretch.x && suited.y === stretch.y)) return;
    stretch = suited;
    scene = makeScene(scene.picture, scene.palette, stretched(), scene.font);
  };
  const stretched = (): Coordinates[] => unstretched.map(({ x, y }) => ({ x: x * stretch.x, y: y * stretch.y }));
  const fit = (): void => {
    if (room.width === 0 || room.height === 0 || scene === undefined) return;
    fitted = true;
    arrange();
    view = fitInto(boundsOf(scene.picture.nodes, scene.coordinates, scene.routes), room, headroom);
  };
  const whole = (): void => {
    viewUntouched = true;
    fit();
    show();
  };

  const observer = new ResizeObserver(() => {
    const before = room;
    room = { width: container.clientWidth, height: container.clientHeight };
    if (room.width === before.width && room.height === before.height) return;
    // A picture that was never seen whole (mounted hidden) or that is seen whole stays whole.
    if (!fitted || before.width === 0 || before.height === 0 || viewUntouched) fit();
    show();
  });
  observer.observe(container);

  /** The uppermost actor at a point of the screen, or within some pixels of it. */
  const actorAt = (at: Coordinates, aim: number): string | null => {
    if (scene === undefined) return null;
    const { coordinates, picture } = scene;
    const x = (at.x - view.x) / view.zoom;
    const y = (at.y - view.y) / view.zoom;
    const index = picture.nodes.findLastIndex(({ shape, diameter }, i) => covers(shape, diameter + (2 * aim) / view.zoom, x - coordinates[i]!.x, y - coordinates[i]!.y));
    return picture.nodes[index]?.id ?? null;
  };
  const gestures = listenToGestures(
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
    life.signal,
  );

  let painting = wanted;
  const handOverWhenStill = (): void => {
    clearInterval(waiting);
    waiting = wanted === painting ? undefined : setInterval(handOver, stillMs);
  };
  const handOver = (): void => {
    if (gestures.isHeld() || scene === undefined) return;
    clearInterval(waiting);
    waiting = undefined;
    const create = wanted;
    try {
      const begun = create(container, () => {
        // Another may have been asked for meanwhile.
        if (wanted !== create) return;
        painter.destroy();
        painter = begun;
        painting = create;
        next = undefined;
      });
      next = begun;
      begun.show(scene, view, room);
    } catch (error) {
      next?.destroy();
      next = undefined;
      wanted = painting;
      listener.onPainterFailed(error);
    }
  };

  return {
    draw(picture, coordinates, palette, above) {
      headroom = above;
      const hasMoved = scene === undefined || !staysOnItsGround(scene.picture, unstretched, picture, coordinates);
      unstretched = coordinates;
      // Nobody is moved by what only changes looks, or who else is there.
      if (hasMoved) stretch = stretchFor(unstretched, room);
      scene = makeScene(picture, palette, stretched(), getComputedStyle(container).fontFamily);
      // Another map, or the same one mirrored for another language, is seen whole.
      if (hasMoved) {
        viewUntouched = true;
        fit();
      } else if (viewUntouched && room.width > 0 && !isInside(boundsOf(scene.picture.nodes, scene.coordinates, scene.routes), view, room)) {
        // What was seen whole stays whole where somebody new stands outside.
        view = fitInto(boundsOf(scene.picture.nodes, scene.coordinates, scene.routes), room, headroom);
      }
      show();
    },
    paintWith(create) {
      if (create === wanted || life.signal.aborted) return;
      wanted = create;
      next?.destroy();
      next = undefined;
      handOverWhenStill();
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
      clearInterval(waiting);
      painter.destroy();
      next?.destroy();
    },
  };
}
