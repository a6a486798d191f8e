import type { SceneCells } from '@allymap/pictures';

/** A cell by its place in the matrix, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the focus does with cells. */
export interface CellDeeds {
  readonly size: () => { readonly rows: number; readonly columns: number };
  /** What stands in a cell as one would write it. */
  readonly written: (place: CellPlace) => string;
  readonly write: (place: CellPlace, text: string) => void;
  readonly clear: (places: readonly CellPlace[]) => void;
  /** Gives the text of a block that is copied. */
  readonly copied: (rows: readonly (readonly CellPlace[])[]) => string;
  readonly pasted: (text: string) => void;
  /** Told when somebody leaves the cells by Escape. */
  readonly left: () => void;
  readonly moved: () => void;
}

/** Where in a grid of cells the keyboard is, the block that is chosen, and the field that opens over a cell: the keys of a sheet. */
export class CellFocus {
  #at: CellPlace = { row: 0, column: 0 };
  /** The other corner of the chosen block. */
  #anchor: CellPlace = this.#at;
  /** What stood in the open field at first; null: none is open. */
  #opened: string | null = null;
  readonly #root: ShadowRoot;
  readonly #deeds: CellDeeds;

  constructor(root: ShadowRoot, deeds: CellDeeds) {
    this.#root = root;
    this.#deeds = deeds;
  }

  get at(): CellPlace {
    return this.#at;
  }

  get block(): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
    const { row, column } = this.#anchor;
    return { top: Math.min(row, this.#at.row), bottom: Math.max(row, this.#at.row), left: Math.min(column, this.#at.column), right: Math.max(column, this.#at.column) };
  }

  /** Which way the columns run on the screen: arrows follow the eye. */
  across({ lefts }: Pick<SceneCells, 'lefts'>): 1 | -1 {
    return (lefts[1] ?? 0) < lefts[0]! ? -1 : 1;
  }

  /** Keeps to the cells that there are. */
  stayWithin(): void {
    const { rows, columns } = this.#deeds.size();
    const within = ({ row, column }: CellPlace): CellPlace => ({ row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) });
    this.#at = within(this.#at);
    this.#anchor = within(this.#anchor);
  }

  readonly onKeyDown = (event: KeyboardEvent, across: 1 | -1): void => {
    const { key } = event;
    const { rows, columns } = this.#deeds.size();
    if (event.altKey || ((event.ctrlKey || event.metaKey) && key !== 'Home' && key !== 'End')) return;
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -across], ArrowRight: [0, across], PageUp: [-10, 0], PageDown: [10, 0] }[key];
    if (step !== undefined) this.#move({ row: this.#at.row + step[0]!, column: this.#at.column + step[1]! }, event.shiftKey);
    else if (key === 'Home') this.#move({ row: event.ctrlKey ? 0 : this.#at.row, column: 0 }, event.shiftKey);
    else if (key === 'End') this.#move({ row: event.ctrlKey ? rows - 1 : this.#at.row, column: columns - 1 }, event.shiftKey);
    else if (key === 'Enter' || key === 'F2') this.open();
    else if (key === 'Delete' || key === 'Backspace') this.#deeds.clear(this.#places().flat());
    else if (key === 'Escape') this.#leave();
    else if ([...key].length === 1 && key !== ' ') {
      // The letter itself goes into the field, by whatever way the keyboard writes it.
      this.open('');
      event.stopPropagation();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onInputKey = (event: KeyboardEvent, across: 1 | -1): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      this.#keep();
      this.#move(key === 'Enter' ? { row: this.#at.row + (shiftKey ? -1 : 1), column: this.#at.column } : { row: this.#at.row, column: this.#at.column + (shiftKey ? -1 : 1) }, false);
      this.#grid()?.focus();
    } else if (key === 'Escape') {
      event.preventDefault();
      this.#opened = null;
      this.#show(false);
      this.#grid()?.focus();
    } else if (this.#opened === '' && (key === 'ArrowUp' || key === 'ArrowDown') && this.#input()?.hasAttribute('list') !== true) {
      // Whoever began by typing goes on with the arrows, as in a sheet.
      this.#keep();
      this.#grid()?.focus();
      this.onKeyDown(event, across);
    }
  };

  /** Going elsewhere keeps what was written, as in a sheet. */
  readonly onInputBlur = (): void => this.#keep();

  readonly onPointerDown = (event: PointerEvent, cells: SceneCells, scale: number): void => {
    const found = cellAt(event, cells, scale);
    if (found !== null && event.button === 0) this.#move(found, event.shiftKey);
  };

  readonly onPointerMove = (event: PointerEvent, cells: SceneCells, scale: number): void => {
    const found = event.buttons === 1 && event.pointerType !== 'touch' ? cellAt(event, cells, scale) : null;
    if (found !== null && (found.row !== this.#at.row || found.column !== this.#at.column)) this.#move(found, true);
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', this.#deeds.copied(this.#places()));
    event.preventDefault();
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') this.#deeds.pasted(text);
  };

  /** Opens the field over the cell, with what stands there or with what was typed. */
  open(text: string = this.#deeds.written(this.#at)): void {
    const input = this.#input();
    if (input === null) return;
    this.#anchor = this.#at;
    this.#opened = text;
    input.value = text;
    this.#show(true);
    input.focus();
    input.select();
  }

  #keep(): void {
    if (this.#opened === null) return;
    const text = this.#input()?.value ?? '';
    const isChanged = text !== (this.#opened === '' ? this.#deeds.written(this.#at) : this.#opened);
    this.#opened = null;
    this.#show(false);
    if (isChanged) this.#deeds.write(this.#at, text);
  }

  #leave(): void {
    const { top, bottom, left, right } = this.block;
    if (top === bottom && left === right) this.#deeds.left();
    else this.#move(this.#at, false);
  }

  #move(to: CellPlace, isExtending: boolean): void {
    this.#at = to;
    if (!isExtending) this.#anchor = to;
    this.stayWithin();
    this.#deeds.moved();
    setTimeout(() => this.#root.querySelector('.cell-ring')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  }

  #places(): CellPlace[][] {
    const { top, bottom, left, right } = this.block;
    return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })));
  }

  #input(): HTMLInputElement | null {
    return this.#root.querySelector('.cell-input');
  }

  #grid(): HTMLElement | null {
    return this.#root.querySelector('.cell-grid');
  }

  #show(isOpen: boolean): void {
    this.#input()?.classList.toggle('open', isOpen);
  }
}

function cellAt({ offsetX, offsetY }: PointerEvent, { lefts, tops, width, height }: SceneCells, scale: number): CellPlace | null {
  const column = lefts.findIndex((left) => offsetX / scale >= left && offsetX / scale < left + width);
  const row = tops.findIndex((top) => offsetY / scale >= top && offsetY / scale < top + height);
  return row < 0 || column < 0 ? null : { row, column };
}
