import { css, unsafeCSS } from 'lit';
import { roles } from '@allymap/core/display';
import type { Colour } from '@allymap/pictures';

const colours = ['ink', 'muted', 'rule', 'ground', 'surface', 'raised', 'for', 'against', 'neutral', 'tie', 'accent', 'accent-ink', ...roles, 'unassigned'] as const satisfies readonly Colour[];

/** The class that fills with a colour of the theme: attributes of style are what a strict policy forbids. */
export function fillOf(colour: Colour | 'none'): string {
  return `fill-${colour}`;
}

/** The class that draws lines in a colour of the theme. */
export function strokeOf(colour: Colour | 'none'): string {
  return `stroke-${colour}`;
}

/** What the classes do. */
export const colourStyles = css`
  ${unsafeCSS(colours.map((colour) => `.fill-${colour} { fill: var(--am-${colour}); } .stroke-${colour} { stroke: var(--am-${colour}); }`).join(' '))}

  .fill-none {
    fill: none;
  }

  .stroke-none {
    stroke: none;
  }

  .badge-ink {
    fill: var(--am-ink);
  }

  .badge-sign-ink {
    fill: var(--am-surface);
  }

  .badge-for {
    fill: var(--am-for-badge);
  }

  .badge-against {
    fill: var(--am-against-badge);
  }

  .badge-sign-for,
  .badge-sign-against {
    fill: #ffffff;
  }

  /* What stands on the ground itself is in the colour that the reader chose, whatever it means. */
  @media (forced-colors: active) {
    text:is(.fill-for, .fill-against, .fill-neutral, .fill-accent, .fill-stakeholder, .fill-opponent) {
      fill: CanvasText;
    }
  }

  .letter-dark {
    fill: #000000;
  }

  .letter-light {
    fill: var(--am-letter);
  }
`;
