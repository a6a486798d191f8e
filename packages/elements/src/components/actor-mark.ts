import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Role } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import { sectorShapes, type Shape } from '@allymap/pictures/network';
import type { ActorFacts, Stance } from '../view-model/actor-facts.ts';

/** An actor's shape in words: what `actorMark` draws of it. */
export interface Mark {
  readonly shape: Shape;
  readonly colour: Role | `stance-${Stance}` | 'none';
  readonly letter: string;
  readonly dashed?: boolean;
  readonly hollow?: boolean;
  readonly veto?: string | null;
}

/** An outline in a square of 24, as the map draws it. */
export function outline(shape: Shape): SVGTemplateResult {
  switch (shape) {
    case 'round-rectangle':
      return svg`<rect class="outline" x="2" y="2" width="20" height="20" rx="4.5"></rect>`;
    case 'diamond':
      return svg`<path class="outline" d="M12 .8 L23.2 12 L12 23.2 L.8 12 Z"></path>`;
    case 'hexagon':
      return svg`<path class="outline" d="M6.4 2.4 H17.6 L23.2 12 L17.6 21.6 H6.4 L.8 12 Z"></path>`;
    case 'ellipse':
      return svg`<circle class="outline" cx="12" cy="12" r="10.4"></circle>`;
  }
}

/** Draws a small copy of an actor's shape on the map; words beside it must say the same. */
export function actorMark({ shape, colour, letter, dashed = false, hollow = false, veto = null }: Mark): TemplateResult {
  return html`<svg class="mark colour-${colour} ${dashed ? 'dashed' : ''} ${hollow ? 'hollow' : ''}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${outline(shape)}${letter === '' ? nothing : svg`<text class="letter" x="12" y="12">${letter}</text>`}
    ${veto === null ? nothing : svg`<rect class="badge" x="-3" y="-3" width="11" height="11" rx="2.5"></rect><text class="badge-letter" x="2.5" y="2.5">${veto}</text>`}
  </svg>`;
}

/** The mark of one actor, coloured by role. */
export function markOfActor({ role, actor }: ActorFacts, words: Translator): TemplateResult {
  return actorMark({
    shape: actor.sector === undefined ? 'ellipse' : sectorShapes[actor.sector],
    colour: role,
    letter: words.t(`role.${role}.letter`),
    dashed: actor.sector === undefined,
    hollow: role === 'unassigned',
    veto: actor.veto === true ? words.t('veto.letter') : null,
  });
}

/** A disc with a role's colour and letter. */
export function roleMark(role: Role, words: Translator): TemplateResult {
  return actorMark({ shape: 'ellipse', colour: role, letter: words.t(`role.${role}.letter`), hollow: role === 'unassigned' });
}

/** The sign that a stance has in every picture; undecided and unknown have none. */
export function stanceSign(stance: Stance): '+' | '−' | '' {
  return stance === 'for' ? '+' : stance === 'against' ? '−' : '';
}

/** A disc with a stance's colour and sign. */
export function stanceMark(stance: Stance): TemplateResult {
  return actorMark({ shape: 'ellipse', colour: `stance-${stance}`, letter: stanceSign(stance), hollow: stance === 'unknown' });
}

/** How marks look: the map's colours, letters black or white as reads better, and outlines where colours are forced. */
export const markStyles = css`
  .mark {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
    vertical-align: -0.28em;
    overflow: visible;
    direction: ltr;
    --fill: var(--am-surface);
    --letter: #10151a;
  }

  .mark .outline {
    fill: var(--fill);
    stroke: color-mix(in srgb, var(--fill) 65%, var(--am-ink));
    stroke-width: 1.4;
  }

  .mark.hollow,
  .mark.colour-none {
    --letter: var(--am-ink);
  }

  .mark.hollow .outline,
  .mark.colour-none .outline {
    fill: var(--am-surface);
    stroke: var(--am-muted);
  }

  .mark.dashed .outline {
    stroke: var(--am-ink);
    stroke-dasharray: 3.2 2.4;
  }

  .mark text {
    text-anchor: middle;
    dominant-baseline: central;
    font-weight: 700;
    fill: var(--letter);
  }

  .mark .letter {
    font-size: 13.5px;
  }

  .mark .badge {
    fill: #1d2126;
    stroke: var(--am-surface);
    stroke-width: 1;
  }

  .mark .badge-letter {
    font-size: 8.5px;
    fill: #ffffff;
  }

  .colour-partner {
    --fill: var(--am-partner);
    --letter: light-dark(#ffffff, #10151a);
  }

  .colour-informal-partner {
    --fill: var(--am-informal-partner);
  }

  .colour-stakeholder {
    --fill: var(--am-stakeholder);
  }

  .colour-strategic-ally {
    --fill: var(--am-strategic-ally);
  }

  .colour-beneficiary {
    --fill: var(--am-beneficiary);
  }

  .colour-facilitator {
    --fill: var(--am-facilitator);
  }

  .colour-opponent {
    --fill: var(--am-opponent);
  }

  .colour-unassigned {
    --fill: var(--am-unassigned);
  }

  .colour-stance-for {
    --fill: var(--am-for);
    --letter: light-dark(#ffffff, #10151a);
  }

  .colour-stance-against {
    --fill: var(--am-against);
    --letter: light-dark(#ffffff, #10151a);
  }

  .colour-stance-neutral {
    --fill: var(--am-neutral);
  }

  @media (forced-colors: active) {
    .mark {
      --fill: Canvas;
      --letter: CanvasText;
    }

    .mark .outline {
      fill: Canvas;
      stroke: CanvasText;
    }

    .mark .badge {
      fill: CanvasText;
    }

    .mark .badge-letter {
      fill: Canvas;
    }
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
