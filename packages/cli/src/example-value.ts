import type { OptionField } from '@allymap/core';
import { writeOptionValue } from './option-value.ts';

/** A command that asks for a metric or method, with one of its options. */
export function exampleOf(id: string, family: string, options: readonly OptionField[]): string {
  const isComparison = family === 'comparison';
  const asked = isComparison ? ['compare FILE FILE'] : ['analyse FILE', ...(id === 'score' ? [] : [`${family === 'network' ? '--metrics' : '--methods'} ${id}`])];
  const [field] = options;
  return ['allymap', ...asked, ...(field === undefined ? [] : [`--option ${isComparison ? '' : `${id}.`}${field.name}=${exampleValue(field)}`])].join(' ');
}

/** A value that the option takes, other than its default where that can be told without the map. */
function exampleValue(field: OptionField): string {
  const { default: standard, values } = field;
  if (typeof standard === 'boolean') return String(!standard);
  const other = values.flatMap((value) => (value.type === 'word' ? value.words : [])).find((word) => word !== standard);
  if (other !== undefined) return other;
  const isId = values.some(({ type }) => type === 'id');
  return isId ? 'ID' : writeOptionValue(standard, field);
}
