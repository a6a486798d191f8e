import { css } from 'lit';

/** A list to choose from, and one button. */
export const saveStyles = css`
  :host {
    display: block;
    block-size: var(--allymap-block-size, auto);
    background: var(--am-surface);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .save {
    display: grid;
    gap: 12px;
    padding: 20px 24px;
  }

  h2,
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
    overflow-wrap: anywhere;
  }

  .note[part='message']:first-child {
    padding: 20px 24px;
  }

  [role='radiogroup'] {
    display: grid;
    border-block-end: 1px solid var(--am-rule);
  }

  [role='radiogroup'] label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 9px 4px;
    border-block-start: 1px solid var(--am-rule);
    cursor: pointer;
  }

  [role='radiogroup'] label:hover,
  .chosen {
    background: var(--am-raised);
  }

  input {
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--am-accent);
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
    /* The buttons below stay in sight, over what is scrolled. */
    scroll-margin-block-end: 64px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    min-inline-size: 0;
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
  }

  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    cursor: pointer;
  }

  .left-out {
    flex: 1 0 100%;
  }

  .left-out ul {
    display: block;
    margin-block: 4px;
    padding-inline-start: 1.4em;
    list-style: disc;
  }

  .buttons {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 10px 2px;
    background: var(--am-surface);
  }
`;
