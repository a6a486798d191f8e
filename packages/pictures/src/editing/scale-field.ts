import type { Scale, ScaleValue } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { MoveField, MoveShape } from './picture-edit.ts';

/** The field of a value on a scale. */
export function scaleField(name: string, label: string, scale: Scale, { value, now }: { readonly value: ScaleValue | undefined; readonly now: ScaleValue }, words: Translator, group?: string): MoveField {
  return { name, label, ...(group === undefined ? {} : { group }), shape: shapeOf(scale, words), value, now: valueText(now, scale, words), canBeLeft: true };
}

function shapeOf(scale: Scale, words: Translator): MoveShape {
  if (scale.kind === 'numeric') return { kind: 'number', min: scale.min, max: scale.max, step: scale.step ?? null };
  return { kind: 'choice', choices: scale.levels.map(({ id }) => ({ value: id, text: valueText(id, scale, words) })) };
}

/** A value of a scale in words. */
function valueText(value: ScaleValue, scale: Scale, words: Translator): string {
  if (value === null) return words.t('unknown');
  if (typeof value === 'number') return words.number(value);
  const label = scale.kind === 'levels' ? scale.levels.find(({ id }) => id === value)?.label : undefined;
  return label ?? (words.has(`level.${value}`) ? words.t(`level.${value}`) : value);
}

/** A choice among words of a catalogue: `known` are the values, `code` begins their codes. */
export function wordChoice(known: readonly string[], code: string, words: Translator): Extract<MoveShape, { kind: 'choice' }> {
  return { kind: 'choice', choices: known.map((value) => ({ value, text: words.t(`${code}.${value}`) })) };
}
