import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@allymap/elements/define.js';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' }, // what axe finds fails the story's test
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en' },
  decorators: [(story, { globals, parameters }) => html`<main lang=${parameters['language'] ?? globals['language']}>${story()}</main>`],
};

export default preview;
