import { css } from 'lit';

export const mapStyles = css`
  :host {
    block-size: var(--allymap-block-size, 480px);
    min-block-size: 240px;
  }

  .picture {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
  }

  .canvas,
  .labels {
    position: absolute;
    inset: 0;
  }

  .canvas {
    overflow: hidden; /* while it moves, what is painted stands out */
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }

  .canvas > canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    transform-origin: 0 0;
    /* Pointers are measured against the box around it. */
    pointer-events: none;
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
    text-align: center;
    font-size: 0.92em;
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: 0.04em;
    color: var(--am-muted);
    white-space: pre;
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
    background: var(--am-for-badge);
  }

  .badge.against {
    background: var(--am-against-badge);
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

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 6px 16px;
    padding-inline: 16px 12px;
  }

  .zoom {
    display: flex;
    gap: 4px;
    padding-block: 4px 12px;
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
    flex: 1 1 24ch;
    margin: 0 0 8px;
    color: var(--am-muted);
    text-wrap: pretty;
    font-size: 13px;
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
    flex: 1 1 24ch;
    padding: 0 0 8px;
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
