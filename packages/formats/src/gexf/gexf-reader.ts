import type { FileHead } from '../file-format.ts';
import type { FormatRemark } from '../format.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { dateOf } from '../xml/date-of.ts';
import { GrowingSheet, SheetSpace, type GrowingRow } from '../xml/growing-sheet.ts';
import { HeadFields } from '../xml/head-fields.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { typedValue } from '../xml/typed-value.ts';
import { UnreadParts } from '../xml/unread-parts.ts';
import { ownInstruction, readText } from '../xml/xml-text.ts';
import { wholeSpan, type TimeSpan } from './time-span.ts';

type Kind = 'actors' | 'ties';

/** A declared attribute. */
interface GexfAttribute {
  readonly of: Kind;
  readonly type: string;
  readonly column: number;
  standard: SheetValue;
}

/** A node or an edge that is being read. */
interface Owned {
  readonly is: Kind;
  readonly id: string;
  readonly row: GrowingRow;
  readonly line: number;
  readonly spans: TimeSpan[];
  readonly set: Set<GexfAttribute>;
}

/** Elements about how the picture was drawn. */
const look = new Set(['color', 'position', 'size', 'shape', 'thickness']);
/** Elements that only hold others. */
const frames = new Set(['gexf', 'nodes', 'edges', 'attvalues', 'spells', 'parents']);

/** Makes sheets of a GEXF file. */
export class GexfReader implements XmlHandler {
  readonly #actors: GrowingSheet;
  readonly #ties: GrowingSheet;
  readonly #unread: UnreadParts;
  readonly #head = new HeadFields();
  readonly #attributes: Readonly<Record<Kind, Map<string, GexfAttribute>>> = { actors: new Map(), ties: new Map() };
  readonly #standards: GexfAttribute[] = [];
  readonly #owners: Owned[] = [];
  readonly #others = new Map<string, number>();
  readonly #starts: { readonly owner: Owned; readonly span: TimeSpan }[] = [];
  /** How many elements are open of one that is not read, with it. */
  #passing = 0;
  #graphs = 0;
  #directed: boolean | null = null;
  /** The kind whose attributes are being declared, and the one that is. */
  #declared: Kind = 'actors';
  #attribute: GexfAttribute | undefined;
  /** A text that is being read, and where it goes. */
  #open: { readonly name: string; readonly line: number; text: string } | undefined;
  #text = (text: string): string => text;
  #own = false;

  constructor(file: string) {
    const space = new SheetSpace(file);
    this.#actors = new GrowingSheet(space, 'actors', ['id']);
    this.#ties = new GrowingSheet(space, 'ties', ['id', 'source', 'target', 'directed']);
    this.#unread = new UnreadParts(file);
  }

  /** What the file gave. */
  result(): { readonly sheets: readonly Sheet[]; readonly head: FileHead; readonly remarks: readonly FormatRemark[] } {
    this.#setTimes();
    const ties = this.#ties.length === 0 ? [] : [this.#ties.toSheet(['source', 'target'])];
    return { sheets: [this.#actors.toSheet(['id']), ...ties], head: this.#head.head(), remarks: this.#unread.toRemarks() };
  }

  instruction(target: string): void {
    if (target !== ownInstruction) return;
    this.#own = true;
    this.#text = readText;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (this.#passing > 0) {
      this.#passing++;
      return;
    }
    if (name === 'gexf') this.#claimTitles();
    if (frames.has(name)) return;
    const isRead = this.#openElement(name, attributes, line);
    if (isRead) return;
    if (look.has(name)) this.#unread.other('look-unread', line);
    else this.#unread.element(name, line);
    this.#passing = 1;
  }

  text(text: string): void {
    if (this.#passing === 0 && this.#open !== undefined) this.#open.text += text;
  }

  close(name: string): void {
    if (this.#passing > 0) {
      this.#passing--;
      return;
    }
    if (this.#open?.name === name) this.#closeText(this.#open);
    else if (name === 'attribute') this.#attribute = undefined;
    else if (name === 'node' || name === 'edge') this.#closeOwner(this.#owners.pop()!);
  }

  #openElement(name: string, attributes: ReadonlyMap<string, string>, line: number): boolean {
    const owner = this.#owners.at(-1);
    const told = (attribute: string): string | undefined => {
      const value = attributes.get(attribute);
      return value === undefined ? undefined : this.#text(value);
    };
    switch (name) {
      case 'meta':
        this.#setHead('date', dateOf(told('lastmodifieddate') ?? ''));
        return true;
      case 'graph':
        if (this.#graphs++ > 0) this.#unread.other('graphs-joined', line);
        this.#directed = directionOf(told('defaultedgetype') ?? 'undirected');
        this.#setHead('title', told('name'));
        return true;
      case 'attributes':
        this.#declared = told('class') === 'edge' ? 'ties' : 'actors';
        return true;
      case 'attribute':
        this.#attribute = this.#declare(this.#declared, told('id') ?? '', told('title') ?? '', told('type') ?? 'string');
        return true;
      case 'default':
        this.#open = { name, line, text: '' };
        return this.#attribute !== undefined;
      case 'node':
        return told('id') !== undefined && this.#openNode(told, owner, line);
      case 'edge':
        return told('source') !== undefined && told('target') !== undefined && this.#openEdge(told, line);
      case 'attvalue':
        if (owner !== undefined) this.#setValue(owner, told('for') ?? told('id') ?? '', told('value') ?? '', line);
        return owner !== undefined;
      case 'spell':
        owner?.spans.push({ start: told('start') ?? told('startopen') ?? null, end: told('end') ?? told('endopen') ?? null });
        return owner !== undefined;
      case 'parent':
        if (owner !== undefined) this.#setParent(owner, told('for') ?? '');
        return owner !== undefined;
      case 'creator':
        // Which program wrote the file says nothing about the map.
        this.#open = { name, line, text: '' };
        return true;
    }
    if (owner !== undefined || this.#graphs > 0) return false;
    // Whatever else stands under `meta`.
    this.#open = { name, line, text: '' };
    return true;
  }

  #declare(of: Kind, id: string, title: string, type: string): GexfAttribute {
    const attribute: GexfAttribute = { of, type, column: this.#sheetOf(of).column(title || id), standard: null };
    this.#attributes[of].set(id, attribute);
    return attribute;
  }

  #openNode(told: (attribute: string) => string | undefined, within: Owned | undefined, line: number): boolean {
    const owner = this.#owned('actors', told('id')!, told, line);
    this.#actors.set(owner.row, 0, owner.id);
    const label = told('label');
    if (label !== undefined) this.#setOther(owner, this.#own ? 'name' : 'label', label);
    const parent = within?.id ?? told('pid');
    if (parent !== undefined) this.#setParent(owner, parent);
    return true;
  }

  #openEdge(told: (attribute: string) => string | undefined, line: number): boolean {
    const owner = this.#owned('ties', told('id') ?? '', told, line);
    const directed = told('type') === undefined ? this.#directed : directionOf(told('type'));
    [told('id') ?? null, told('source')!, told('target')!, directed].forEach((value, column) => this.#ties.set(owner.row, column, value));
    const weight = told('weight') ?? told('cardinal');
    if (weight !== undefined) this.#setOther(owner, this.#own ? 'strength' : 'weight', typedValue(weight, 'double'));
    const label = told('label');
    if (label !== undefined) this.#setOther(owner, 'label', label);
    const kind = told('kind');
    if (kind !== undefined) this.#setOther(owner, 'kind', kind);
    return true;
  }

  #owned(is: Kind, id: string, told: (attribute: string) => string | undefined, line: number): Owned {
    const start = told('start') ?? told('startopen') ?? null;
    const end = told('end') ?? told('endopen') ?? null;
    const owner: Owned = { is, id, line, row: this.#sheetOf(is).row(line), spans: start === null && end === null ? [] : [{ start, end }], set: new Set() };
    this.#owners.push(owner);
    return owner;
  }

  #setParent(owner: Owned, parent: string): void {
    this.#setOther(owner, 'parent', parent);
    this.#unread.other('nodes-nested', owner.line);
  }

  #setValue(owner: Owned, id: string, text: string, line: number): void {
    const attribute = this.#attributes[owner.is].get(id) ?? this.#declare(owner.is, id, '', 'string');
    if (owner.set.has(attribute)) this.#unread.other('values-over-time', line);
    owner.set.add(attribute);
    this.#sheetOf(owner.is).set(owner.row, attribute.column, typedValue(text, attribute.type));
  }

  #setOther(owner: Owned, title: string, value: SheetValue): void {
    this.#sheetOf(owner.is).set(owner.row, this.#otherColumn(owner.is, title), value);
  }

  #otherColumn(is: Kind, title: string): number {
    const name = `${is} ${title}`;
    let column = this.#others.get(name);
    if (column === undefined) this.#others.set(name, (column = this.#sheetOf(is).column(title)));
    return column;
  }

  /** What stands in the element itself has its title before any attribute. */
  #claimTitles(): void {
    this.#otherColumn('actors', 'label');
    for (const title of ['label', 'weight', 'kind']) this.#otherColumn('ties', title);
  }

  #setHead(name: string, text: string | undefined): void {
    if (text !== undefined && text !== '') this.#head.set(name, text);
  }

  #sheetOf(kind: Kind): GrowingSheet {
    return kind === 'actors' ? this.#actors : this.#ties;
  }

  #closeText({ name, line, text: written }: { name: string; line: number; text: string }): void {
    this.#open = undefined;
    const text = this.#text(written);
    if (name === 'creator') return;
    if (name !== 'default') {
      if (!this.#head.set(name, text) && text.trim() !== '') this.#unread.element(name, line);
    } else if (this.#attribute !== undefined) {
      this.#attribute.standard = typedValue(text, this.#attribute.type);
      this.#standards.push(this.#attribute);
    }
  }

  #closeOwner(owner: Owned): void {
    for (const attribute of this.#standards) {
      if (attribute.of === owner.is && !owner.set.has(attribute)) this.#sheetOf(owner.is).set(owner.row, attribute.column, attribute.standard);
    }
    if (owner.spans.length === 0) return;
    if (owner.spans.length > 1) this.#unread.other('spells-joined', owner.line);
    this.#starts.push({ owner, span: wholeSpan(owner.spans) });
  }

  /** Times of ties become `from` and `until` where every one is a date, and stay what they are otherwise. */
  #setTimes(): void {
    for (const is of ['actors', 'ties'] as const) {
      const timed = this.#starts.filter(({ owner }) => owner.is === is);
      const areDates = is === 'ties' && timed.every(({ span }) => [span.start, span.end].every((time) => time === null || dateOf(time) !== undefined));
      for (const { owner, span } of timed) {
        if (span.start !== null) this.#setOther(owner, areDates ? 'from' : 'start', areDates ? dateOf(span.start)! : span.start);
        if (span.end !== null) this.#setOther(owner, areDates ? 'until' : 'end', areDates ? dateOf(span.end)! : span.end);
      }
    }
  }
}

/** A mutual edge goes both ways, as an undirected one does. */
function directionOf(type: string | undefined): boolean | null {
  return type === 'directed' ? true : type === 'undirected' || type === 'mutual' ? false : null;
}
