import { defaultInfluenceScale, defaultPositionScale } from '../model/built-in-scales.ts';
import { fromUnit } from '../model/convert-value.ts';
import type { Document } from '../model/document.ts';
import { indexScales, toSignedUnit, toUnit } from '../model/scale-conversion.ts';
import type { Scale, ScaleValue } from '../model/scale.ts';
import { folded, type EntryReading } from './read-entry.ts';

/** Where the numbers of a matrix begin and end, and on which scales a record can keep them. */
const ranges = {
  positions: { from: -4, usual: defaultPositionScale, scales: ['minus-four-to-four', 'minus-one-to-one'] },
  influence: { from: 0, usual: defaultInfluenceScale, scales: ['zero-to-four', 'zero-to-one'] },
} as const;
const to = 4;

/** A value with its scale as a record keeps them; a scale that is absent is the usual one. */
export interface KeptValue {
  readonly value: ScaleValue;
  readonly scale?: string;
}

/** Finds out how records keep what somebody wrote in a cell of judgements. */
export class ValueKeeper {
  readonly #sheet: keyof typeof ranges;
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #reading: EntryReading;

  constructor(document: Document, sheet: keyof typeof ranges, reading: EntryReading) {
    this.#sheet = sheet;
    this.#scales = indexScales(document.scales);
    this.#reading = reading;
  }

  /** From where to where the numbers of the matrix go. */
  get range(): readonly [from: number, to: number] {
    return [ranges[this.#sheet].from, to];
  }

  /**
   * A number of the matrix on the scale that the record has, where that loses nothing, else on the first that takes it exactly;
   * null where none does.
   */
  number(value: number, own: string | undefined): KeptValue | null {
    const { from, usual, scales } = ranges[this.#sheet];
    const unit = (value - from) / (to - from);
    for (const id of new Set([own ?? usual, ...scales])) {
      const scale = this.#scales.get(id);
      if (scale === undefined) continue;
      const kept = fromUnit(unit, scale);
      if (kept !== null && this.#back(kept, scale) === value) return id === usual ? { value: kept } : { value: kept, scale: id };
    }
    return null;
  }

  /** The level of the record's own scale that is called so, by its id or its name; null where there is none. */
  level(word: string, own: string | undefined): KeptValue | null {
    const scale = this.#scales.get(own ?? ranges[this.#sheet].usual);
    if (scale?.kind !== 'levels') return null;
    const names = ({ id, label }: { readonly id: string; readonly label?: string | undefined }): string[] => [id, ...(label === undefined ? this.#reading.names.filter(({ code }) => code === id).map(({ name }) => name) : [label])];
    const found = scale.levels.find((level) => names(level).some((name) => folded(name) === word));
    return found === undefined ? null : { value: found.id, ...(own === undefined ? {} : { scale: own }) };
  }

  /** The number that the matrix shows of a value. */
  #back(value: ScaleValue, scale: Scale): number | null {
    const unit = this.#sheet === 'positions' ? toSignedUnit(value, scale) : toUnit(value, scale);
    return unit === null ? null : to * unit;
  }
}
