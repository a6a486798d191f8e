import { css } from 'lit';

export const workspaceStyles = css`
  :host {
    display: block;
    block-size: var(--allymap-block-size, 100%);
    min-block-size: 420px;
    background: var(--am-ground);
    container-type: inline-size;
    overflow: hidden;
  }

  :host([projector]) {
    --am-size: 22px;
  }

  .frame {
    display: grid;
    block-size: 100%;
    grid-template:
      'head head' auto
      'tools tools' auto
      'picture panel' minmax(0, 1fr)
      'legend panel' auto
      / minmax(0, 1fr) minmax(300px, 27cqi);
    position: relative;
  }

  .frame.alone {
    grid-template-columns: minmax(0, 1fr) 0;
  }

  header {
    grid-area: head;
    padding: 14px 20px 4px;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
  }

  h1 {
    margin: 0;
    font-size: 1.45em;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
    flex: 1 1 20ch;
  }

  .aloud {
    margin: 6px 0 0;
    max-inline-size: 150ch;
    color: var(--am-ink);
    font-size: 1.02em;
    text-wrap: pretty;
  }

  .tools {
    grid-area: tools;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 18px;
    padding: 8px 20px 10px;
    border-block-end: 1px solid var(--am-rule);
  }

  .tools label,
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--am-muted);
    font-size: 0.93em;
  }

  .tools select {
    color: var(--am-ink);
    max-inline-size: 30ch;
  }

  /* Titles of maps may be longer than a phone is wide. */
  .switch {
    max-inline-size: 100%;
  }

  .switch select {
    min-inline-size: 0;
    flex: 0 1 auto;
    text-overflow: ellipsis;
  }

  .end {
    margin-inline-start: auto;
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }

  .menu {
    position: relative;
  }

  .menu > summary::after {
    content: ' ▾';
  }

  .menu > div {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    z-index: 3;
    display: grid;
    gap: 2px;
    min-inline-size: 230px;
    padding: 8px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  }

  .menu > div > button {
    border-color: transparent;
    text-align: start;
  }

  .menu > div > label {
    padding: 4px 12px;
    justify-content: space-between;
  }

  .more-pictures > div {
    inset-inline: 0 auto;
    inline-size: min(420px, 80vw);
    max-block-size: 60vh;
    overflow: auto;
  }

  .more-pictures .family,
  .more-pictures .waits {
    margin: 6px 12px 0;
    color: var(--am-muted);
    font-size: 0.9em;
  }

  .more-pictures button {
    display: grid;
    gap: 1px;
    block-size: auto;
    padding-block: 6px;
  }

  .more-pictures small {
    color: var(--am-muted);
    font-size: 0.87em;
    white-space: normal;
  }

  .more-pictures button[aria-pressed='true'] small {
    color: inherit;
  }

  .more-pictures > summary.chosen {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
  }

  .picture > allymap-picture {
    overflow: auto;
  }

  .picture {
    grid-area: picture;
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .picture > * {
    --allymap-block-size: 100%;
    position: absolute;
    inset: 0;
    block-size: 100%;
    min-block-size: 0;
  }

  .picture > allymap-table {
    overflow: auto;
  }

  .legend {
    grid-area: legend;
    padding-block: 8px 12px;
    padding-inline: 14px 20px; /* its marks stand in line with the title */
    border-block-start: 1px solid var(--am-rule);
    background: var(--am-ground);
  }

  .panel {
    grid-area: panel;
    min-block-size: 0;
    overflow: auto;
    border-inline-start: 1px solid var(--am-rule);
    background: var(--am-surface);
    overscroll-behavior: contain;
  }

  .panel .filter {
    padding: 12px 18px;
    border-block-end: 1px solid var(--am-rule);
  }

  .alone .panel {
    display: none;
  }

  .sheet-switch,
  .close-sheet {
    display: none;
  }

  .picture > .failure {
    position: absolute;
    inset: 12px 12px auto;
    z-index: 2;
    block-size: auto;
    max-block-size: 70%;
    overflow: auto;
    padding: 14px 18px;
    border: 2px solid var(--am-against);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  }

  .failure h2 {
    margin: 0 0 6px;
    font-size: 1.05em;
  }

  .failure ol {
    margin: 0 0 10px;
    padding-inline-start: 1.3em;
  }

  .failure li {
    margin-block-end: 6px;
  }

  .failure code {
    font: 0.92em ui-monospace, 'DejaVu Sans Mono', monospace;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }

  .welcome {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 14px;
    block-size: 100%;
    padding: 24px;
    text-align: center;
  }

  .welcome p {
    margin: 0;
    max-inline-size: 46ch;
    font-size: 1.1em;
  }

  .dropping::after {
    content: attr(data-drop);
    position: absolute;
    inset: 10px;
    z-index: 4;
    display: grid;
    place-content: center;
    border: 3px dashed var(--am-accent);
    border-radius: 14px;
    background: color-mix(in srgb, var(--am-ground) 85%, transparent);
    font-size: 1.3em;
    font-weight: 600;
  }

  dialog.files {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: min(1080px, 96vw);
    block-size: fit-content;
    max-inline-size: none;
    max-block-size: min(92vh, 1000px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--am-rule);
    border-radius: 12px;
    background: var(--am-surface);
    color: var(--am-ink);
    box-shadow: 0 18px 60px rgb(0 0 0 / 30%);
    overflow: hidden;
  }

  dialog.files[open] {
    display: flex;
    flex-direction: column;
  }

  dialog.files > :first-child {
    flex: 1;
    min-block-size: 0;
  }

  dialog.files::backdrop {
    background: rgb(20 24 28 / 45%);
  }

  dialog.files .close {
    align-self: flex-end;
    margin: 0 24px 16px;
  }

  .origin {
    display: none;
  }

  :host([projector]) .legend {
    --allymap-font-size: 20px;
  }

  :host([projector]) .panel,
  :host([projector]) .tools > :not(.end):not(.pictures) {
    display: none;
  }

  :host([projector]) .frame {
    grid-template-columns: minmax(0, 1fr) 0;
  }
`;
