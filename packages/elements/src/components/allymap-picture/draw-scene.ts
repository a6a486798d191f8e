import { nothing, svg, type SVGTemplateResult } from 'lit';
import { badgesOf, directionOf, headOf, letterOn, outlinePoints, type DiscMark, type Mark, type Point, type Scene } from '@allymap/pictures/layer';
import { fillOf, strokeOf } from './colour-classes.ts';

/** What of a scene the reader is at. */
export interface Emphasis {
  readonly selected: string | null;
  /** The actor that the keyboard has reached. */
  readonly focused: string | null;
  /** The actor under the pointer. */
  readonly hovered: string | null;
  /** Actors that the filter lets through. */
  readonly shown: ReadonlySet<string>;
}

const listOf = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');
const dashes = { dashed: '4 3', dotted: '1 3' } as const;

/** The actor that one looks at: under the pointer, else where the keyboard is, else the selected one. */
export function lookedAt({ hovered, focused, selected }: Emphasis): string | null {
  return hovered ?? focused ?? selected;
}

/** The marks of a scene as live SVG: those of an actor are told apart, fade, and stand out as the reader moves. `plate`: marks above all others. */
export function drawScene({ marks, direction, veto }: Scene, emphasis: Emphasis, plate: readonly Mark[] = []): SVGTemplateResult {
  const hatches = [...new Set(marks.flatMap((mark) => (mark.kind === 'area' && mark.hatched === true ? [mark.fill ?? 'neutral'] : [])))];
  const at = lookedAt(emphasis);
  const { selected } = emphasis;
  // A disc has a halo; a name without one is underlined.
  const discs = new Set(marks.flatMap(({ kind, actor, when }) => (kind === 'disc' && when === undefined ? [actor] : [])));
  const near = new Set(marks.flatMap(({ actor, leadsTo }) => (actor === selected && leadsTo !== undefined ? [leadsTo] : [])));
  // Names stay readable over the lines of whoever one looks at.
  const hasLines = marks.some(({ actor, leadsTo }) => leadsTo !== undefined && actor === at);
  const isFaded = (actor: string): boolean => !emphasis.shown.has(actor) || (selected !== null && actor !== selected && !near.has(actor));
  return svg`<defs>
      ${hatches.map(
        (colour) => svg`<pattern id=${`hatch-${colour}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class=${strokeOf(colour)} x1="0" y1="0" x2="0" y2="6" stroke-width="2.4"></line>
        </pattern>`,
      )}
    </defs>
    ${marks.map((mark) => {
      const { actor, when } = mark;
      if (actor === undefined) return svg`<g class=${mark.kind}>${drawMark(mark, direction, veto)}</g>`;
      // It says something of the actor that one looks at, and is nothing to point at.
      if (when === 'active') return actor === at ? svg`<g class="${mark.kind} evidence">${drawMark(mark, direction, veto)}</g>` : nothing;
      const faded = isFaded(actor);
      const classes = `${mark.kind} actor ${faded ? 'faded' : ''} ${actor === selected && (mark.kind !== 'text' || !discs.has(actor)) ? 'selected' : ''} ${actor === emphasis.focused ? 'focused' : ''} ${actor === emphasis.hovered ? 'hovered' : ''}`;
      return svg`<g class=${classes} data-actor=${actor}>${mark.kind === 'disc' ? drawAround(mark, emphasis, faded) : nothing}<g>${drawMark(hasLines && mark.kind === 'text' ? { ...mark, halo: true } : mark, direction, veto)}</g></g>`;
    })}
    ${plate.map((mark) => svg`<g class="${mark.kind} plate">${drawMark(mark, direction, veto)}</g>`)}`;
}

/** Under a disc: the halo of the selected one, a ring around the one that the reader is at, and what keeps lines from shining through a faded one. */
function drawAround({ actor, x, y, radius, shape }: DiscMark, { selected, focused, hovered }: Emphasis, faded: boolean): readonly (SVGTemplateResult | typeof nothing)[] {
  const ring = (name: string, away: number): SVGTemplateResult => svg`<circle class=${name} cx=${x} cy=${y} r=${radius + away}></circle>`;
  return [
    faded ? outlineOf(shape, x, y, radius, fillOf('surface'), 0, nothing) : nothing,
    actor === selected ? ring('halo', radius / 3) : nothing,
    actor === focused ? svg`${ring('ring-ground', 4.5)}${ring('ring', 4.5)}` : actor === hovered ? ring('ring thin', 2.5) : nothing,
  ];
}

function outlineOf(shape: DiscMark['shape'], x: number, y: number, radius: number, look: string, width: number, dash: string | typeof nothing): SVGTemplateResult {
  return shape === undefined || shape === 'ellipse'
    ? svg`<circle class=${look} cx=${x} cy=${y} r=${radius} stroke-width=${width} stroke-dasharray=${dash}></circle>`
    : svg`<polygon class=${look} points=${listOf(outlinePoints(shape, x, y, radius))} stroke-width=${width} stroke-dasharray=${dash}></polygon>`;
}

/** One mark of a scene. */
export function drawMark(mark: Mark, direction: 'ltr' | 'rtl', sign: string): SVGTemplateResult {
  switch (mark.kind) {
    case 'text': {
      const own = mark.isSentence === true ? direction : directionOf(mark.text);
      const anchor = mark.at === 'middle' ? 'middle' : (mark.at === 'left') === (own === 'ltr') ? 'start' : 'end';
      const turn = mark.turned === true ? `translate(${mark.x + mark.size * 0.36} ${mark.y}) rotate(-90)` : nothing;
      return svg`<text class=${mark.halo === true ? `${fillOf(mark.colour)} ${strokeOf('surface')}` : fillOf(mark.colour)} stroke-width=${mark.halo === true ? 3 : nothing} stroke-linejoin=${mark.halo === true ? 'round' : nothing} paint-order=${mark.halo === true ? 'stroke' : nothing} x=${turn === nothing ? mark.x : 0} y=${turn === nothing ? mark.y : 0} transform=${turn} font-size=${mark.size} font-weight=${mark.bold ? 700 : 400} text-anchor=${anchor} direction=${own}>${mark.text}</text>`;
    }
    case 'line':
      return svg`<polyline class=${strokeOf(mark.colour)} points=${listOf(mark.points)} fill="none" stroke-width=${mark.width} stroke-dasharray=${mark.dash === undefined ? nothing : dashes[mark.dash]}></polyline>
        ${mark.arrow === true ? svg`<polygon class=${fillOf(mark.colour)} points=${listOf(headOf(mark.points, mark.width))}></polygon>` : nothing}`;
    case 'area': {
      // A class would not find the pattern: an address in a sheet of styles is one of the sheet's own.
      const hatch = mark.hatched === true ? `url(#hatch-${mark.fill ?? 'neutral'})` : nothing;
      return svg`<polygon class="${hatch === nothing ? fillOf(mark.fill ?? 'none') : ''} ${strokeOf(mark.stroke ?? 'none')}" fill=${hatch} fill-opacity=${mark.tint ?? nothing} points=${listOf(mark.points)} stroke-dasharray=${mark.dash === undefined ? nothing : dashes[mark.dash]}></polygon>`;
    }
    case 'disc': {
      const { x, y, radius, colour, letter, shape, edge, hollow } = mark;
      const size = Math.round(radius * 1.15);
      const letterClass = hollow === true ? fillOf('ink') : letterOn(colour) === '#ffffff' ? 'letter-light' : 'letter-dark';
      const look = hollow === true ? `${fillOf('surface')} ${strokeOf(colour)}` : `${fillOf(colour)}${edge === undefined ? '' : ` ${strokeOf(edge === 'dashed' ? 'ink' : 'surface')}`}`;
      const dash = hollow === true ? '3 2' : edge === 'dashed' ? '4 2' : nothing;
      return svg`${outlineOf(shape, x, y, radius, look, hollow === true || edge === undefined ? 2 : 1.5, dash)}
        ${letter === '' ? nothing : svg`<text class=${letterClass} x=${x} y=${y + size * 0.36} font-size=${size} font-weight="700" text-anchor="middle">${letter}</text>`}
        ${badgesOf(mark, sign).map(
          (badge) => svg`<circle class="badge-${badge.colour} ${strokeOf('surface')}" cx=${badge.x} cy=${badge.y} r=${badge.radius}></circle><text class="badge-sign-${badge.colour}" x=${badge.x} y=${badge.base} font-size=${badge.size} font-weight="700" text-anchor="middle">${badge.sign}</text>`,
        )}`;
    }
  }
}
