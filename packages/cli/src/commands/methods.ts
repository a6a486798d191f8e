import { analyseOptionFields, comparison, methods as everyMethod, metrics, optionFields, type Descriptor, type OptionField } from '@allymap/core';
import { cleanText, methodName, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { optionMeaning } from '../option-meaning.ts';
import { methodDetails, methodList, type ListedMethod } from '../report/method-list.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';
import { shorten } from '../shorten.ts';
import { nearestOf, UsageError } from '../usage-error.ts';

/** Lists every method and metric: its id, its name, what it says, its options, and the publications that define it; or explains some of them. */
export const methods: Command = {
  name: 'methods',
  files: '[ID...]',
  options: [formatOption],
  run: async ({ files: ids, options, translator, terminal }) => {
    const { shared, own } = analyseOptionFields();
    const listed = [...everyMethod, ...metrics].map((one) => listedMethod(one, own.get(one.id)!, translator));
    const known = [...listed, listedMethod(comparison, optionFields(comparison.options), translator)];
    const asked = [...new Set(ids)].flatMap((id) => (id === 'all' ? listed : [methodWithId(id, known)]));
    const format = outputFormat(options);
    if (format === 'json') await terminal.write(writeJson(ids.length === 0 ? listed : asked));
    else {
      const report = ids.length === 0 ? methodList(listed, shared, translator) : methodDetails(asked, translator);
      await terminal.write(writeReport(report, format, translator, terminal));
    }
    return exitCode.fine;
  },
};

function listedMethod({ id, family, sources }: Pick<Descriptor<never>, 'id' | 'family' | 'sources'>, options: readonly OptionField[], translator: Translator): ListedMethod {
  const text = family === 'network' ? `metric.${id}.description` : `${id}.description`;
  const described = options.map((field) => ({ name: field.name, description: cleanText(optionMeaning(field, { id, family }, translator)), default: field.default, values: field.values, nullable: field.nullable }));
  return { id, family, name: methodName(id, translator), description: translator.t(text), options: described, sources };
}

function methodWithId(id: string, known: readonly ListedMethod[]): ListedMethod {
  const found = known.find((one) => one.id === id);
  if (found === undefined) throw new UsageError('unknown-method', { found: shorten(id), ...nearestOf(id, known.map((one) => one.id)) });
  return found;
}
