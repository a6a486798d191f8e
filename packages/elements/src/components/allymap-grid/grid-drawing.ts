import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import { enclose } from '@allymap/pictures/layout';
import { type Box, type Coordinates, groundMargin, largest } from '@allymap/pictures/plane';
import { isInterested, isUpper, movedShape, type PlannedShape } from '../../layout/grid-plan.ts';
import type { GridLabel } from '../../layout/grid-labels.ts';
import type { GridNode } from '../../view-model/grid-picture.ts';
import { outline, stanceSign } from '../actor-mark.ts';
import type { GridScene } from './grid-scene.ts';

type Drawing = SVGTemplateResult | typeof nothing;

/** The cells with their names, and the thresholds. */
export function drawGround({ picture, plan, words, text, cellName }: GridScene): SVGTemplateResult {
  const { frame, lines } = plan;
  const { lineHeight } = text;
  return svg`
    ${plan.cells.map(({ cell, box }) => svg`<rect class="cell ${cell}" x=${box.minX} y=${box.minY} width=${widthOf(box)} height=${heightOf(box)}></rect>`)}
    <rect class="frame" x=${frame.minX} y=${frame.minY} width=${widthOf(frame)} height=${heightOf(frame)} rx="6"></rect>
    <path class="threshold" d="M${lines.x} ${frame.minY}V${frame.maxY}M${frame.minX} ${lines.y}H${frame.maxX}"></path>
    ${plan.cells.map(({ cell, name, counted }) => {
      if (name === null) return nothing;
      const end = isInterested(cell);
      const x = end === (words.direction === 'ltr') ? name.maxX : name.minX;
      return svg`<text class="cell-name" x=${x} y=${isUpper(cell) ? name.minY + lineHeight * 0.8 : name.maxY - lineHeight * 0.2} text-anchor=${end ? 'end' : 'start'}
        ><tspan>${cellName(cell)}</tspan>${counted ? svg`<tspan class="count">${`\u2002${words.number(picture.counts.get(cell) ?? 0)}`}</tspan>` : nothing}</text>`;
    })}
  `;
}

/** The axes: words at both ends, unless the value of the actor that one looks at stands there. */
export function drawAxes({ plan, words, text }: GridScene, interest: number | null, influence: number | null): SVGTemplateResult {
  const { frame } = plan;
  const rightToLeft = words.direction === 'rtl';
  // Turned text reads upward beside a page read left to right, downward beside one read right to left; arrows turn with it.
  const turn = rightToLeft ? 90 : -90;
  const arrow = rightToLeft ? '←' : '→';
  const beside = rightToLeft ? frame.maxX + text.lineHeight * 0.6 : frame.minX - text.lineHeight * 0.6;
  const [start, end] = rightToLeft ? [frame.maxX, frame.minX] : [frame.minX, frame.maxX];
  const across = (x: number): string => `translate(${x} ${frame.maxY + text.lineHeight})`;
  const up = (y: number): string => `translate(${beside} ${y}) rotate(${turn})`;
  const ends = [
    { said: words.t('grid-view.low.interest'), transform: across(start), anchor: 'start', at: start, value: interest === null ? null : plan.x(interest) },
    { said: `${words.t('grid-view.high.interest')} ${arrow}`, transform: across(end), anchor: 'end', at: end, value: interest === null ? null : plan.x(interest) },
    { said: words.t('grid-view.low.influence'), transform: up(frame.maxY), anchor: 'start', at: frame.maxY, value: influence === null ? null : plan.y(influence) },
    { said: `${words.t('grid-view.high.influence')} ${arrow}`, transform: up(frame.minY), anchor: 'end', at: frame.minY, value: influence === null ? null : plan.y(influence) },
  ];
  const room = text.bold.width(words.percent(1)) / 2 + 6;
  return svg`
    ${ends.map(({ said, transform, anchor, at, value }) =>
      value !== null && Math.abs(value - at) < text.width(said) + room ? nothing : svg`<text class="axis" transform=${transform} text-anchor=${anchor}>${said}</text>`,
    )}
    ${interest === null ? nothing : svg`<text class="value" transform=${across(plan.x(interest))} text-anchor="middle">${words.percent(interest)}</text>`}
    ${influence === null ? nothing : svg`<text class="value" transform=${up(plan.y(influence))} text-anchor="middle">${words.percent(influence)}</text>`}
  `;
}

/** The common ground of actors with the same scores, and a hair line from each moved shape or ground to its exact place. */
export function drawPlaces({ picture, plan }: GridScene): SVGTemplateResult {
  const places = new Map<number, PlannedShape[]>();
  plan.shapes.forEach((shape, index) => {
    const { place } = picture.placed[index]!;
    const mates = places.get(place);
    if (mates === undefined) places.set(place, [shape]);
    else mates.push(shape);
  });
  const hairs = [...places.values()].flatMap((shapes) => movedShape(shapes) ?? []);
  return svg`
    <path class="hair" d=${hairs.map(({ x, y, exact }) => `M${round(x)} ${round(y)}L${round(exact.x)} ${round(exact.y)}`).join('')}></path>
    ${hairs.map(({ exact, radius }) => svg`<circle class="exact" cx=${round(exact.x)} cy=${round(exact.y)} r=${Math.min(2, radius / 5)}></circle>`)}
    <g class="ground">${[...places.values()].map((shapes) => (shapes.length > 1 ? drawCommonGround(shapes) : nothing))}</g>
  `;
}

/** A few mates, who stand in columns, share one smooth ground; many, in a honeycomb, a ground that follows their shapes. */
function drawCommonGround(shapes: readonly PlannedShape[]): SVGTemplateResult {
  const radius = largest(shapes.map((shape) => shape.radius));
  const room = radius + groundMargin(radius);
  if (shapes.every(({ block }) => block)) {
    const { minX, minY, maxX, maxY } = enclose(shapes.map(({ x, y }) => ({ x, y, radius: 0 })));
    const [left, top] = [minX - room, minY - room];
    return svg`<rect x=${left} y=${top} width=${maxX + room - left} height=${maxY + room - top} rx=${room}></rect>`;
  }
  return svg`${shapes.map(({ x, y, radius: own }) => svg`<circle cx=${x} cy=${y} r=${own + groundMargin(own)}></circle>`)}`;
}

/** Every shape, inside the grid and in the strip, the important ones on top. */
export function drawShapes({ standing, words }: GridScene): SVGTemplateResult {
  return svg`${[...standing.values()].reverse().map(({ node, shape }) => drawShape(node, shape, words))}`;
}

function drawShape(node: GridNode, { x, y, radius }: { x: number; y: number; radius: number }, words: Translator): SVGTemplateResult {
  const sign = stanceSign(node.stance);
  const legible = radius >= 7;
  return svg`<g
    class="mark colour-${node.colour} ${node.dashed ? 'dashed' : ''} ${node.hollow ? 'hollow' : ''} ${node.emphasis} ${node.selected ? 'selected' : ''}"
    transform="translate(${round(x - radius)} ${round(y - radius)}) scale(${round(radius / 12)})"
    >${node.selected ? svg`<circle class="halo" cx="12" cy="12" r="16"></circle>` : nothing}${outline(node.shape)}${
      legible ? svg`<text class="letter" x="12" y="12">${node.letter}</text>` : nothing
    }${legible && node.veto ? drawBadge('', 2.5, words.t('veto.letter')) : nothing}${legible && sign !== '' ? drawBadge(`stance ${node.stance}`, 21.5, sign) : nothing}</g
  >`;
}

function drawBadge(kind: string, x: number, letter: string): SVGTemplateResult {
  const round = kind !== '';
  return svg`<rect class="badge ${kind}" x=${x - 5.5} y="-3" width="11" height="11" rx=${round ? 5.5 : 2.5}></rect><text class="badge-letter" x=${x} y="2.5">${letter}</text>`;
}

/** Names beside their shapes; `hidden` ones give way to the name of the actor that one looks at. */
export function drawLabels({ plan, labels, standing, text: { lineHeight } }: GridScene, hidden: ReadonlySet<string>): SVGTemplateResult {
  const top = plan.strip.box.minY;
  return svg`
    ${labels.map((label) => {
      const { node } = standing.get(label.id)!;
      if (hidden.has(label.id)) return nothing;
      const lines = drawLines(label, lineHeight, `name ${node.emphasis} ${node.selected ? 'selected' : ''}`);
      return node.selected ? svg`${drawPlate(label.box, 'quiet')}${lines}` : lines;
    })}
    ${plan.strip.headings.map((heading) => svg`<text class="strip-heading" x=${heading.x} y=${heading.y + top} text-anchor="start" dy="0.35em">${heading.text}</text>`)}
    ${plan.strip.shapes.map(({ id, label, x }) => {
      if (label === null) return nothing;
      const { fitted } = label;
      const box = { minX: label.x, maxX: label.x + fitted.width, minY: label.y + top, maxY: label.y + top + fitted.height };
      return drawLines({ id, lines: fitted.lines, box, side: label.x < x ? 'left' : 'right' }, lineHeight, `name ${standing.get(id)!.node.emphasis}`);
    })}
  `;
}

/** Lines of a name in their box, each by its own direction: the middle of a line is the same in all. */
export function drawLines({ lines, box, side }: GridLabel, lineHeight: number, className: string): SVGTemplateResult {
  const top = (box.minY + box.maxY - lines.length * lineHeight) / 2;
  const x = side === 'right' ? box.minX : side === 'left' ? box.maxX : (box.minX + box.maxX) / 2;
  return svg`<text class="${className} ${side}" direction="ltr">${lines.map(
    (line, i) => svg`<tspan x=${round(x)} y=${round(top + (i + 0.77) * lineHeight)}>${line}</tspan>`,
  )}</text>`;
}

/** Lines from the selected actor to those it is tied to. */
export function drawTies({ picture, plan }: GridScene): Drawing {
  if (picture.tiedToSelected.size === 0) return nothing;
  const at = new Map<string, Coordinates>();
  picture.placed.forEach(({ id }, index) => at.set(id, plan.shapes[index]!));
  const start = at.get(picture.placed.find(({ selected }) => selected)?.id ?? '');
  if (start === undefined) return nothing;
  const ends = picture.placed.filter(({ id, emphasis }) => picture.tiedToSelected.has(id) && emphasis === 'full').map(({ id }) => at.get(id)!);
  return svg`<path class="tie" d=${ends.map(({ x, y }) => `M${start.x} ${start.y}L${x} ${y}`).join('')}></path>`;
}

/** A ground for a name that lines run behind. */
export function drawPlate(box: Box, kind: string): SVGTemplateResult {
  return svg`<rect class="plate ${kind}" x=${box.minX} y=${box.minY} width=${widthOf(box)} height=${heightOf(box)} rx="4"></rect>`;
}

function widthOf({ minX, maxX }: Box): number {
  return Math.max(0, maxX - minX);
}

function heightOf({ minY, maxY }: Box): number {
  return Math.max(0, maxY - minY);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
