import { css } from 'lit';
import { fieldLook } from '../field-look.styles.ts';

/** The ways to edit beside the details, and the form in their place. They arrive with a map that may be edited. */
export const editStyles = css`
  .editing,
  form.edit {
    display: grid;
    gap: 10px;
    padding: 12px 18px;
    border-block-end: 1px solid var(--am-rule);
  }

  form.edit h2:focus,
  .editing h2:focus {
    outline: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .buttons button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .editing button.main,
  form.edit button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  .editing button:disabled {
    color: var(--am-muted);
    cursor: default;
  }

  .editing li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
    padding-block: 5px;
    border-block-start: 1px solid var(--am-rule);
  }

  .editing li > bdi {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .log li,
  .log .name {
    display: grid;
    justify-items: start;
    gap: 3px;
  }

  .log ol {
    margin: 8px 0 0;
    padding-inline-start: 2em;
  }

  .records {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--am-rule);
    margin-block-start: 6px;
  }

  form.edit .field {
    display: grid;
    gap: 3px;
  }

  form.edit .field > label,
  form.edit legend {
    font-weight: 600;
  }

  form.edit :is(input[type='text'], textarea, select),
  .log input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    ${fieldLook}
  }

  form.edit [aria-invalid='true'] {
    border: 2px solid var(--am-against);
  }

  form.edit .value {
    display: grid;
    gap: 4px;
  }

  form.edit fieldset {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
  }

  form.edit .item {
    display: grid;
    gap: 8px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--am-rule);
  }

  form.edit fieldset > button,
  form.edit .item > button {
    justify-self: start;
  }

  form.edit details > * + * {
    margin-block-start: 10px;
  }

  .problem {
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--am-against);
  }
`;
