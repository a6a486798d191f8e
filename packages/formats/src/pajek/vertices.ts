import type { FormatProblem } from '../format.ts';
import type { NetworkRecord } from '../network-sheets.ts';
import { allow } from '../network-text.ts';
import type { SheetValue } from '../sheet.ts';
import type { TextLine } from '../text-lines.ts';
import { badLine } from './bad-line.ts';
import { isNumber, settingsIn, wordsOf } from './words.ts';

interface Vertex {
  line: number;
  label: string | undefined;
  readonly attributes: [string, SheetValue][];
}

/** The vertices of a network, numbered from 1, and what partitions and vectors say of them. */
export class Vertices {
  readonly count: number;
  /** How many are of the first mode; `undefined` where there is one mode only. */
  readonly firstMode: number | undefined;
  hasLook = false;
  /** Whether the lines hold one number each, as those of a partition do that is no part of a project. */
  readonly holdsValuesOnly: boolean;
  readonly #vertices: Vertex[];

  constructor({ rest, lines, line }: { readonly rest: string; readonly lines: readonly TextLine[]; readonly line: number }, problems: FormatProblem[]) {
    const [count, first] = rest.split(/\s+/);
    this.count = Number.parseInt(count ?? '', 10) || 0;
    allow('actors', this.count, line);
    this.firstMode = first !== undefined && /^\d+$/.test(first) && Number(first) < this.count ? Number(first) : undefined;
    this.#vertices = Array.from({ length: this.count }, () => ({ line, label: undefined, attributes: [] }));
    this.holdsValuesOnly = lines.length > 0 && lines.every(({ text }) => isNumber(text));
    if (!this.holdsValuesOnly) for (const vertex of lines) this.#read(vertex, problems);
  }

  /** The number of a vertex, if there is one; Pajek takes no notice of its sign. */
  numberOf(word: string | undefined): number | undefined {
    if (word === undefined || !/^-?\d+$/.test(word)) return undefined;
    const number = Math.abs(Number(word));
    return number >= 1 && number <= this.count ? number : undefined;
  }

  /** Takes the values of a partition or a vector as an attribute, one a line; false where these are not the vertices meant. */
  addValues(name: string, count: string, lines: readonly TextLine[], problems: FormatProblem[]): boolean {
    if (Number.parseInt(count, 10) !== this.count) return false;
    lines.slice(0, this.count).forEach((line, index) => {
      if (isNumber(line.text)) this.#vertices[index]!.attributes.push([name, Number(line.text)]);
      else badLine(problems, line, name);
    });
    return true;
  }

  toRecords(): NetworkRecord[] {
    return this.#vertices.map(({ line, label, attributes }, index) => ({
      own: [['id', String(index + 1)]],
      attributes: [...(label === undefined ? [] : [['label', label] as const]), ...(this.firstMode === undefined ? [] : [['mode', index < this.firstMode ? 1 : 2] as const]), ...new Map(attributes)],
      line,
    }));
  }

  #read(line: TextLine, problems: FormatProblem[]): void {
    const [number, label, ...rest] = wordsOf(line.text);
    const at = this.numberOf(number);
    if (at === undefined) return badLine(problems, line, 'Vertices');
    const vertex = this.#vertices[at - 1]!;
    const { attributes, hasLook } = settingsIn(rest);
    this.hasLook ||= hasLook;
    vertex.line = line.line;
    vertex.label = label;
    for (const attribute of attributes) vertex.attributes.push(attribute);
  }
}
