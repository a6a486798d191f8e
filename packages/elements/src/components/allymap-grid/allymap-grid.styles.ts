import { css } from 'lit';

export const gridStyles = css`
  :host {
    block-size: var(--allymap-block-size, 560px);
    min-block-size: 300px;
  }

  figure {
    flex: 1;
    min-block-size: 0;
    margin: 0;
    padding: 12px 16px 10px;
    display: flex;
    flex-direction: column;
    gap: 10px;
  }

  .reading {
    margin: 0;
    font-weight: 600;
    text-wrap: pretty;
  }

  .plot {
    flex: 1;
    min-block-size: 180px;
    position: relative;
    touch-action: manipulation;
  }

  .plot.over {
    cursor: pointer;
  }

  .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    font-weight: 500;
    user-select: none;
  }

  figcaption summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  figcaption {
    color: var(--am-muted);
    font-size: 0.87em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .projector .reading {
    font-size: 1.45em;
  }

  .projector figcaption {
    font-size: 1.1em;
  }

  .navigator {
    border-radius: 6px;
  }

  /* The ring around the actor says where the keyboard is; the picture itself needs only a quiet frame. */
  .navigator:focus-visible {
    outline-width: 2px;
    outline-offset: 3px;
  }

  .cell {
    fill: none;
  }

  .cell.key-players {
    fill: var(--am-surface);
  }

  .frame {
    fill: none;
    stroke: var(--am-rule);
  }

  .threshold {
    fill: none;
    stroke: var(--am-tie);
    stroke-width: 1;
  }

  text {
    fill: var(--am-ink);
  }

  .cell-name {
    font-size: 1.08em;
    font-weight: 700;
    fill: var(--am-muted);
  }

  .cell-name .count {
    font-weight: 450;
  }

  .axis,
  .value,
  .strip-heading {
    fill: var(--am-muted);
  }

  .value {
    fill: var(--am-ink);
    font-weight: 700;
  }

  .ground > * {
    fill: color-mix(in srgb, var(--am-muted) 20%, var(--am-surface));
  }

  .hair,
  .guide,
  .whisker,
  .tie {
    fill: none;
  }

  .hair {
    stroke: var(--am-muted);
    stroke-width: 0.75;
  }

  .exact {
    fill: var(--am-muted);
  }

  .guide {
    stroke: var(--am-muted);
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
    stroke-width: 1.5;
  }

  .whisker {
    stroke: var(--am-ink);
    stroke-width: 1.25;
  }

  .tie {
    stroke: var(--am-tie);
    stroke-width: 1.5;
  }

  .region {
    fill: color-mix(in srgb, var(--am-accent) 12%, transparent);
    stroke: var(--am-accent);
    stroke-dasharray: 4 3;
  }

  .somewhere {
    fill: var(--am-accent);
    font-weight: 600;
  }

  g.mark .letter {
    user-select: none;
  }

  /* Faded into the ground, not translucent: what lies behind must not shine through. */
  .mark.faded .outline {
    fill: color-mix(in srgb, var(--fill) 26%, var(--am-surface));
    stroke: color-mix(in srgb, var(--fill) 34%, var(--am-surface));
  }

  .mark.faded.hollow .outline {
    fill: var(--am-surface);
  }

  .mark.faded .letter {
    fill: color-mix(in srgb, var(--am-ink) 45%, var(--am-surface));
  }

  .mark.faded .badge,
  .mark.faded .badge-letter {
    opacity: 0.4;
  }

  .mark.filtered-out {
    opacity: 0.1;
  }

  .mark .halo {
    fill: none;
    stroke: var(--am-halo);
    stroke-width: 4.5;
  }

  .mark .badge.stance.for {
    fill: var(--am-for-badge);
  }

  .mark .badge.stance.against {
    fill: var(--am-against-badge);
  }

  .name {
    text-anchor: middle;
    unicode-bidi: plaintext;
    paint-order: stroke;
    stroke: var(--am-ground);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .name.right {
    text-anchor: start;
  }

  .name.left {
    text-anchor: end;
  }

  .name.selected {
    font-weight: 700;
  }

  .name.faded {
    opacity: 0.5;
  }

  .name.filtered-out {
    opacity: 0.35;
  }

  .name.active {
    stroke: none;
    font-weight: 700;
  }

  .plate {
    fill: var(--am-surface);
    stroke: var(--am-rule);
  }

  .plate.quiet {
    stroke: none;
    fill-opacity: 0.85;
  }

  .ring {
    fill: none;
    stroke: var(--am-accent);
    stroke-width: 3;
  }

  .ring.thin {
    stroke: var(--am-ink);
    stroke-width: 1.5;
  }

  .ring-ground {
    fill: none;
    stroke: var(--am-surface);
    stroke-width: 7;
  }

  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
    }

    .cell.key-players,
    .region {
      fill: none;
    }

    .ground > * {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: 2 2;
    }

    .mark.faded .outline {
      fill: Canvas;
      stroke: GrayText;
    }

    .mark.faded .letter,
    .name.faded {
      fill: GrayText;
      opacity: 1;
    }

    .mark .badge.stance.for,
    .mark .badge.stance.against {
      fill: CanvasText;
    }

    .mark.selected .outline {
      fill: Highlight;
    }

    .mark.selected .letter {
      fill: HighlightText;
    }
  }

  @media print {
    :host {
      block-size: auto;
      break-inside: avoid;
    }

    .picture {
      position: static;
      block-size: auto;
    }
  }
`;
