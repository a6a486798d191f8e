import { html, nothing, type TemplateResult } from 'lit';
import { sectorShapes } from '@allymap/pictures/network';
import { AllymapFilterEvent } from '../../events/index.ts';
import { theme } from '../../theme/theme.ts';
import { kindName } from '../../view-model/describe-actor.ts';
import { legendEntries, type LegendEntries, type LegendLine } from '../../view-model/legend-entries.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { pictureLimit } from '../../view-model/map-picture.ts';
import { actorMark, markStyles, roleMark, stanceMark } from '../actor-mark.ts';
import { AllymapElement } from '../allymap-element.ts';
import { stateNote, stateNoteStyles } from '../state-note.ts';
import { legendStyles } from './allymap-legend.styles.ts';
import { areaSample, lineSample, widthSample } from './draw-samples.ts';

/**
 * Says what colour, shape, size, line and place stand for, as far as the picture uses them; the roles or kinds are a filter too.
 *
 * @element allymap-legend
 * @csspart message - The line shown while there is no map.
 * @csspart choices - The roles, or kinds, each a button that shows only such actors.
 * @csspart keys - What everything else in the picture stands for.
 * @fires allymap-filter - What is shown of the actors changed.
 * @fires allymap-open - A document of its own was opened.
 * @fires allymap-change - A map of its own is about to be changed.
 * @fires allymap-error - A document of its own could not be opened or shown.
 */
export class AllymapLegend extends AllymapElement {
  static override styles = [theme, markStyles, stateNoteStyles, legendStyles];

  #from: readonly unknown[] = [];
  #entries: LegendEntries | undefined;

  protected override draw(): TemplateResult {
    const { view, words, state } = this;
    if (view === null) return html`${this.map.ownsStore ? stateNote(state, words) : nothing}`;
    const entries = this.#entriesOf(view);
    return html`${this.map.ownsStore ? stateNote(state, words) : nothing}
      <div class="legend" role="group" aria-label=${words.t('legend.label')}>${this.#drawRoles(entries)} ${this.#drawKinds(entries)} ${this.#drawKeys(entries)}</div>`;
  }

  /** Read anew only when the picture's grammar may have changed: a selection changes it only where actors are left out. */
  #entriesOf(view: MapView): LegendEntries {
    const { appearance } = this.state;
    const { document, facts, analysis, objective, words } = view;
    const drawn = facts.length > pictureLimit ? [this.state.filter, view.selected] : [];
    const from = [document, facts, analysis, objective, words, appearance.picture, appearance.colourBy, appearance.sizeBy, ...drawn];
    if (this.#entries === undefined || from.length !== this.#from.length || from.some((part, i) => part !== this.#from[i])) {
      this.#from = from;
      this.#entries = legendEntries(view, appearance);
    }
    return this.#entries;
  }

  #drawRoles({ roles, stances }: LegendEntries): TemplateResult | typeof nothing {
    const { words } = this;
    const chosen = this.state.filter.roles;
    return this.#drawChoices(
      'legend.roles',
      chosen.length > 0,
      roles.map(({ role, count }) => ({
        name: words.t(`role.${role}`),
        count,
        on: chosen.includes(role),
        mark: stances.length > 0 ? actorMark({ shape: 'ellipse', colour: 'none', letter: words.t(`role.${role}.letter`) }) : roleMark(role, words),
        toggle: () => this.request('toggle-role', { role }),
      })),
    );
  }

  #drawKinds({ kinds }: LegendEntries): TemplateResult | typeof nothing {
    const chosen = this.state.filter.kinds;
    return this.#drawChoices(
      'legend.kinds',
      chosen.length > 0,
      kinds.flatMap(({ kind, count, colour, letter }) => {
        if (kind === null) return [];
        const on = chosen.includes(kind);
        return [
          {
            name: kindName({ words: this.words }, kind),
            count,
            on,
            mark: actorMark({ shape: 'ellipse', colour, letter }),
            toggle: () => this.request('filter', { filter: { kinds: on ? chosen.filter((other) => other !== kind) : [...chosen, kind] } }),
          },
        ];
      }),
    );
  }

  #drawChoices(label: string, choosing: boolean, choices: readonly LegendChoice[]): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    const { words } = this;
    return html`<div class="choices ${choosing ? 'choosing' : ''}" part="choices" role="group" aria-label=${words.t(label)}>
      ${choices.map(
        ({ name, count, on, mark, toggle }) => html`<button type="button" aria-pressed=${on ? 'true' : 'false'} @click=${() => this.#choose(toggle)}>
          ${mark}<span>${name}</span> <span class="count">${words.number(count)}</span>
        </button>`,
      )}
    </div>`;
  }

  #drawKeys(entries: LegendEntries): TemplateResult | typeof nothing {
    const groups = [
      this.#group('legend.colour', this.#colours(entries)),
      this.#group('legend.shape', this.#shapes(entries)),
      this.#group('legend.area', this.#areas(entries)),
      this.#group('legend.marks', this.#signs(entries)),
      this.#group('legend.lines', this.#lines(entries)),
      this.#group('legend.place', this.#places(entries)),
    ].filter((group) => group !== nothing);
    return groups.length === 0 ? nothing : html`<div class="keys" part="keys">${groups}</div>`;
  }

  #group(title: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const name = this.words.t(title);
    // The name stays with the first item, wherever the line breaks.
    return html`<ul aria-label=${name}>
      ${items.map((item, i) => html`<li>${i === 0 ? html`<span class="title" aria-hidden="true">${name}</span>` : nothing}${item}</li>`)}
    </ul>`;
  }

  #colours({ stances, kinds, unknownKinds }: LegendEntries): TemplateResult[] {
    const { words } = this;
    const counted = (mark: TemplateResult, name: string, count: number): TemplateResult => html`${mark} ${name} <span class="count">${words.number(count)}</span>`;
    const items = stances.map(({ stance, count }) => counted(stanceMark(stance), words.t(`legend.stance.${stance}`), count));
    const rest = kinds.find(({ kind }) => kind === null);
    if (rest !== undefined) items.push(counted(actorMark({ shape: 'ellipse', ...rest }), words.t('legend.kinds-rest'), rest.count));
    if (unknownKinds > 0) items.push(counted(actorMark({ shape: 'ellipse', colour: 'none', letter: '', hollow: true }), words.t('filter.kind-unknown'), unknownKinds));
    return items;
  }

  #shapes({ sectors, unknownSector, unknownInfluence, unknownCell }: LegendEntries): TemplateResult[] {
    const { words } = this;
    const items = sectors.map((sector) => html`${actorMark({ shape: sectorShapes[sector], colour: 'none', letter: '' })} ${words.t(`sector.${sector}`)}`);
    const unknown = [unknownSector ? 'legend.unknown.sector' : null, unknownInfluence ? 'legend.unknown.influence' : null, unknownCell ? 'legend.unknown.cell' : null].filter((code) => code !== null);
    if (unknown.length > 0) {
      items.push(html`${actorMark({ shape: 'ellipse', colour: 'none', letter: '', dashed: true })} ${words.list(unknown.map((code) => words.t(code)), 'disjunction')}`);
    }
    return items;
  }

  #areas({ sizeBy }: LegendEntries): TemplateResult[] {
    return sizeBy === null ? [] : [html`${areaSample()} ${this.words.t(`legend.area.${sizeBy}`)}`];
  }

  #signs({ signs, veto }: LegendEntries): TemplateResult[] {
    const { words } = this;
    const items = signs.map((stance) => html`${stanceMark(stance)} ${words.t(`legend.stance.${stance}`)}`);
    if (veto) items.push(html`<span class="veto" aria-hidden="true">${words.t('veto.letter')}</span> ${words.t('legend.veto')}`);
    return items;
  }

  #lines({ lines, width }: LegendEntries): TemplateResult[] {
    const { words } = this;
    const said = (line: LegendLine): string => words.t(line === 'solid' && lines.length === 1 ? 'legend.line.only' : `legend.line.${line}`);
    const items = lines.map((line) => html`${lineSample(line)} ${said(line)}`);
    if (width.known) items.push(html`${widthSample()} ${words.t(width.unknown ? 'legend.width-unknown' : 'legend.width')}`);
    return items;
  }

  #places({ sides, power }: LegendEntries): TemplateResult[] {
    const { words } = this;
    const items: TemplateResult[] = [];
    if (sides) {
      const [start, end] = words.direction === 'rtl' ? ['→', '←'] : ['←', '→'];
      items.push(html`<span class="way" aria-hidden="true">${start}</span> ${words.t('part.side.origin')}<span aria-hidden="true"> · </span>${words.t('part.side.destination')}
        <span class="way" aria-hidden="true">${end}</span>`);
    }
    if (power) items.push(html`<span class="way" aria-hidden="true">↑</span> ${words.t('legend.power')}`);
    return items;
  }

  #choose(toggle: () => void): void {
    toggle();
    const { view, state } = this;
    if (view === null) return;
    this.dispatchEvent(new AllymapFilterEvent({ filter: state.filter, shown: view.shown.size, total: view.facts.length }));
  }
}

/** A button of the legend, which filters. */
interface LegendChoice {
  readonly name: string;
  readonly count: number;
  readonly on: boolean;
  readonly mark: TemplateResult;
  readonly toggle: () => void;
}

declare global {
  interface HTMLElementTagNameMap {
    'allymap-legend': AllymapLegend;
  }
}
