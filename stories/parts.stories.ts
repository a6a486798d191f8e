import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AllymapDetails, AllymapMap, RequestDetails } from '@allymap/elements';
import { html, type TemplateResult } from 'lit';
import { waitFor } from 'storybook/test';
import { crowd, nobody, shipped, single } from './sample-maps.ts';

/** The parts of the workspace, each alone with a document of its own, or linked to another. */
const meta: Meta = { title: 'Parts' };
export default meta;

const story = (render: () => TemplateResult): StoryObj => ({ render });

export const Map = story(() => html`<allymap-map style="--allymap-block-size: 90vh" .document=${shipped.egypt}></allymap-map>`);
export const MapPaintedByCytoscape = story(() => html`<allymap-map style="--allymap-block-size: 90vh" painter="cytoscape" .document=${shipped.egypt}></allymap-map>`);
export const MapOfOne = story(() => html`<allymap-map .document=${single}></allymap-map>`);
export const MapOfNobody = story(() => html`<allymap-map .document=${nobody}></allymap-map>`);
export const MapOfTwoHundred = story(() => html`<allymap-map style="--allymap-block-size: 90vh" .document=${crowd(200)}></allymap-map>`);
export const Grid = story(() => html`<allymap-grid style="--allymap-block-size: 90vh" .document=${shipped.egypt}></allymap-grid>`);
export const GridOfOne = story(() => html`<allymap-grid .document=${single}></allymap-grid>`);
export const Table = story(() => html`<allymap-table .document=${shipped.egypt}></allymap-table>`);
export const TableOfTwoThousand = story(() => html`<allymap-table .document=${crowd(2_000)}></allymap-table>`);
export const Details = story(() => html`<allymap-details style="display: block; max-width: 400px" .document=${shipped.nigeria}></allymap-details>`);

/** The details of what is selected, with every group of results open. */
const selected = (render: () => TemplateResult, detail: RequestDetails['select']): StoryObj => ({
  render,
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector<AllymapDetails>('allymap-details')!;
    await part.updateComplete;
    part.store.request('select', detail);
    await part.updateComplete;
    for (const group of part.renderRoot.querySelectorAll<HTMLDetailsElement>('.results > details')) group.open = true;
    const isComputing = (): boolean => part.renderRoot.querySelector('.results [role=status]') !== null;
    await waitFor(() => isComputing() || Promise.reject(new Error('nothing is computed yet')));
    await waitFor(() => !isComputing() || Promise.reject(new Error('still computing')), { timeout: 20_000 });
  },
});
export const DetailsOfAnActor = selected(() => html`<allymap-details style="display: block; max-width: 400px" .document=${shipped.returnFund}></allymap-details>`, { actor: 'returnees' });
export const DetailsOfAnActorInArabic = selected(() => html`<allymap-details language="ar" style="display: block; max-width: 400px" .document=${shipped.returnFund}></allymap-details>`, { actor: 'traders' });
export const Legend = story(() => html`<allymap-legend .document=${shipped.sriLanka}></allymap-legend>`);
export const Filter = story(() => html`<allymap-filter style="display: block; max-width: 400px" .document=${shipped.portfolio}></allymap-filter>`);
export const Save = story(() => html`<allymap-save .document=${shipped.nigeria}></allymap-save>`);
export const Import = story(() => html`<allymap-import></allymap-import>`);

/** A table that asks something, has a column that is guessed and a row that is left out. */
const asked = 'Stakeholder,Also known as,Country,Influence (1-5),For or against\nTown Hall,TH,KE,5,+\ntown hall,,KE,4,+\nSavings bank,,KE,3,-\nRiver trust,,UG,?,0\nTotal,,,12,';
const reading = (render: () => TemplateResult, ...files: readonly File[]): StoryObj => ({
  render,
  play: ({ canvasElement }) => canvasElement.querySelector('allymap-import')!.open(files),
});
export const ImportAsking = reading(() => html`<allymap-import></allymap-import>`, new File([asked], 'stakeholders.csv'));
export const ImportIntoAMap = reading(() => html`<allymap-import .document=${shipped.egypt}></allymap-import>`, new File([asked], 'stakeholders.csv'));
export const ImportRefused = reading(() => html`<allymap-import></allymap-import>`, new File(['Name\n"Town hall'], 'broken.csv'));

/** As a large map looks while it is analysed. */
const analysed = (render: () => TemplateResult): StoryObj => ({
  render,
  play: ({ canvasElement }) => {
    const part = canvasElement.querySelector<AllymapMap>('allymap-map, allymap-grid, allymap-table')!;
    part.store.request('show-progress', { progress: { computing: 'betweenness', share: 0.4 } });
  },
});
export const MapBeingAnalysed = analysed(() => html`<allymap-map style="--allymap-block-size: 90vh" .document=${shipped.nigeria}></allymap-map>`);
export const GridBeingAnalysed = analysed(() => html`<allymap-grid style="--allymap-block-size: 90vh" .document=${shipped.nigeria}></allymap-grid>`);
export const TableBeingAnalysed = analysed(() => html`<allymap-table .document=${shipped.nigeria}></allymap-table>`);

/** Nested: whatever stands inside a map shares its selection and its filter. */
export const LinkedByNesting = story(
  () => html`<allymap-workspace style="--allymap-block-size: 60vh" .document=${shipped.sriLanka}></allymap-workspace>`,
);

/** Anywhere in the page: `for` names the element whose map is shown. */
export const LinkedById = story(
  () => html`
    <allymap-map id="the-map" style="--allymap-block-size: 55vh" .document=${shipped.sriLanka}></allymap-map>
    <allymap-legend for="the-map"></allymap-legend>
    <allymap-details for="the-map" style="display: block"></allymap-details>
  `,
);
