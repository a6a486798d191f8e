import { css } from 'lit';

/** One or two quiet rows under a picture. */
export const legendStyles = css`
  :host {
    display: block;
    background: var(--am-ground);
    container-type: inline-size;
  }

  /* Runs on like a text, so that it takes as few lines as it can. */
  .legend {
    font-size: 13px;
    line-height: 26px;
    padding-inline-start: 6px; /* what choices need before their marks */
  }

  .choices,
  .keys,
  ul {
    display: inline;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-inline-end: 10px;
    white-space: nowrap;
    vertical-align: top;
    block-size: 26px;
  }

  li:last-child {
    margin-inline-end: 16px;
  }

  .title {
    margin-inline-end: 3px;
    font-weight: 600;
    color: var(--am-muted);
  }

  .choices button {
    /* Marks stand on the edge at the start of every line; the room around them shows only under the pointer. */
    margin-inline: -6px 10px;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 26px;
    padding: 1px 7px 1px 5px;
    border-color: transparent;
    border-radius: 15px;
    background: none;
    line-height: 1.2;
    vertical-align: top;
  }

  [dir='rtl'] .choices button {
    padding: 1px 5px 1px 7px;
  }

  .choices button:hover {
    background: var(--am-raised);
    border-color: var(--am-rule);
  }

  .choosing button:not([aria-pressed='true']) {
    color: var(--am-muted);
  }

  .choosing button:not([aria-pressed='true']) .mark {
    opacity: 0.45;
  }

  .choices button[aria-pressed='true'] {
    background: var(--am-surface);
    border-color: var(--am-ink);
    color: var(--am-ink);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--am-ink);
  }

  .choices button:focus-visible {
    outline: 3px solid var(--am-accent);
  }

  .count {
    color: var(--am-muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .keys .mark {
    inline-size: 15px;
    block-size: 15px;
  }

  .keys .mark .outline {
    stroke-width: 2;
  }

  .sample {
    inline-size: 34px;
    block-size: 18px;
    flex: none;
    overflow: visible;
  }

  [dir='rtl'] .sample.turns {
    transform: scaleX(-1);
  }

  .sample line {
    stroke: var(--am-muted);
    stroke-width: 1.75;
  }

  .sample line[stroke-width='1.75'] {
    stroke-width: 1.75;
  }

  .sample line[stroke-width='3.25'] {
    stroke-width: 3.25;
  }

  .sample line[stroke-width='5'] {
    stroke-width: 5;
  }

  .sample .dotted {
    stroke-dasharray: 0.1 4.4;
    stroke-width: 2.4;
    stroke-linecap: round;
  }

  .sample .solid {
    fill: var(--am-muted);
  }

  .sample .sign {
    fill: var(--am-ink);
    font-weight: 700;
    font-size: 13px;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .sample.area {
    inline-size: 34px;
  }

  .sample circle {
    fill: var(--am-raised);
    stroke: var(--am-muted);
    stroke-width: 1.25;
  }

  .veto {
    display: inline-grid;
    place-content: center;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 4px;
    background: #1d2126;
    color: #ffffff;
    box-shadow: 0 0 0 1px var(--am-muted);
    font-size: 11px;
    font-weight: 700;
    line-height: 1;
  }

  .way {
    color: var(--am-muted);
  }

  @media (forced-colors: active) {
    .choices button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .choices button[aria-pressed='true'] .count {
      color: inherit;
    }

    .veto {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }

    .sample line {
      stroke: CanvasText;
    }
  }

  @media print {
    .choices button {
      border-color: transparent;
    }
  }
`;
