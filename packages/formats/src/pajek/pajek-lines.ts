import type { FormatProblem } from '../format.ts';
import type { NetworkRecord } from '../network-sheets.ts';
import { allow } from '../network-text.ts';
import type { SheetValue } from '../sheet.ts';
import type { TextLine } from '../text-lines.ts';
import { badLine } from './bad-line.ts';
import type { Vertices } from './vertices.ts';
import { isNumber, settingsIn, wordsOf } from './words.ts';

interface Line {
  readonly line: number;
  readonly source: number;
  readonly target: number;
  readonly directed: boolean;
  readonly weight?: number | undefined;
  readonly attributes: readonly (readonly [string, SheetValue])[];
}

/** The lines of a network, as Pajek calls arcs and edges. */
export class PajekLines {
  hasLook = false;
  readonly #lines: Line[] = [];

  constructor(
    readonly vertices: Vertices,
    readonly problems: FormatProblem[],
  ) {}

  get count(): number {
    return this.#lines.length;
  }

  /** Reads a section of arcs or edges, in pairs or in lists; `rest` is what stands behind its name: `:2 "trades with"`. */
  read(section: string, rest: string, lines: readonly TextLine[]): void {
    const relation = relationIn(rest);
    const directed = section.startsWith('arcs');
    for (const line of lines) {
      if (section.endsWith('list')) this.#readList(section, line, directed, relation);
      else this.#readPair(section, line, directed, relation);
    }
  }

  add(line: Line): void {
    allow('ties', this.#lines.length + 1, line.line);
    this.#lines.push(line);
  }

  toRecords(): NetworkRecord[] {
    const weighted = this.#lines.some(({ weight = 1 }) => weight !== 1);
    return this.#lines.map(({ line, source, target, directed, weight = 1, attributes }) => ({
      own: [['source', String(source)], ['target', String(target)], ['directed', directed]],
      attributes: [...(weighted ? [['weight', weight] as const] : []), ...attributes],
      line,
    }));
  }

  #readPair(section: string, line: TextLine, directed: boolean, relation: readonly (readonly [string, SheetValue])[]): void {
    // Lines of several relations may stand together, each behind the number of its own.
    const [, number, text] = /^(\d+):\s*(.*)$/.exec(line.text) ?? [undefined, undefined, line.text];
    const words = wordsOf(text!);
    const [source, target] = [this.vertices.numberOf(words[0]), this.vertices.numberOf(words[1])];
    if (source === undefined || target === undefined) return badLine(this.problems, line, section);
    const hasWeight = isNumber(words[2]);
    const { attributes, hasLook } = settingsIn(words.slice(hasWeight ? 3 : 2));
    this.hasLook ||= hasLook;
    const all = new Map<string, SheetValue>([...(number === undefined ? relation : [['relation', number] as const]), ...attributes]);
    this.add({ line: line.line, source, target, directed, weight: hasWeight ? Number(words[2]) : undefined, attributes: [...all] });
  }

  #readList(section: string, line: TextLine, directed: boolean, relation: readonly (readonly [string, SheetValue])[]): void {
    const numbers = wordsOf(line.text).map((word) => this.vertices.numberOf(word));
    const [source, ...targets] = numbers;
    if (source === undefined || targets.includes(undefined)) return badLine(this.problems, line, section);
    for (const target of targets) this.add({ line: line.line, source, target: target!, directed, attributes: relation });
  }
}

/** The relation that a section is about: its name, or else its number. */
export function relationIn(rest: string): readonly (readonly [string, SheetValue])[] {
  const [, number, name] = /^:?\s*(\d+)?\s*(?:"([^"]*)"|(?=$))/.exec(rest) ?? [];
  const relation = name ?? number;
  return relation === undefined ? [] : [['relation', relation]];
}
