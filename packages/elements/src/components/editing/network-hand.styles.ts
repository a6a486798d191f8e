import { css } from 'lit';

/** What stands over a network that is edited in the picture. */
export const handStyles = css`
  .tie-line {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .tie-line :is(line, circle) {
    fill: none;
    stroke: var(--am-accent);
    stroke-width: 3;
  }

  .tie-line line {
    stroke-dasharray: 6 4;
  }

  .tie-handle {
    position: absolute;
    inline-size: 24px;
    block-size: 24px;
    margin: -12px 0 0 -12px;
    border: 2px solid var(--am-surface);
    border-radius: 50%;
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 700;
    line-height: 24px;
    text-align: center;
    cursor: crosshair;
    touch-action: none;
    user-select: none;
  }

  .tie-handle[hidden] {
    display: none;
  }

  .hand-panel {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: min(340px, 100% - 16px);
    max-block-size: calc(100% - 16px);
    overflow: auto;
    box-sizing: border-box;
    border: 1px solid var(--am-rule);
    border-radius: 6px;
    background: var(--am-surface);
  }

  .hand-panel :is(h2, p) {
    margin: 0;
  }

  .hand-panel h2 {
    font-size: 1.05em;
  }

  .hand-panel .field {
    display: grid;
    gap: 3px;
    min-inline-size: 0;
  }

  .hand-panel :is(input[type='text'], select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    box-sizing: border-box;
    font: inherit;
  }

  .hand-tools,
  .tie-to {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .tie-to select {
    max-inline-size: 14em;
  }

  .said-by-hand {
    margin: 0;
  }

  .said-by-hand:empty {
    display: none;
  }

  @media print {
    .hand-tools,
    .tie-handle,
    .hand-panel {
      display: none;
    }
  }
`;
