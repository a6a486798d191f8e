import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { MapView } from '../../view-model/map-view.ts';
import { AllymapPicture } from '../allymap-picture/allymap-picture.ts';
import { gridKit } from '../allymap-picture/late-picture-kit.ts';
import { leftOutNote } from '../state-note.ts';
import { gridStyles } from './allymap-grid.styles.ts';

/** Whose names the cells have: those of Johnson & Scholes (1999) or of Reed et al. (2009). */
export type GridNaming = 'johnson-scholes' | 'reed';

/**
 * The power-interest grid (after Mendelow, in the form of Johnson & Scholes): interest in reading direction, influence upward, four cells.
 *
 * A short name for `<allymap-picture picture="power-interest">`, with a height of its own. Who is of unknown interest or influence
 * stands outside the axes. Tab enters the grid once; arrows move among the actors, Enter selects, Escape clears the selection.
 *
 * @element allymap-grid
 * @fires allymap-select - Somebody chose an actor.
 * @fires allymap-filter - What is shown of the actors changed.
 * @fires allymap-open - A document was opened (where the grid has its own).
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - Something could not be opened or drawn.
 * @csspart plot - The picture, with its axes.
 * @csspart legend - What its signs and colours mean.
 * @csspart tools - The controls of its options, and the ways to take it out.
 * @csspart caption - How to read the grid, below the picture.
 * @csspart table - The table that says the same.
 * @csspart message - The line shown while there is no map, or where a part of its analysis is missing.
 * @csspart progress - How far the analysis of a large map has come, with a button that stops it.
 * @cssprop --allymap-block-size - Height of the grid.
 */
export class AllymapGrid extends AllymapPicture {
  static override styles = [...AllymapPicture.styles, gridStyles];
  static override properties = { ...AllymapPicture.properties, naming: { type: String } };

  /** Whose names the cells have: `johnson-scholes` or `reed`. */
  declare naming: GridNaming;

  protected override readonly kit = gridKit;

  constructor() {
    super();
    this.picture = 'power-interest';
    this.naming = 'johnson-scholes';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('naming')) this.options = { ...this.options, naming: this.naming };
    else if (changed.has('options')) this.naming = this.options['naming'] === 'reed' ? 'reed' : 'johnson-scholes';
  }

  /** What the grid says is among what every page loads. */
  protected override hasWords(): boolean {
    return true;
  }

  protected override missingName(): string {
    return this.words.t('picture.power-interest.label');
  }

  protected override notes(view: MapView): TemplateResult {
    return html`${super.notes(view)} ${leftOutNote(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-grid': AllymapGrid;
  }
}
