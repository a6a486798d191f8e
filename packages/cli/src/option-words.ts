import type { OptionField, OptionValue } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import { writeOptionValue } from './option-value.ts';

/** What an option takes, in the reader's words: “included or excluded”, “a number (0 to 1)”, “an id or null”. */
export function optionValuesInWords({ values, nullable }: OptionField, translator: Translator): string {
  return translator.list([...values.flatMap((value) => inWords(value, translator)), ...(nullable ? [isolate('null')] : [])], 'disjunction');
}

/**
 * The default of an option as one writes it, short enough to read: a third is no better with sixteen digits, and a list of
 * most words says less than what it leaves out. `null` where it says nothing: no id, an empty list.
 */
export function optionDefaultInWords(field: OptionField, { t }: Translator): string | null {
  const { default: standard, values } = field;
  if (Array.isArray(standard)) {
    const words = values.flatMap((value) => (value.type === 'list' ? value.items : [])).flatMap((item) => (item.type === 'word' ? item.words : []));
    const left = words.filter((word) => !standard.includes(word));
    if (standard.length === 0) return null;
    if (left.length > 0 && left.length < standard.length) return t('cli.value.all-but', { words: left.map(isolate).join(', ') });
  }
  if (standard === null) return null;
  const value = typeof standard === 'number' && !Number.isInteger(standard) ? Number(standard.toPrecision(4)) : standard;
  return isolate(writeOptionValue(value, field));
}

function inWords(value: OptionValue, translator: Translator): string[] {
  const { t } = translator;
  switch (value.type) {
    case 'boolean':
      return [isolate('true'), isolate('false')];
    case 'word':
      return value.words.map(isolate);
    case 'text':
    case 'id':
      return [t(`cli.value.${value.type}`)];
    case 'number':
    case 'integer': {
      const bounds = boundsOf(value, translator);
      return [bounds === '' ? t(`cli.value.${value.type}`) : t('cli.value.bounded', { what: t(`cli.value.${value.type}`), bounds: isolate(bounds) })];
    }
    case 'list': {
      if (value.items.every(({ type }) => type === 'id')) return [t('cli.value.ids')];
      return [t('cli.value.list', { items: value.items.flatMap((item) => inWords(item, translator)).join(', ') })];
    }
  }
}

/** Digits as one types them, whatever those of the reader's language. */
function boundsOf({ minimum, above, maximum }: Extract<OptionValue, { type: 'number' | 'integer' }>, { t }: Translator): string {
  if (minimum !== null && maximum !== null) return t('cli.report.span', { low: String(minimum), high: String(maximum) });
  return [...(minimum === null ? [] : [`≥ ${minimum}`]), ...(above === null ? [] : [`> ${above}`]), ...(maximum === null ? [] : [`≤ ${maximum}`])].join(', ');
}
