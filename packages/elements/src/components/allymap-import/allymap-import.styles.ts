import { css } from 'lit';

/** The way in: a quiet page with one thing to do, and room below for what was read. */
export const importStyles = css`
  :host {
    display: block;
    block-size: var(--allymap-block-size, auto);
    background: var(--am-surface);
    container-type: inline-size;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .import {
    position: relative;
    min-block-size: 100%;
    display: flex;
    flex-direction: column;
  }

  .waiting {
    display: grid;
    gap: 14px;
    align-content: start;
    max-inline-size: 64ch;
    padding: 20px 24px;
  }

  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.3em;
    line-height: 1.25;
  }

  h2:focus {
    outline: none;
  }

  .note {
    color: var(--am-muted);
  }

  p.note[part='message'] {
    padding: 20px 24px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .paste {
    display: grid;
    gap: 4px;
    color: var(--am-muted);
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--am-tie);
    border-radius: var(--am-radius);
    background: var(--am-ground);
    color: var(--am-ink);
    font: 0.93em/1.4 ui-monospace, 'DejaVu Sans Mono', monospace;
    white-space: pre;
    resize: vertical;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--am-accent);
  }

  .failure {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--am-against);
    background: var(--am-raised);
  }

  .failure ol {
    margin: 6px 0 0;
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
  }

  .where {
    color: var(--am-muted);
  }

  .dropping::after {
    content: attr(data-drop);
    position: absolute;
    inset: 8px;
    z-index: 4;
    display: grid;
    place-content: center;
    border: 3px dashed var(--am-accent);
    border-radius: 14px;
    background: color-mix(in srgb, var(--am-ground) 88%, transparent);
    font-size: 1.2em;
    font-weight: 600;
  }
`;
