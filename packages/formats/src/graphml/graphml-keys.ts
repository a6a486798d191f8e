import type { SheetValue } from '../sheet.ts';
import { typedValue } from '../xml/typed-value.ts';

/** A declared attribute of GraphML. */
export interface GraphmlKey {
  readonly id: string;
  readonly name: string;
  /** What has it: `node`, `edge`, `graph`, `all` or something that is not read. */
  readonly of: string;
  readonly type: string;
  /** What the file says of those that do not name a value. */
  standard: SheetValue;
  /** Whether it is only about how the picture was drawn. */
  look: boolean;
  /** Whether yEd keeps the drawing, and in it the label, under it. */
  readonly graphics: boolean;
  /** Its columns. */
  readonly columns: Map<'actors' | 'ties', number>;
}

/** A key from its attributes; without a name it goes by its id. */
export function graphmlKey(attributes: ReadonlyMap<string, string>, text: (value: string) => string): GraphmlKey {
  const id = attributes.get('id') ?? '';
  const graphics = attributes.has('yfiles.type') || attributes.has('y:attr.uri');
  return {
    id,
    name: text(attributes.get('attr.name') ?? '') || id,
    of: attributes.get('for') ?? 'all',
    type: attributes.get('attr.type') ?? 'string',
    standard: null,
    look: graphics,
    graphics,
    columns: new Map(),
  };
}

/** A value of a key. */
export function valueOf(key: GraphmlKey, text: string): SheetValue {
  return typedValue(text, key.type);
}

const drawn = ['r', 'g', 'b', 'x', 'y'];
const drawnToo = new Set([...drawn, 'z', 'size', 'alpha', 'a']);

/** Marks the keys under which Gephi writes colours, coordinates and sizes: it always writes the five together. */
export function markLook(keys: Iterable<GraphmlKey>): void {
  for (const of of ['node', 'edge']) {
    const own = [...keys].filter((key) => key.of === of && key.id === key.name);
    const names = new Set(own.map(({ name }) => name));
    if ((of === 'node' ? drawn : drawn.slice(0, 3)).every((name) => names.has(name))) for (const key of own) if (drawnToo.has(key.name)) key.look = true;
  }
}
