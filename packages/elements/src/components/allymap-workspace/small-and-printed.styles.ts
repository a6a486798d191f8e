import { css } from 'lit';

/** The workspace on a phone, where the panel is a sheet over the picture, and on paper, where nothing can be pressed. */
export const smallAndPrintedStyles = css`
  @container (max-width: 760px) {
    .frame {
      grid-template:
        'head' auto
        'tools' auto
        'picture' minmax(0, 1fr)
        'legend' auto
        / minmax(0, 1fr);
    }

    header {
      padding: 10px 14px 2px;
    }

    h1 {
      font-size: 1.15em;
    }

    .aloud {
      font-size: 0.93em;
      max-block-size: 7.4em;
      overflow: auto;
    }

    .tools {
      padding: 6px 14px 8px;
      gap: 6px 10px;
    }

    .tools .optional {
      display: none;
    }

    /* As wide as the phone, wherever its button stands. */
    .tools {
      position: relative;
    }

    .more-pictures {
      position: static;
    }

    .more-pictures > div {
      inset-inline: 10px;
      inline-size: auto;
    }

    .legend {
      max-block-size: 92px;
      overflow: auto;
      padding-block: 6px;
      padding-inline: 8px 14px;
    }

    /* Over the lower half of the picture, whose box stays as it is. */
    .panel {
      display: none;
      grid-area: picture;
      position: absolute;
      inset: auto 0 0;
      z-index: 2;
      box-sizing: border-box;
      max-block-size: 50%;
      border: 0;
      border-block-start: 1px solid var(--am-rule);
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -8px 28px rgb(0 0 0 / 20%);
    }

    .panel.open {
      display: flex;
      flex-direction: column;
    }

    /* Whoever was just selected comes first; the picture above shows where it stands. */
    .panel .filter {
      order: 1;
      border: 0;
    }

    .sheet-switch {
      display: inline-block;
    }

    /* In sight however far the sheet is scrolled, as large as a finger; it stands where the details have theirs. */
    .close-sheet {
      display: block;
      flex: none;
      align-self: flex-end;
      position: sticky;
      inset-block-start: 4px;
      z-index: 1;
      inline-size: 44px;
      block-size: 44px;
      margin: 4px 6px -48px;
      border-color: transparent;
      border-radius: 50%;
      background: var(--am-surface);
      font-size: 1.3em;
      line-height: 1;
    }

    .panel allymap-details::part(close) {
      visibility: hidden;
    }

    /* What lies under the sheet can be scrolled to. */
    .with-sheet .picture > allymap-picture {
      --picture-room-below: 45vh;
    }
  }

  @media print {
    :host {
      block-size: auto;
    }

    .tools,
    .filter,
    .failure {
      display: none;
    }

    .origin {
      display: block;
      margin: 4px 0 0;
      color: var(--am-muted);
      font-size: 0.85em;
    }

    .frame {
      block-size: 96vh;
      grid-template-columns: minmax(0, 1fr) 0;
    }

    .panel {
      display: none;
    }
  }
`;
