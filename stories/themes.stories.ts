/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import calm from '../examples/themes/calm.css?inline';
import highContrast from '../examples/themes/high-contrast.css?inline';
import nightHarbour from '../examples/themes/night-harbour.css?inline';
import { shipped } from './sample-maps.ts';

interface Shown {
  css: string;
  name: string;
  theme: 'light' | 'dark';
  picture: 'network' | 'grid' | 'table';
  select?: string;
}

/** The themes of the guide: custom properties and nothing else. */
const meta: Meta<Shown> = {
  title: 'Themes',
  render: ({ css, name, theme, picture, select }) =>
    html`<style>
        ${css}
      </style>
      <allymap-workspace
        class=${name}
        theme=${theme}
        style="--allymap-block-size: 100vh"
        .document=${shipped.egypt}
        @allymap-open=${(event: Event) => {
          const { store } = event.currentTarget as HTMLElementTagNameMap['allymap-workspace'];
          // After the opening has been dealt with by every part.
          queueMicrotask(() => {
            store.request('appear', { appearance: { picture } });
            if (select !== undefined) store.request('select', { actor: select });
          });
        }}
      ></allymap-workspace>`,
};
export default meta;

type Story = StoryObj<Shown>;

const select = shipped.egypt.actors[2]!.id;
export const Calm: Story = { args: { css: calm, name: 'calm', theme: 'light', picture: 'network', select } };
export const CalmGrid: Story = { args: { css: calm, name: 'calm', theme: 'light', picture: 'grid' } };
export const HighContrast: Story = { args: { css: highContrast, name: 'high-contrast', theme: 'light', picture: 'network', select } };
export const HighContrastTable: Story = { args: { css: highContrast, name: 'high-contrast', theme: 'light', picture: 'table' } };
export const NightHarbour: Story = { args: { css: nightHarbour, name: 'night-harbour', theme: 'dark', picture: 'network', select } };
export const NightHarbourGrid: Story = { args: { css: nightHarbour, name: 'night-harbour', theme: 'dark', picture: 'grid' } };
