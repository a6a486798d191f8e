import { alternatives, typeInWords, type JsonSchema } from './json-schema.ts';

/** One field of a record, ready to be written. */
export interface Field {
  /** As one writes it: `members[].actor`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** What a table of fields leaves to the page, and what it knows beyond the schema. */
export interface FieldTableOptions {
  /** Replaces the type of a field, and with it the rows of its inner fields. */
  readonly typeOf?: (path: string, schema: JsonSchema) => string | undefined;
  /** Fields that need no row. */
  readonly leaveOut?: (path: string, schema: JsonSchema) => boolean;
}

/** Lists the fields of an object's schema, inner objects and lists of objects spelled out, in the schema's order. */
export function listFields(schema: JsonSchema, options: FieldTableOptions = {}, prefix = ''): Field[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = `${prefix}${name}`;
    if (options.leaveOut?.(path, inner) === true) return [];
    const known = options.typeOf?.(path, inner);
    const field: Field = {
      path,
      type: known ?? typeInWords(inner),
      required: required.has(name),
      meaning: inner.description ?? '',
    };
    return known === undefined ? [field, ...innerFields(inner, options, path)] : [field];
  });
}

function innerFields(schema: JsonSchema, options: FieldTableOptions, path: string): Field[] {
  return alternatives(schema).schemas.flatMap((one) => {
    if (one.type === 'object') return listFields(one, options, `${path}.`);
    return one.type === 'array' && one.items !== undefined ? innerFields(one.items, options, `${path}[]`) : [];
  });
}

/** Writes fields as a Markdown table; the column of required fields only where `withRequired`. */
export function fieldTable(fields: readonly Field[], withRequired: boolean): string {
  return markdownTable(
    ['Field', 'Value', ...(withRequired ? ['Needed'] : []), 'Meaning'],
    fields.map(({ path, type, required, meaning }) => [`\`${path}\``, type, ...(withRequired ? [required ? 'yes' : ''] : []), meaning]),
  );
}

/** Writes a Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
