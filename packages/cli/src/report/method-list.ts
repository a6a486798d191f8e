import type { Descriptor, OptionField, Publication } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import { exampleOf } from '../example-value.ts';
import { optionMeaning } from '../option-meaning.ts';
import { optionDefaultInWords, optionValuesInWords } from '../option-words.ts';
import type { Block, Report, Section } from './report.ts';

/** A method or metric as the command line lists it. */
export interface ListedMethod extends Pick<Descriptor<never>, 'id' | 'family' | 'sources'> {
  readonly name: string;
  readonly description: string;
  readonly options: readonly (OptionField & { readonly description: string })[];
}

/** Every method and metric in a few lines, family by family, and the options of all alike. */
export function methodList(listed: readonly ListedMethod[], shared: readonly OptionField[], translator: Translator): Report {
  const { t } = translator;
  const families = [...new Set(listed.map(({ family }) => family))];
  const fact = ({ id, name, description, options, sources }: ListedMethod): [string, string] => [id, [`${name}.`, description, ...optionNames(options, translator), ...cited(sources, translator)].join(' ')];
  return {
    title: t('cli.methods'),
    lead: [],
    sections: [
      ...families.map((family): Section => ({ heading: t(`family.${family}`), blocks: [{ kind: 'facts', rows: listed.filter((one) => one.family === family).map(fact) }] })),
      { heading: t('cli.methods.shared'), blocks: [{ kind: 'text', text: t('cli.methods.shared.more') }, optionFacts(shared, null, translator)] },
    ],
  };
}

/** Some methods and metrics in full: what each says, its options with what they take, and how to ask for it. */
export function methodDetails(asked: readonly ListedMethod[], translator: Translator): Report {
  const { t } = translator;
  const section = ({ id, family, name, description, options, sources }: ListedMethod): Section => ({
    heading: t('cli.methods.heading', { id: isolate(id), name }),
    blocks: [
      { kind: 'text', text: [description, ...cited(sources, translator)].join(' ') },
      ...(options.length === 0 ? [{ kind: 'text', text: t('cli.methods.no-options') } as const] : [optionFacts(options, { id, family }, translator)]),
      // On a line of its own, to be copied whole.
      { kind: 'text', text: t('cli.methods.example') },
      { kind: 'text', text: isolate(exampleOf(id, family, options)) },
    ],
  });
  return { title: t('cli.methods.details'), lead: [], sections: asked.map(section) };
}

/** Each option with what it means, what it takes, and its default. */
function optionFacts(options: readonly OptionField[], owner: Pick<ListedMethod, 'id' | 'family'> | null, translator: Translator): Block {
  const { t } = translator;
  const fact = (field: OptionField): [string, string] => {
    const values = optionValuesInWords(field, translator);
    return [field.name, `${optionMeaning(field, owner, translator)} ${t('cli.methods.option', { values, standard: optionDefaultInWords(field, translator) ?? (field.nullable ? isolate('null') : t('none')) })}`];
  };
  return { kind: 'facts', rows: options.map(fact) };
}

function optionNames(options: readonly OptionField[], { t }: Translator): string[] {
  return options.length === 0 ? [] : [t('cli.methods.options', { options: options.map(({ name }) => isolate(name)).join(', ') })];
}

/** The publications in one sentence, each with what of it no look-up confirmed; nothing where there are none. */
function cited(sources: readonly Publication[], { t, list }: Translator): string[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ cite, checked: { open } }) =>
    open.length === 0 ? isolate(cite) : t('sources.unconfirmed', { source: isolate(cite), parts: list(open.map((part) => t(`sources.open.${part}`))) }),
  );
  return [t('sources.list', { sources: names.join(t('describe.separator')) })];
}
