import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { compiledCataloguesInVite } from '../packages/locales/build/compiled-catalogues.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stories show the source, not the last build.
  viteFinal: (vite) => mergeConfig(vite, { plugins: [compiledCataloguesInVite()], resolve: { conditions: ['allymap-source', 'module', 'browser', 'development|production'] } }),
};

export default config;
