import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { broken, crowd, nobody, shipped, single } from './sample-maps.ts';

interface Shown {
  document?: unknown;
  picture?: 'network' | 'grid' | 'table';
  select?: string;
  theme?: 'light' | 'dark';
  projector?: boolean;
  editable?: boolean;
}

/** The whole tool in one element: picture, legend, filter, details, and a sentence that reads the map aloud. */
const meta: Meta<Shown> = {
  title: 'Workspace',
  render: ({ document, picture, select, theme, projector, editable }) =>
    html`<allymap-workspace
      style="--allymap-block-size: 100vh"
      .document=${document}
      .theme=${theme ?? null}
      ?projector=${projector}
      ?editable=${editable}
      @allymap-open=${(event: Event) => {
        const { store } = event.currentTarget as HTMLElementTagNameMap['allymap-workspace'];
        // After the opening has been dealt with by every part.
        queueMicrotask(() => {
          if (picture !== undefined) store.request('appear', { appearance: { picture } });
          if (select !== undefined) store.request('select', { actor: select });
        });
      }}
    ></allymap-workspace>`,
};
export default meta;

type Story = StoryObj<Shown>;

export const SriLanka: Story = { args: { document: shipped.sriLanka } };
export const OneSelected: Story = { args: { document: shipped.sriLanka, select: shipped.sriLanka.actors[0]!.id } };
export const Grid: Story = { args: { document: shipped.sriLanka, picture: 'grid' } };
export const Table: Story = { args: { document: shipped.sriLanka, picture: 'table' } };
export const Egypt: Story = { args: { document: shipped.egypt } };
export const Nigeria: Story = { args: { document: shipped.nigeria } };
export const BatangasRome: Story = { args: { document: shipped.batangas } };
export const ReturnFund: Story = { args: { document: shipped.returnFund } };
export const CarEmissions: Story = { args: { document: shipped.carEmissions } };
export const Portfolio: Story = { args: { document: shipped.portfolio } };
export const Dark: Story = { args: { document: shipped.sriLanka, theme: 'dark' } };
export const French: Story = { args: { document: shipped.sriLanka }, parameters: { language: 'fr' } };
export const Arabic: Story = { args: { document: shipped.sriLanka }, parameters: { language: 'ar' } };
export const Projector: Story = { args: { document: shipped.sriLanka, projector: true } };
export const Editable: Story = { args: { document: shipped.sriLanka, select: shipped.sriLanka.actors[0]!.id, editable: true } };
export const EditableInArabic: Story = { args: { document: nobody, editable: true }, parameters: { language: 'ar' } };
export const OneActor: Story = { args: { document: single } };
export const Nobody: Story = { args: { document: nobody } };
export const NothingOpen: Story = { args: {} };
export const NothingOpenToEdit: Story = { args: { editable: true } };
export const Broken: Story = { args: { document: broken } };
export const TwoHundred: Story = { args: { document: crowd(200) } };
export const TwoThousand: Story = { args: { document: crowd(2_000) } };
