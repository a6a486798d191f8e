import { placeHeadings } from '../layout/place-headings.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from '@allymap/pictures/plane';
import { createMeasure, fitLabel, type FittedLabel, type Measure } from './label-text.ts';
import type { ScreenNode, ScreenTie } from './map-renderer.ts';

/** A heading, with the middle and the top of what it names. */
export interface Heading {
  readonly text: string;
  readonly x: number;
  readonly top: number;
}

/** What the layer writes over the shapes. */
export interface LabelledScene {
  readonly nodes: readonly ScreenNode[];
  readonly signs: readonly ScreenTie[];
  /** What the two sides of the picture are, the left one first, and where what they name has its middle and its top; null: it has no sides. */
  readonly headings: readonly [Heading, Heading] | null;
  /** The letter that says veto in the reader's language. */
  readonly vetoLetter: string;
  readonly width: number;
  readonly height: number;
  /** The actor under the pointer and the one with the keyboard focus: both always have their label. */
  readonly hovered: string | null;
  readonly focused: string | null;
}

/** On a picture of more shapes than this, only the most important have a label, and labels may lie over the others. */
const crowd = 90;
/** How many labels a crowded picture has: more are read by nobody. */
const labelsOfCrowd = 60;
/** So many of the most important may have a label that lies over other shapes. */
const coveringLabels = 14;
/** How headings are set: size beside that of names, line height and letter spacing in their own size; the styles have the same. */
const [headingSize, headingLine, headingSpacing] = [0.92, 1.25, 0.04];
/** How far headings stay from the upper edge, and above what they name if there is room. */
const [headingMargin, headingLift] = [6, 43];
/** The room that headings of two lines need above a picture, of names in this font size. */
export function roomForHeadings(fontSize: number): number {
  return 2 * headingMargin + 2 * headingLine * headingSize * fontSize;
}
/** Shapes smaller than this on the screen get no badges. */
const badgesFrom = 7;
/** How far from the middle of a small shape its badges stand, up and aside, so that they leave it to be seen. */
const badgeReach = 11;
const icons = {
  tension: 'M7 0 L2 7 H6 L4 13 L10 5 H6 Z',
  interrupted: 'M3 1 H5 V12 H3 Z M8 1 H10 V12 H8 Z',
} as const;

/**
 * Writes names, badges and rings over a drawn map, as text of the page: crisp at any zoom, in any script and direction.
 *
 * Names never overlap (see `placeLabels`). The layer is hidden from screen readers, which have the list of actors.
 */
export class LabelLayer {
  readonly #root: HTMLElement;
  #measure: Measure | undefined;
  #measureHeading: Measure | undefined;
  #font = '';
  #fontSize = 13;
  #lineHeight = 16;
  readonly #fitted = new Map<string, FittedLabel>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Writes the scene anew. */
  draw(scene: LabelledScene): void {
    this.#readFont();
    const headings = this.#headings(scene);
    // A fragment, since a call takes no list as long as a map may be.
    const drawn = document.createDocumentFragment();
    for (const { element } of headings) drawn.append(element);
    const seen = scene.nodes.filter(({ x, y, radius }) => x > -radius && y > -radius && x < scene.width + radius && y < scene.height + radius);
    for (const { tie, x, y } of scene.signs) if (tie.emphasis === 'full') drawn.append(signMark(tie.sign!, x, y));
    for (const item of seen) for (const badge of badges(item, scene.vetoLetter)) drawn.append(badge);
    for (const name of this.#names(scene, seen, headings.map(({ box }) => box))) drawn.append(name);
    const focused = seen.find(({ node }) => node.id === scene.focused);
    if (focused !== undefined) drawn.append(ring(focused));
    this.#root.replaceChildren(drawn);
  }

  #headings({ headings, width }: LabelledScene): { element: HTMLElement; box: Box }[] {
    if (headings === null) return [];
    const size = this.#fontSize * headingSize;
    const measure: Measure = (text) => this.#measureHeading!(text) + [...text].length * size * headingSpacing;
    return placeHeadings(headings, width, measure).map(({ text, x, width: room }, index) => {
      const lineHeight = size * headingLine;
      const { lines, width: taken, height } = fitLabel(text, measure, room, lineHeight);
      const top = Math.max(headingMargin, headings[index]!.top - headingLift - height);
      const element = this.#text('heading', lines.join('\n'), x, top);
      return { element, box: { minX: x - taken / 2, maxX: x + taken / 2, minY: top, maxY: top + height } };
    });
  }

  #names(scene: LabelledScene, seen: readonly ScreenNode[], taken: readonly Box[]): Element[] {
    const wanted = seen.filter(({ node }) => node.emphasis !== 'filtered-out' || node.id === scene.hovered || node.id === scene.focused);
    const urgent = (id: string): number => (id === scene.focused ? 20_000 : id === scene.hovered ? 10_000 : 0);
    const requests = wanted.map(({ node, x, y, radius }): LabelRequest => {
      const { width, height } = this.#fit(node.label);
      return { id: node.id, x, y, radius: radius + (node.selected ? 6 : 1), width, height, priority: node.priority + urgent(node.id) };
    });
    const bounds: Box = { minX: 0, minY: 0, maxX: scene.width, maxY: scene.height };
    // Shapes that want no label still must not be written over.
    const others = [...taken, ...seen.filter(({ node }) => node.emphasis === 'filtered-out').map(shapeBox)];
    const byId = new Map(wanted.map((item) => [item.node.id, item]));
    const crowded = seen.length > crowd;
    const placed = crowded ? this.#placeInCrowd(requests, bounds, taken) : placeLabels(requests, bounds, others);
    return placed.map(({ id, x, y, side }) => {
      const { node } = byId.get(id)!;
      return this.#text(`name ${side} ${node.emphasis}${node.selected ? ' selected' : ''}${crowded ? ' over-shapes' : ''}`, this.#fit(node.label).lines.join('\n'), x, y);
    });
  }

  /** In a crowd, labels that cover nobody come first; of those that remain, only the most important may cover others. */
  #placeInCrowd(requests: readonly LabelRequest[], bounds: Box, taken: readonly Box[]): PlacedLabel[] {
    const ranked = requests.toSorted((a, b) => b.priority - a.priority);
    const clear = placeLabels(ranked.slice(0, labelsOfCrowd), bounds, [...taken, ...ranked.slice(labelsOfCrowd).map(shapeBox)]);
    const labelled = new Set(clear.map(({ id }) => id));
    const foremost = ranked.slice(0, coveringLabels);
    const kept = ranked.flatMap((request) => {
      const label = clear.find(({ id }) => id === request.id);
      return label === undefined ? [] : [{ minX: label.x, minY: label.y, maxX: label.x + request.width, maxY: label.y + request.height }];
    });
    const covering = placeLabels(
      foremost.filter(({ id }) => !labelled.has(id)),
      bounds,
      [...taken, ...kept, ...foremost.filter(({ id }) => labelled.has(id)).map(shapeBox)],
    );
    return [...clear, ...covering];
  }

  #fit(label: string): FittedLabel {
    const found = this.#fitted.get(label);
    if (found !== undefined) return found;
    const fitted = fitLabel(label, this.#measure!, this.#lineHeight * 9.5, this.#lineHeight);
    this.#fitted.set(label, fitted);
    return fitted;
  }

  #text(className: string, text: string, x: number, y: number): HTMLElement {
    const element = document.createElement('div');
    element.className = className;
    element.dir = 'auto';
    element.textContent = text;
    place(element, x, y);
    return element;
  }

  #readFont(): void {
    // The shorthand is empty where the page sets something of a font that it cannot hold, so it is put together here.
    const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(this.#root);
    const font = `${fontWeight} ${fontSize || '13px'} ${fontFamily || 'sans-serif'}`;
    if (font === this.#font) return;
    this.#font = font;
    this.#lineHeight = parseFloat(lineHeight) || 16;
    this.#fontSize = parseFloat(fontSize) || 13;
    this.#measure = createMeasure(font);
    this.#measureHeading = createMeasure(`600 ${this.#fontSize * headingSize}px ${fontFamily || 'sans-serif'}`);
    this.#fitted.clear();
  }
}

function shapeBox({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): Box {
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

function place(element: HTMLElement | SVGElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x * 2) / 2}px, ${Math.round(y * 2) / 2}px)`;
}

/** The letter of a veto at the upper start of the shape; + or − for a position at the upper end. */
function badges({ node, x, y, radius }: ScreenNode, vetoLetter: string): HTMLElement[] {
  if (radius < badgesFrom || node.emphasis === 'filtered-out') return [];
  const reach = Math.max(radius * 0.75, badgeReach);
  const badge = (className: string, text: string, dx: number): HTMLElement => {
    const element = document.createElement('div');
    element.className = `badge ${className} ${node.emphasis}`;
    element.textContent = text;
    place(element, x + dx * reach, y - reach);
    return element;
  };
  const found: HTMLElement[] = [];
  if (node.stance === 'for') found.push(badge('for', '+', 1));
  if (node.stance === 'against') found.push(badge('against', '−', 1));
  if (node.veto) found.push(badge('veto', vetoLetter, -1));
  return found;
}

function ring({ x, y, radius }: ScreenNode): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ring';
  const size = 2 * radius + 10;
  element.style.inlineSize = `${size}px`;
  element.style.blockSize = `${size}px`;
  place(element, x - size / 2, y - size / 2);
  return element;
}

function signMark(sign: 'tension' | 'interrupted' | 'unclear', x: number, y: number): Element {
  if (sign === 'unclear') {
    const element = document.createElement('div');
    element.className = 'sign';
    element.textContent = '?';
    place(element, x, y);
    return element;
  }
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('viewBox', '-1 -1 15 15');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icons[sign]);
  svg.append(path);
  place(svg, x, y);
  return svg;
}
