import type * as z from 'zod/mini';
import { knownActorKinds } from '../model/actor.ts';
import { knownMeasures } from '../model/assessment.ts';
import { DocumentHead, recordSchemas, type CollectionName } from '../model/document.ts';
import { referenceFields } from '../model/references.ts';

/** What is done to the parts of a record that hold words. */
export interface TextChange {
  /** A text that the format knows as one. */
  readonly text: (text: string) => string;
  /** The id of something within a record; ids of records are changed elsewhere, with what refers to them. */
  readonly innerId: (id: string) => string;
  /** A field that the format does not know, with whatever is in it; `undefined` takes it away. */
  readonly unknown: (name: string, value: unknown) => readonly [string, unknown] | undefined;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly format?: string;
  /** Of a literal. */
  readonly values?: readonly unknown[];
}

/** Words that the format gives a meaning; they are no texts although any text may stand in their place. */
const codes: ReadonlySet<string> = new Set([...knownActorKinds, ...knownMeasures, 'identification', 'planning', 'implementation', 'monitoring', 'lobbying', 'project-events', 'direct-involvement']);

/** Fields of text that are none to read: codes of other standards, names of fields, and the levels that values on a scale name. */
const codeFields: ReadonlySet<string> = new Set(['language', 'leftOut', 'evidence.*.about', 'levels.*.id', 'picture', 'options.*.name']);

const definitionOf = (schema: z.ZodMiniType): Definition => schema.def as unknown as Definition;

/**
 * A copy of a record in which every text, inner id and unknown field was changed; references, enumerations, dates and values on
 * scales stay. Read from the schema, so that a new text of the format is found from its first day. O(size of the record).
 */
export function mapTexts<Value extends object>(holder: CollectionName | 'head', record: Value, change: TextChange): Value {
  const references = holder === 'head' ? referenceFields.cause.map(({ steps }) => ['cause', ...steps]) : referenceFields[holder].map(({ steps }) => steps);
  const left = new Set([...codeFields, ...references.map((steps) => steps.join('.')), 'id']);
  const schema: z.ZodMiniType = holder === 'head' ? DocumentHead : recordSchemas[holder];

  const mapped = (of: z.ZodMiniType, value: unknown, path: string): unknown => {
    const def = definitionOf(of);
    if (value === undefined || value === null || isLeft(path)) return value;
    if (def.innerType !== undefined) return mapped(def.innerType, value, path);
    if (Array.isArray(value)) return def.element === undefined ? value : value.map((item) => mapped(def.element!, item, below(path, '*')));
    if (typeof value === 'string') {
      if (def.type !== 'string' || def.format !== undefined || codes.has(value)) return value;
      return path.endsWith('.id') ? change.innerId(value) : change.text(value);
    }
    const shape = def.shape ?? variantOf(def, value);
    if (typeof value !== 'object' || shape === undefined) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]): (readonly [string, unknown])[] => {
      if (Object.hasOwn(shape, name)) return [[name, mapped(shape[name]!, inner, below(path, name))]];
      const kept = change.unknown(name, inner);
      return kept === undefined ? [] : [kept];
    }));
  };
  // Evidence has the same fields wherever it stands.
  const isLeft = (path: string): boolean => left.has(path) || path.endsWith('evidence.*.about');
  return mapped(schema, record, '') as Value;
}

const below = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`);

/** The variant of a union that an object is of: the one whose literals it has. */
function variantOf({ options = [] }: Definition, value: object): Definition['shape'] {
  return options.map((option) => definitionOf(option).shape).find((shape) => shape !== undefined && Object.entries(shape).every(([name, inner]) => {
    const { type, values } = definitionOf(inner);
    return type !== 'literal' || values!.includes((value as Readonly<Record<string, unknown>>)[name]);
  }));
}

/** A value that the format does not know, with every text in it changed, names of fields too. */
export function mapUnknown(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapUnknown(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [change(name), mapUnknown(inner, change)]));
}
