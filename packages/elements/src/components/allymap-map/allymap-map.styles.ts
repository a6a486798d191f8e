import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    block-size: var(--allymap-block-size, 480px);
    min-block-size: 240px;
    background: var(--am-ground);
    position: relative;
    overflow: hidden;
  }

  .root {
    position: relative;
  }

  .picture,
  .canvas,
  .labels {
    position: absolute;
    inset: 0;
  }

  .canvas {
    /* The drawing library measures against its container, which therefore must be positioned. */
    position: absolute;
    cursor: grab;
    touch-action: none;
  }

  .canvas.over {
    cursor: pointer;
  }

  .labels {
    pointer-events: none;
    overflow: hidden;
    font: 500 13px / 16px var(--am-font);
    contain: strict;
    direction: ltr;
  }

  :host([projector]) .labels {
    font-size: 19px;
    line-height: 23px;
  }

  .labels > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    transform-origin: 0 0;
  }

  .name {
    white-space: pre;
    color: var(--am-ink);
    text-shadow:
      1.5px 0 1px var(--am-ground),
      -1.5px 0 1px var(--am-ground),
      0 1.5px 1px var(--am-ground),
      0 -1.5px 1px var(--am-ground),
      1px 1px 1px var(--am-ground),
      -1px -1px 1px var(--am-ground),
      1px -1px 1px var(--am-ground),
      -1px 1px 1px var(--am-ground);
  }

  .name.over-shapes {
    border-radius: 3px;
    background: color-mix(in srgb, var(--am-ground) 72%, transparent);
  }

  .name.below,
  .name.above {
    text-align: center;
  }

  .name.left {
    text-align: right;
  }

  .name.right {
    text-align: left;
  }

  .name.selected {
    font-weight: 700;
  }

  .name.faded {
    opacity: 0.45;
  }

  .name.filtered-out {
    opacity: 0.6;
  }

  .heading {
    translate: -50% 0;
    font-size: 0.92em;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--am-muted);
    white-space: nowrap;
  }

  .badge {
    inline-size: 16px;
    block-size: 16px;
    margin: -8px 0 0 -8px;
    border-radius: 50%;
    font: 700 12px / 16px var(--am-font);
    text-align: center;
    color: #fff;
    box-shadow: 0 0 0 1.5px var(--am-ground);
  }

  .badge.for {
    background: #2166ac;
  }

  .badge.against {
    background: #b35806;
  }

  .badge.veto {
    background: var(--am-ink);
    color: var(--am-ground);
    border-radius: 4px;
  }

  .badge.faded {
    opacity: 0.35;
  }

  .ring {
    border-radius: 50%;
    border: 3px solid var(--am-accent);
    box-shadow:
      0 0 0 2px var(--am-surface),
      inset 0 0 0 2px var(--am-surface);
  }

  .sign {
    inline-size: 18px;
    block-size: 18px;
    margin: -9px 0 0 -9px;
    border-radius: 50%;
    background: var(--am-ground);
    color: var(--am-ink);
    fill: var(--am-ink);
    font: 700 14px / 18px var(--am-font);
    text-align: center;
  }

  .navigator {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .navigator:focus-visible {
    outline: 3px solid var(--am-accent);
    outline-offset: -3px;
    box-shadow: none;
  }

  .zoom {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    display: flex;
    gap: 4px;
  }

  .zoom button {
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    font-size: 18px;
    line-height: 1;
  }

  .zoom button.whole {
    inline-size: auto;
    padding-inline: 10px;
    font-size: 14px;
  }

  .note {
    position: absolute;
    inset-block-end: 14px;
    inset-inline: 16px 240px;
    margin: 0;
    color: var(--am-muted);
    text-wrap: pretty;
    font-size: 13px;
    pointer-events: none;
  }

  .note.failed {
    padding: 6px 10px;
    border: 2px solid var(--am-against);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    color: var(--am-ink);
  }

  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 24px;
    text-align: center;
    color: var(--am-muted);
  }

  .message progress {
    inline-size: 220px;
    accent-color: var(--am-accent);
  }

  .analysis-progress {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 3;
    background: color-mix(in srgb, var(--am-surface) 92%, transparent);
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
  }

  .over-picture {
    background: color-mix(in srgb, var(--am-ground) 80%, transparent);
  }

  @media (forced-colors: active) {
    .badge,
    .sign {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 1px solid CanvasText;
      line-height: 14px;
    }

    .name {
      text-shadow: none;
      background: Canvas;
    }
  }

  @media print {
    .zoom {
      display: none;
    }
  }
`;
