import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AllymapPicture } from '@allymap/elements';
import { requireDocument } from '@allymap/core';
import { pictures } from '@allymap/pictures';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { unknownEverywhere } from '../test/pictures/unknown-everywhere.ts';
import { drawn, every } from './every-picture.ts';
import { crowd, nobody, shipped, single } from './sample-maps.ts';

interface Shown {
  picture: string;
  map: string;
}

const maps: Readonly<Record<string, unknown>> = { 'has something for all': shipped.returnFund, 'the portfolio': shipped.portfolio, 'one actor': single, 'two hundred actors': crowd(200), nobody };

/** Every picture, by the list: one at a time to try, and all of them in each state that changes how they are drawn. */
const meta: Meta<Shown> = {
  title: 'Pictures',
  argTypes: { picture: { control: 'select', options: pictures.map(({ id }) => id) }, map: { control: 'select', options: Object.keys(maps) } },
};
export default meta;

/** One picture of one map: choose both beside it. */
export const AnyPicture: StoryObj<Shown> = {
  args: { picture: 'power-interest', map: 'has something for all' },
  render: ({ picture, map }) => html`<allymap-picture picture=${picture} .document=${maps[map]}></allymap-picture>`,
  play: async ({ canvasElement, args }) => drawn([...canvasElement.querySelectorAll<AllymapPicture>('allymap-picture')], maps[args.map]),
};

/** Editable: drag an actor, or press M in the picture, to judge it anew. */
export const Editable: StoryObj<Shown> = {
  args: { picture: 'power-interest', map: 'has something for all' },
  render: ({ picture, map }) => html`<allymap-picture editable picture=${picture} .document=${maps[map]}></allymap-picture>`,
  play: async ({ canvasElement, args }) => {
    const part = canvasElement.querySelector<AllymapPicture>('allymap-picture')!;
    await drawn([part], maps[args.map]);
    await waitFor(() => expect(part.shadowRoot!.querySelector('.hand-tools .move')).not.toBeNull(), { timeout: 20_000 });
  },
};

export const Every = every(shipped.returnFund);
/** A single actor of whom nothing is on record: each picture says what it needs. */
export const OfOneAndWhatIsMissing = every(single);
export const OfNobody = every(nobody);
export const WhereNothingIsKnown = every(unknownEverywhere(requireDocument(shipped.returnFund)));
export const OfTwoHundred = every(crowd(200));
export const InArabic = every(shipped.returnFund, { language: 'ar' });

/** A matrix that may be edited, while somebody types into its cells. */
export const TypedMatrix: StoryObj = {
  render: () => html`<allymap-picture picture="matrix" editable .document=${shipped.returnFund}></allymap-picture>`,
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector('allymap-picture')!;
    await waitFor(() => expect(part.shadowRoot!.querySelector('.typing-switch')).not.toBeNull(), { timeout: 20_000 });
    part.shadowRoot!.querySelector<HTMLElement>('.typing-switch')!.click();
    await waitFor(() => expect(part.shadowRoot!.querySelector('.cell-grid')).not.toBeNull(), { timeout: 20_000 });
  },
};
