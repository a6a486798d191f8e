// What is wrong with where things are in a picture.
import { measureText, type Mark, type Scene } from '@allymap/pictures';
import { headOf, outlinePoints, type Point } from '@allymap/pictures/layer';
import { badgesOf } from '../../packages/pictures/src/layer/badges.ts';

interface Box {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

type Of<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

/** The room that a mark takes. */
export function boxOf(mark: Mark): Box {
  if (mark.kind === 'disc') return { minX: mark.x - mark.radius, maxX: mark.x + mark.radius, minY: mark.y - mark.radius, maxY: mark.y + mark.radius };
  if (mark.kind === 'text') {
    const width = measureText(mark.text, mark.size, mark.bold);
    if (mark.turned === true) return { minX: mark.x - mark.size * 0.5, maxX: mark.x + mark.size * 0.5, minY: mark.y - width, maxY: mark.y };
    const minX = mark.at === 'left' ? mark.x : mark.at === 'right' ? mark.x - width : mark.x - width / 2;
    return { minX, maxX: minX + width, minY: mark.y - mark.size * 0.75, maxY: mark.y + mark.size * 0.2 };
  }
  const box = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity };
  for (const [x, y] of mark.points) {
    box.minX = Math.min(box.minX, x);
    box.maxX = Math.max(box.maxX, x);
    box.minY = Math.min(box.minY, y);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/** A text, or what no text may cross: an actor's shape, its badges, the head of an arrow. */
interface Part {
  readonly box: Box;
  readonly name: string;
  readonly isText: boolean;
  /** Its corners, where it is no rectangle. */
  readonly corners?: readonly Point[];
}

/** Texts and shapes this near to one another, in pixels, do not cross yet: letters rarely fill their box. */
const touch = 1;

/** What is wrong with where things are: something outside the frame, a text across another, or across a shape. O(n log n) where things are spread. */
export function faultsOf({ marks: all, width, height }: Scene): string[] {
  // What shows only while somebody looks at it lies above the rest.
  const marks = all.filter(({ when }) => when === undefined);
  const outside = marks.filter((mark) => {
    const { minX, maxX, minY, maxY } = boxOf(mark);
    return !(minX >= -1 && maxX <= width + 1 && minY >= -1 && maxY <= height + 1);
  });
  const parts = marks.flatMap(partsOf).sort((a, b) => a.box.minY - b.box.minY);
  const faults: string[] = [];
  let open: Part[] = [];
  for (const part of parts) {
    open = open.filter(({ box }) => part.box.minY < box.maxY - touch);
    for (const other of open) if ((part.isText || other.isText) && crosses(part, other)) faults.push(`${part.name} × ${other.name}`);
    open.push(part);
  }
  return [...outside.map((mark) => `outside: ${nameOf(mark)}`), ...faults];
}

function nameOf(mark: Mark): string {
  return mark.kind === 'text' ? mark.text : `${mark.kind} ${mark.words ?? ''}`;
}

function partsOf(mark: Mark): Part[] {
  switch (mark.kind) {
    case 'text':
      return mark.text === '' ? [] : [{ box: boxOf(mark), name: nameOf(mark), isText: true }];
    case 'disc': {
      const badges = badgesOf(mark, 'V').map(({ sign, x, y, radius }) => round(`${sign} of ${mark.words ?? ''}`, x, y, radius));
      return [shapeOf(mark), ...badges];
    }
    case 'line':
      return mark.arrow === true ? [polygon(`head of ${nameOf(mark)}`, headOf(mark.points, mark.width))] : [];
    case 'area':
      return [];
  }
}

function shapeOf(mark: Of<'disc'>): Part {
  const { x, y, radius, shape = 'ellipse' } = mark;
  return shape === 'ellipse' ? round(nameOf(mark), x, y, radius) : polygon(nameOf(mark), outlinePoints(shape, x, y, radius));
}

function round(name: string, x: number, y: number, radius: number): Part {
  return polygon(name, Array.from({ length: 16 }, (_, at): Point => [x + radius * Math.cos((at * Math.PI) / 8), y + radius * Math.sin((at * Math.PI) / 8)]));
}

function polygon(name: string, corners: readonly Point[]): Part {
  return { name, corners, box: boxOf({ kind: 'area', points: corners, fill: null }), isText: false };
}

function crosses(a: Part, b: Part): boolean {
  const near = a.box.minX < b.box.maxX - touch && b.box.minX < a.box.maxX - touch && a.box.minY < b.box.maxY - touch && b.box.minY < a.box.maxY - touch;
  if (!near) return false;
  const [text, shape] = a.isText ? [a, b] : [b, a];
  return shape.corners === undefined || !isApart(shape.corners, text.box);
}

/** Whether an edge of a shape without dents has a whole box beyond it. */
function isApart(corners: readonly Point[], { minX, maxX, minY, maxY }: Box): boolean {
  const [left, right, top, bottom] = [minX + touch, maxX - touch, minY + touch, maxY - touch];
  const box: readonly Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]];
  return corners.some(([fromX, fromY], at) => {
    const [toX, toY] = corners[(at + 1) % corners.length]!;
    const [acrossX, acrossY] = [fromY - toY, toX - fromX];
    const sideOf = ([x, y]: Point): number => (x - fromX) * acrossX + (y - fromY) * acrossY;
    const within = corners.reduce((sum, corner) => sum + sideOf(corner), 0);
    return within !== 0 && box.every((corner) => sideOf(corner) * within < 0);
  });
}
