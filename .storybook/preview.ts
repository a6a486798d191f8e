import { languages } from '@allymap/locales';
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useFiles } from '@allymap/elements/define.js';

// Stories show the source, and what reads files is built.
useFiles(new URL('../packages/worker/dist/allymap-files.js', import.meta.url));

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
        items: languages.map(({ tag, name }) => ({ value: tag, title: name })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en' },
  decorators: [(story, { globals, parameters }) => html`<main lang=${parameters['language'] ?? globals['language']}>${story()}</main>`],
};

export default preview;
