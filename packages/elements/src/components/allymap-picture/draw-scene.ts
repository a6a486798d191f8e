import { nothing, svg, type SVGTemplateResult } from 'lit';
import { directionOf, headOf, letterOn, outlinePoints, type Mark, type Point, type Scene } from '@allymap/pictures/layer';
import { fillOf, strokeOf } from './colour-classes.ts';

/** What of a scene the reader is at. */
export interface Emphasis {
  readonly selected: string | null;
  readonly focused: string | null;
  /** Actors that the filter lets through. */
  readonly shown: ReadonlySet<string>;
}

const listOf = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');
const dashes = { dashed: '4 3', dotted: '1 3' } as const;

/** The marks of a scene as live SVG: those of an actor are told apart, fade, and stand out as the reader moves. */
export function drawScene({ marks, direction, veto }: Scene, emphasis: Emphasis): SVGTemplateResult {
  const hatches = [...new Set(marks.flatMap((mark) => (mark.kind === 'area' && mark.hatched === true ? [mark.fill ?? 'neutral'] : [])))];
  return svg`<defs>
      ${hatches.map(
        (colour) => svg`<pattern id=${`hatch-${colour}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class=${strokeOf(colour)} x1="0" y1="0" x2="0" y2="6" stroke-width="2.4"></line>
        </pattern>`,
      )}
    </defs>
    ${marks.map((mark) => svg`<g class=${classesOf(mark, emphasis)} data-actor=${mark.actor ?? nothing}>${drawMark(mark, direction, veto)}</g>`)}`;
}

function classesOf({ actor, kind }: Mark, { selected, focused, shown }: Emphasis): string {
  if (actor === undefined) return kind;
  const faded = !shown.has(actor) || (selected !== null && actor !== selected);
  return `${kind} actor ${faded ? 'faded' : ''} ${actor === selected ? 'selected' : ''} ${actor === focused ? 'focused' : ''}`;
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
      const { x, y, radius, colour, letter, shape, edge, veto, hollow } = mark;
      const size = Math.round(radius * 1.15);
      const letterClass = hollow === true ? fillOf('ink') : letterOn(colour) === '#ffffff' ? 'letter-light' : 'letter-dark';
      const look = `disc ${hollow === true ? `${fillOf('surface')} ${strokeOf(colour)}` : `${fillOf(colour)}${edge === undefined ? '' : ` ${strokeOf(edge === 'dashed' ? 'ink' : 'surface')}`}`}`;
      const dash = hollow === true ? '3 2' : edge === 'dashed' ? '4 2' : nothing;
      const width = hollow === true || edge === undefined ? 2 : 1.5;
      return svg`${shape === undefined || shape === 'ellipse'
        ? svg`<circle class=${look} cx=${x} cy=${y} r=${radius} stroke-width=${width} stroke-dasharray=${dash}></circle>`
        : svg`<polygon class=${look} points=${listOf(outlinePoints(shape, x, y, radius))} stroke-width=${width} stroke-dasharray=${dash}></polygon>`}
        ${letter === '' ? nothing : svg`<text class=${letterClass} x=${x} y=${y + size * 0.36} font-size=${size} font-weight="700" text-anchor="middle">${letter}</text>`}
        ${veto === true
          ? svg`<circle class="${fillOf('ink')} ${strokeOf('surface')}" cx=${x + radius * 0.8} cy=${y - radius * 0.8} r=${radius * 0.55}></circle><text class=${fillOf('surface')} x=${x + radius * 0.8} y=${y - radius * 0.5} font-size=${radius * 0.85} font-weight="700" text-anchor="middle">${sign}</text>`
          : nothing}`;
    }
  }
}
