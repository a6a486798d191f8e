import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendFilter, LegendItem, Scene } from '@allymap/pictures';
import { letterOn } from '@allymap/pictures/layer';
import { fillOf, strokeOf } from './colour-classes.ts';
import { drawMark } from './draw-scene.ts';

/** What those entries of a legend do that stand for actors of a role or a kind. */
export interface LegendChoices {
  readonly isOn: (filter: LegendFilter) => boolean;
  readonly toggle: (filter: LegendFilter) => void;
  /** How many actors there are of it, as it is written. */
  readonly count: (filter: LegendFilter) => string;
}

/** What the signs and colours of a scene mean; an entry that stands for actors is a button that shows only such. */
export function drawLegend({ legend }: Scene, { isOn, toggle, count }: LegendChoices): TemplateResult | typeof nothing {
  if (legend.length === 0) return nothing;
  const isChoosing = legend.some(({ filter }) => filter !== undefined && isOn(filter));
  return html`<ul class="legend ${isChoosing ? 'choosing' : ''}" part="legend">
    ${legend.map((item) => {
      const { filter, text } = item;
      if (filter === undefined) return html`<li>${sampleOf(item)} <span>${text}</span></li>`;
      return html`<li>
        <button type="button" aria-pressed=${isOn(filter) ? 'true' : 'false'} @click=${() => toggle(filter)}>${sampleOf(item)} <span>${text}</span> <span class="count">${count(filter)}</span></button>
      </li>`;
    })}
  </ul>`;
}

function sampleOf({ colour, sign, letter = '', sample = [] }: LegendItem): TemplateResult {
  if (sign === 'sample') return html`<svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">${sample.map((mark) => drawMark(mark, 'ltr', letter))}</svg>`;
  return html`<svg class=${sign === 'arrow' ? 'turns' : ''} width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">${drawSample(sign, colour, letter)}</svg>`;
}

function drawSample(sign: Exclude<LegendItem['sign'], 'sample'>, colour: LegendItem['colour'], letter: string): SVGTemplateResult {
  switch (sign) {
    case 'disc':
    case 'hollow':
      return svg`<circle class=${sign === 'hollow' ? `${fillOf('none')} ${strokeOf(colour)}` : fillOf(colour)} cx="10" cy="8" r="7" stroke-width="2" stroke-dasharray=${sign === 'hollow' ? '3 2' : nothing}></circle>
        <text class=${sign === 'hollow' ? fillOf('ink') : letterOn(colour) === '#ffffff' ? 'letter-light' : 'letter-dark'} x="10" y="11.5" font-size="9" font-weight="700" text-anchor="middle">${letter}</text>`;
    case 'line':
    case 'dashed-line':
    case 'arrow':
      return svg`<line class=${strokeOf(colour)} x1="0" x2=${sign === 'arrow' ? 14 : 20} y1="8" y2="8" stroke-width="2" stroke-dasharray=${sign === 'dashed-line' ? '4 3' : nothing}></line>
        ${sign === 'arrow' ? svg`<polygon class=${fillOf(colour)} points="20,8 12,4 12,12"></polygon>` : nothing}`;
    case 'area':
      return svg`<rect class=${fillOf(colour)} x="1" y="2" width="18" height="12"></rect>`;
    case 'dashed':
      return svg`<rect class="${fillOf('none')} ${strokeOf('muted')}" x="1" y="2" width="18" height="12" stroke-dasharray="4 3"></rect>`;
    case 'hatched':
      return svg`<rect class=${strokeOf(colour)} fill=${`url(#hatch-${colour})`} x="1" y="2" width="18" height="12" stroke-dasharray="4 3"></rect>`;
  }
}
