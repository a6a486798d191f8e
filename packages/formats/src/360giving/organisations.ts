import { fieldOf, fieldsOf, idOf, isObject, itemsOf } from '../json-value.ts';
import type { NetworkRecord } from '../network-sheets.ts';

interface Organisation {
  readonly names: Set<string>;
  readonly fields: Map<string, unknown>;
}

/** The organisations, and persons, that grants name, each once: of what is said of one in several grants the first counts. */
export class Organisations {
  readonly #byId = new Map<string, Organisation>();

  /** The ids of those in a field of a grant, a list or one object; without an id the name is it. */
  enter(value: unknown, kind?: 'person'): string[] {
    return (isObject(value) ? [value] : itemsOf(value)).flatMap((item) => {
      const id = idOf(fieldOf(item, 'id')) ?? idOf(fieldOf(item, 'name'));
      if (id === null) return [];
      const known = this.#byId.get(id) ?? { names: new Set(), fields: new Map<string, unknown>(kind === undefined ? [] : [['kind', kind]]) };
      this.#byId.set(id, known);
      for (const [name, field] of fieldsOf(item)) {
        if (field === null || name === 'id') continue;
        if ((name === 'name' || name === 'alternateName') && typeof field === 'string') known.names.add(field);
        else if (!known.fields.has(name)) known.fields.set(name, field);
      }
      return [id];
    });
  }

  /** Their rows; names beside the first are aliases. */
  toRecords(): NetworkRecord[] {
    return [...this.#byId].map(([id, { names: [name, ...aliases], fields }]) => ({
      own: [['id', id], ['name', name ?? id]],
      attributes: [...(aliases.length === 0 ? [] : [['aliases', aliases] as const]), ...[...fields].filter(([field]) => field !== 'aliases')],
    }));
  }
}
