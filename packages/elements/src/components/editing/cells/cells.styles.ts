import { css } from 'lit';

/** The grid over a matrix that is typed into, the field over a cell, and what goes with them. */
export const cellStyles = css`
  .cell-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    margin-block: 8px;
  }

  .cell-tools p,
  .cell-tools h3 {
    margin: 0;
  }

  .cell-tools label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
  }

  .cell-tools select {
    min-inline-size: 0;
    max-inline-size: 16em;
  }

  .cell-tools [aria-pressed='true'] {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
  }

  .cell-tools .where,
  .cell-tools .help,
  .cell-tools .said-of-cells {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }

  .cell-tools .where {
    font-weight: 600;
  }

  .cell-tools .help {
    color: var(--am-muted);
    font-size: 0.9em;
  }

  .cell-tools .said-of-cells:empty {
    display: none;
  }

  .new-assessor {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .plot.typing {
    overflow: auto;
    max-block-size: 80vh;
  }

  .plot.typing > svg {
    inline-size: auto;
    max-inline-size: none;
  }

  .cells,
  .cell-ring,
  .cell-block,
  .cell-input {
    position: absolute;
    box-sizing: border-box;
  }

  .cells {
    direction: ltr;
  }

  .cell-grid {
    position: absolute;
    inset: 0;
    cursor: cell;
    outline: none;
  }

  .cell-ring,
  .cell-block {
    pointer-events: none;
  }

  .cell-ring {
    border: 2px solid var(--am-rule);
    border-radius: 2px;
    scroll-margin: 60px 60px 20px 110px;
  }

  .cell-grid:focus ~ .cell-ring {
    border: 3px solid var(--am-accent);
    box-shadow: 0 0 0 1px var(--am-surface);
  }

  .cell-block {
    background: color-mix(in srgb, var(--am-accent) 18%, transparent);
    border: 1px solid var(--am-accent);
  }

  .cell-input {
    min-inline-size: 0;
    padding: 0 3px;
    border: 2px solid var(--am-accent);
    border-radius: 2px;
    background: var(--am-surface);
    color: var(--am-ink);
    font: inherit;
    text-align: center;
    opacity: 0;
    pointer-events: none;
  }

  .cell-input.open {
    opacity: 1;
    pointer-events: auto;
  }

  .paste-panel {
    flex: 1 0 100%;
    display: grid;
    gap: 8px;
    box-sizing: border-box;
    padding: 12px;
    border: 1px solid var(--am-rule);
    border-radius: 6px;
    background: var(--am-surface);
  }

  .paste-panel h3:focus {
    outline: none;
  }

  .paste-panel label {
    display: grid;
    gap: 4px;
  }

  .paste-panel textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: inherit;
  }

  .paste-panel ul {
    margin: 4px 0;
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
  }

  .paste-panel .problem {
    color: var(--am-against);
  }

  .paste-panel .buttons {
    display: flex;
    gap: 8px;
  }

  .paste-panel button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
  }

  .paste-panel button:disabled {
    opacity: 0.5;
  }

  @media print {
    .cell-tools,
    .cells {
      display: none;
    }
  }
`;
