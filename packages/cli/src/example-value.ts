import type { OptionField } from '@allymap/core';
import { writeOptionValue } from './option-value.ts';

/** A command that asks for a metric or method: with one of its options, which is to ask for it, where it has any. */
export function exampleOf(id: string, family: string, [field]: readonly OptionField[]): string {
  if (family === 'comparison') return `allymap compare FILE FILE --option ${field!.name}=${exampleValue(field!)}`;
  const asked = field === undefined ? `--${family === 'network' ? 'metrics' : 'methods'} ${id}` : `--option ${id}.${field.name}=${exampleValue(field)}`;
  return `allymap analyse FILE ${asked}`;
}

/** A value that the option takes, other than its default where that can be told without the map. */
function exampleValue(field: OptionField): string {
  const { default: standard, values } = field;
  if (typeof standard === 'boolean') return String(!standard);
  const other = values.flatMap((value) => (value.type === 'word' ? value.words : [])).find((word) => word !== standard);
  if (other !== undefined) return other;
  return values.some(({ type }) => type === 'id') ? 'ID' : writeOptionValue(standard, field);
}
