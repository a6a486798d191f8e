import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendLine } from '../../view-model/legend-entries.ts';

const width = 34;
const middle = 9;
const line = (className: string, from = 1, to = width - 1): SVGTemplateResult => svg`<line class=${className} x1=${from} x2=${to} y1=${middle} y2=${middle}></line>`;

/** A short piece of a tie as the map draws it. */
export function lineSample(kind: LegendLine): TemplateResult {
  return sample(drawLine(kind), `line ${kind === 'arrow' ? 'turns' : ''}`);
}

/** Three ties, the strongest last; the thinnest also stands for unknown strength. */
export function widthSample(): TemplateResult {
  return sample(svg`<line x1="1" x2="33" y1="3" y2="3" stroke-width="1.75"></line><line x1="1" x2="33" y1="8" y2="8" stroke-width="3.25"></line><line x1="1" x2="33" y1="15" y2="15" stroke-width="5"></line>`, 'line');
}

/** Three discs whose areas grow evenly. */
export function areaSample(): TemplateResult {
  const radii = [3, 5.6, 7.9];
  return sample(svg`${radii.map((radius, i) => svg`<circle cx=${[4, 13.5, 25.5][i]!} cy=${16.5 - radius} r=${radius}></circle>`)}`, 'area turns');
}

function drawLine(kind: LegendLine): SVGTemplateResult {
  switch (kind) {
    case 'solid':
      return line('');
    case 'dotted':
      return line('dotted');
    case 'double':
      return svg`<line x1="1" x2="33" y1="6.8" y2="6.8"></line><line x1="1" x2="33" y1="11.2" y2="11.2"></line>`;
    case 'arrow':
      return svg`${line('', 1, 26)}<path class="solid" d="M25 4.5 L33.5 9 L25 13.5 Z"></path>`;
    case 'tension':
      return svg`${line('', 1, 10)}${line('', 24, 33)}<path class="sign" d="M18 2.5 L12.5 10 H16.7 L15 16 L21.5 7.5 H17.3 Z"></path>`;
    case 'interrupted':
      return svg`${line('', 1, 12)}${line('', 22, 33)}<path class="sign" d="M14 3.5 H16 V14.5 H14 Z M18.5 3.5 H20.5 V14.5 H18.5 Z"></path>`;
    case 'unclear':
      return svg`${line('dotted', 1, 10)}${line('dotted', 24, 33)}<text class="sign" x="17" y="9.5">?</text>`;
  }
}

function sample(content: SVGTemplateResult, className: string): TemplateResult {
  return html`<svg class="sample ${className}" viewBox="0 0 ${width} 18" aria-hidden="true" focusable="false">${content}</svg>`;
}
