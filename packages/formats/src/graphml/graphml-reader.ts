import type { FileHead } from '../file-format.ts';
import type { FormatRemark } from '../format.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { GrowingSheet, SheetSpace, type GrowingRow } from '../xml/growing-sheet.ts';
import { HeadFields } from '../xml/head-fields.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { UnreadParts } from '../xml/unread-parts.ts';
import { ownInstruction, readText } from '../xml/xml-text.ts';
import { graphmlKey, markLook, valueOf, type GraphmlKey } from './graphml-keys.ts';

/** A node or edge that is being read. */
interface Owned {
  readonly is: 'actors' | 'ties';
  readonly id: string;
  readonly row: GrowingRow;
  readonly set: Set<GraphmlKey>;
  label: string;
}
type Owner = Owned | { readonly is: 'graph'; readonly directed: boolean | null };

/** A value that is being read. */
interface OpenValue {
  readonly key: GraphmlKey | undefined;
  readonly keyId: string;
  readonly line: number;
  text: string;
}

/** Makes sheets of a GraphML file. */
export class GraphmlReader implements XmlHandler {
  readonly #actors: GrowingSheet;
  readonly #ties: GrowingSheet;
  readonly #unread: UnreadParts;
  readonly #head = new HeadFields();
  readonly #keys = new Map<string, GraphmlKey>();
  readonly #owners: Owner[] = [];
  /** The names of the elements that are open, from the outermost. */
  readonly #path: string[] = [];
  /** How many elements are open of one that is not read, with it. */
  #passing = 0;
  #graphs = 0;
  #key: GraphmlKey | undefined;
  #value: OpenValue | undefined;
  /** The text of a label, where one is open. */
  #label: string | undefined;
  #text = (text: string): string => text;
  /** Keys of which the file says what those have that do not name a value. */
  readonly #standards: GraphmlKey[] = [];
  /** The columns of what is no attribute, by sheet and title. */
  readonly #others = new Map<string, number>();

  constructor(file: string) {
    const space = new SheetSpace(file);
    this.#actors = new GrowingSheet(space, 'actors', ['id']);
    this.#ties = new GrowingSheet(space, 'ties', ['id', 'source', 'target', 'directed']);
    this.#unread = new UnreadParts(file);
  }

  /** What the file gave. */
  result(): { readonly sheets: readonly Sheet[]; readonly head: FileHead; readonly remarks: readonly FormatRemark[] } {
    const ties = this.#ties.length === 0 ? [] : [this.#ties.toSheet(['source', 'target'])];
    return { sheets: [this.#actors.toSheet(['id']), ...ties], head: this.#head.head(), remarks: this.#unread.toRemarks() };
  }

  instruction(target: string): void {
    if (target === ownInstruction) this.#text = readText;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    this.#path.push(name);
    if (this.#passing > 0) this.#passing++;
    else if (this.#value !== undefined) this.#openWithin(name);
    else this.#openElement(name, attributes, line);
  }

  text(text: string): void {
    const within = this.#path.at(-1)!;
    if (this.#passing > 0 || this.#value === undefined) return;
    if (this.#label !== undefined && isLabel(within)) this.#label += text;
    // Of the markup within a value only its own text is read.
    else if (isValue(within)) this.#value.text += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#passing > 0) {
      this.#passing--;
    } else if (this.#value !== undefined) {
      if (isValue(name)) this.#closeValue(name, this.#value);
      else if (isLabel(name)) this.#closeLabel(this.#value);
    } else if (name === 'key') {
      this.#key = undefined;
    } else if (name === 'graph') {
      this.#owners.pop();
    } else if (name === 'node' || name === 'edge') {
      this.#closeOwner(this.#owners.pop());
    }
  }

  #openElement(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const owner = this.#owners.at(-1);
    switch (name) {
      case 'graphml':
        return;
      case 'key':
        this.#key = this.#addKey(attributes);
        return;
      case 'default':
        if (this.#key === undefined) break;
        this.#value = { key: this.#key, keyId: '', line, text: '' };
        return;
      case 'desc':
        this.#value = { key: undefined, keyId: 'description', line, text: '' };
        return;
      case 'data': {
        const keyId = attributes.get('key') ?? '';
        this.#value = { key: this.#keys.get(keyId) ?? this.#addKey(new Map([['id', keyId]])), keyId, line, text: '' };
        return;
      }
      case 'graph':
        this.#openGraph(attributes, line, owner);
        return;
      case 'node':
        if (owner?.is !== 'graph' || !attributes.has('id')) break;
        this.#openNode(attributes.get('id')!, line);
        return;
      case 'edge':
        if (owner?.is !== 'graph' || !attributes.has('source') || !attributes.has('target')) break;
        this.#openEdge(attributes, line, owner.directed);
        return;
    }
    this.#pass(name, line);
  }

  #pass(name: string, line: number): void {
    this.#unread.element(name, line);
    this.#passing = 1;
  }

  /** An element within a value: markup, as yEd writes the drawing. */
  #openWithin(name: string): void {
    const { key, line } = this.#value!;
    if (key?.graphics !== true && isValue(this.#path.at(-2)!)) this.#unread.element(name, line);
    if (key?.graphics === true && isLabel(name)) this.#label = '';
  }

  #closeLabel({ line }: OpenValue): void {
    const label = this.#label?.trim() ?? '';
    this.#label = undefined;
    const owner = this.#owners.at(-1);
    if (label === '' || owner === undefined || owner.is === 'graph' || owner.label === label) return;
    if (owner.label === '') owner.label = label;
    else this.#unread.element('label', line);
  }

  #openGraph(attributes: ReadonlyMap<string, string>, line: number, within: Owner | undefined): void {
    if (this.#graphs === 0) markLook(this.#keys.values());
    this.#graphs++;
    if (within === undefined && this.#graphs > 1) this.#unread.other('graphs-joined', line);
    if (within?.is === 'ties') this.#unread.other('graphs-joined', line);
    const direction = attributes.get('edgedefault');
    this.#owners.push({ is: 'graph', directed: direction === 'directed' ? true : direction === 'undirected' ? false : null });
  }

  #openNode(id: string, line: number): void {
    const row = this.#actors.row(line);
    this.#actors.set(row, 0, this.#text(id));
    const owner: Owned = { is: 'actors', id: this.#text(id), row, set: new Set(), label: '' };
    const within = this.#owners.findLast((other): other is Owned => other.is === 'actors');
    if (within !== undefined) {
      this.#setOther(owner, 'parent', within.id);
      this.#unread.other('nodes-nested', line);
    }
    this.#owners.push(owner);
  }

  #openEdge(attributes: ReadonlyMap<string, string>, line: number, standard: boolean | null): void {
    const row = this.#ties.row(line);
    const told = attributes.get('directed');
    const directed = told === 'true' ? true : told === 'false' ? false : standard;
    const id = attributes.get('id');
    [id === undefined ? null : this.#text(id), this.#text(attributes.get('source')!), this.#text(attributes.get('target')!), directed].forEach((value, column) => {
      this.#ties.set(row, column, value);
    });
    if (attributes.has('sourceport') || attributes.has('targetport')) this.#unread.element('port', line);
    this.#owners.push({ is: 'ties', id: id ?? '', row, set: new Set(), label: '' });
  }

  #addKey(attributes: ReadonlyMap<string, string>): GraphmlKey {
    const key = graphmlKey(attributes, this.#text);
    this.#keys.set(key.id, key);
    if (key.graphics) return key;
    if (key.of === 'node' || key.of === 'all') key.columns.set('actors', this.#actors.column(key.name));
    if (key.of === 'edge' || key.of === 'all') key.columns.set('ties', this.#ties.column(key.name));
    return key;
  }

  #closeValue(name: string, { key, keyId, line, text: written }: OpenValue): void {
    this.#value = undefined;
    const text = this.#text(written);
    const owner = this.#owners.at(-1);
    if (name === 'default') this.#setStandard(key!, text);
    else if (key?.look === true) this.#unread.other('look-unread', line);
    else if (owner === undefined || owner.is === 'graph') this.#setHead(key?.name ?? keyId, text, line);
    else if (key === undefined) this.#setOther(owner, keyId, text);
    else this.#setValue(owner, key, valueOf(key, text));
  }

  #setStandard(key: GraphmlKey, text: string): void {
    if (key.graphics) return;
    key.standard = valueOf(key, text);
    this.#standards.push(key);
  }

  #setOther(owner: Owned, title: string, text: string): void {
    const sheet = this.#sheetOf(owner);
    const name = `${owner.is} ${title}`;
    let column = this.#others.get(name);
    if (column === undefined) this.#others.set(name, (column = sheet.column(title)));
    sheet.set(owner.row, column, text);
  }

  #sheetOf(owner: Owned): GrowingSheet {
    return owner.is === 'actors' ? this.#actors : this.#ties;
  }

  #setHead(name: string, text: string, line: number): void {
    // What belongs to a graph within a node is about that node's inside.
    const isOutermost = this.#owners.length <= 1;
    if (!isOutermost || !this.#head.set(name, text)) this.#unread.element(name, line);
  }

  #setValue(owner: Owned, key: GraphmlKey, value: SheetValue): void {
    const sheet = this.#sheetOf(owner);
    let column = key.columns.get(owner.is);
    // A key that says it is for edges, on a node.
    if (column === undefined) key.columns.set(owner.is, (column = sheet.column(key.name)));
    sheet.set(owner.row, column, value);
    owner.set.add(key);
  }

  #closeOwner(owner: Owner | undefined): void {
    if (owner === undefined || owner.is === 'graph') return;
    for (const key of this.#standards) {
      const column = key.columns.get(owner.is);
      if (column !== undefined && !key.look && !owner.set.has(key)) this.#sheetOf(owner).set(owner.row, column, key.standard);
    }
    if (owner.label !== '') this.#setOther(owner, 'label', this.#text(owner.label));
  }
}

/** The elements that hold a value. */
function isValue(name: string): boolean {
  return name === 'data' || name === 'default' || name === 'desc';
}

/** The elements in which yEd, and the newer programs of its makers, write what stands on a node or beside an edge. */
function isLabel(name: string): boolean {
  return name === 'NodeLabel' || name === 'EdgeLabel' || name === 'Label.Text';
}
