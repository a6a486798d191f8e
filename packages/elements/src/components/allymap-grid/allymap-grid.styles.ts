import { css } from 'lit';

export const gridStyles = css`
  :host {
    --picture-block-size: var(--allymap-block-size, 560px);
    block-size: var(--allymap-block-size, 560px);
    min-block-size: 300px;
  }
`;
