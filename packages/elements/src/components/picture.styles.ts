import { css } from 'lit';

/** What the map and the grid have in common: a picture that fills its room, over which the list lies that the keyboard moves in. */
export const pictureStyles = css`
  :host {
    display: block;
    background: var(--am-ground);
    position: relative;
    overflow: hidden;
  }

  .root {
    display: flex;
    flex-direction: column;
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
`;
