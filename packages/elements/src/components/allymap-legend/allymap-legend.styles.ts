import { css } from 'lit';

/** One or two quiet rows under a picture. */
export const legendStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .legend {
    display: flex;
    flex-direction: column;
    gap: 7px;
    font-size: 13px;
    line-height: 1.35;
  }

  .roles,
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
  }

  .roles {
    gap: 4px 2px;
    margin-inline-start: -7px;
  }

  .roles button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 2px 8px 2px 6px;
    border-color: transparent;
    border-radius: 15px;
    background: none;
    line-height: 1.2;
  }

  [dir='rtl'] .roles button {
    padding: 2px 6px 2px 8px;
  }

  .roles button:hover {
    background: var(--am-raised);
    border-color: var(--am-rule);
  }

  .choosing button:not([aria-pressed='true']) {
    color: var(--am-muted);
  }

  .choosing button:not([aria-pressed='true']) .mark {
    opacity: 0.45;
  }

  .roles button[aria-pressed='true'] {
    background: var(--am-surface);
    border-color: var(--am-ink);
    color: var(--am-ink);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--am-ink);
  }

  .roles button:focus-visible {
    outline: 3px solid var(--am-accent);
  }

  .count {
    color: var(--am-muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .keys {
    gap: 5px 22px;
  }

  .keys > div {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 12px;
  }

  dt {
    color: var(--am-muted);
    font-weight: 600;
    margin-inline-end: -4px;
  }

  dd {
    margin: 0;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
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
    box-shadow: 0 0 0 1px var(--am-rule);
    font-size: 11px;
    font-weight: 700;
    line-height: 1;
  }

  .across {
    inline-size: 22px;
    block-size: 0;
    border-block-start: 1.5px solid var(--am-muted);
    position: relative;
  }

  .up {
    color: var(--am-muted);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .roles button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
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
    .roles button {
      border-color: transparent;
    }
  }
`;
