import { analyseOptionFields, optionFields, comparison, methodsChanged, type AnalyseOptions, type ChangedOption, type OptionField } from '@allymap/core';
import { isolate, methodName, type Translator } from '@allymap/locales';
import { writeOptionValue } from '../option-value.ts';
import { optionDefaultInWords } from '../option-words.ts';
import type { Block, Section } from './report.ts';

/** The options of metrics and methods that are not at their defaults, as one writes them, by the id of the method. */
export function changedOptionTexts(options: AnalyseOptions, translator: Translator): ReadonlyMap<string, string> {
  const { own } = analyseOptionFields();
  return new Map(methodsChanged(options).map(({ method, options: changed }) => [method, inWords(changed, own.get(method)!, translator)]));
}

/** The options of a comparison that are not at their defaults; no block where there are none. */
export function changedComparisonOptions(changed: readonly ChangedOption[], translator: Translator): Block[] {
  return changed.length === 0 ? [] : [changedOptionsBlock(inWords(changed, optionFields(comparison.options), translator), translator)];
}

/** What stands under a method of which options are not at their defaults. */
export function changedOptionsBlock(text: string, { t }: Translator): Block {
  return { kind: 'text', text: t('cli.report.options', { options: text }) };
}

/** The same for a report that tells several methods in one: which of them, and with what. No section where there are none. */
export function changedOptionsSection(options: AnalyseOptions, isTold: (method: string) => boolean, translator: Translator): Section[] {
  const rows = [...changedOptionTexts(options, translator)].flatMap(([method, text]): [string, string][] => (isTold(method) ? [[methodName(method, translator), text]] : []));
  return rows.length === 0 ? [] : [{ heading: translator.t('cli.report.options.title'), blocks: [{ kind: 'facts', rows }] }];
}

function inWords(changed: readonly ChangedOption[], fields: readonly OptionField[], translator: Translator): string {
  const { t } = translator;
  const items = changed.map(({ name, value }) => {
    const field = fields.find((one) => one.name === name)!;
    const option = isolate(`${name}=${writeOptionValue(value, field)}`);
    const standard = optionDefaultInWords(field, translator);
    return standard === null ? option : t('cli.report.option', { option, standard });
  });
  return items.join(t('cli.report.separator'));
}
