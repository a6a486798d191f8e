import { redact, redactionChoices, type Document, type RedactionChoice } from '@allymap/core';
import { namesOf, type Translator } from '@allymap/locales';
import { chosenIds } from './chosen-ids.ts';
import type { Invocation, Option } from './command.ts';
import { plainLines } from './report/plain-lines.ts';

/** What every command has that writes something to be given away. */
export const withoutOption: Option = { name: 'without', value: redactionChoices.join(','), isRepeatable: true };

/** What is to be left out, as `--without` says; throws `UsageError` for what cannot be. */
export function givenChoices({ repeated }: Invocation): readonly RedactionChoice[] {
  return chosenIds('without', repeated.get('without'), redactionChoices) ?? [];
}

/** The copy that is given away; on standard error it says what is not in it. */
export async function copyWithout(document: Document, choices: readonly RedactionChoice[], { translator, terminal }: Invocation): Promise<Document> {
  if (choices.length === 0) return document;
  const { document: copy, leftOut } = redact(document, choices);
  const { t, message, direction } = translator;
  const names = namesOf(copy);
  await terminal.warn(plainLines([t('redaction.title'), ...leftOut.map((what) => `- ${message(what, names)}`), ''].join('\n'), direction));
  return copy;
}

/** What a report says first of a map that was made as such a copy; nothing of any other. */
export function saidOfCopy({ leftOut = [] }: Document, translator: Translator): string[] {
  const known = redactionChoices.filter((choice) => leftOut.includes(choice));
  if (known.length === 0) return [];
  return [translator.message({ code: 'redaction.given', params: { choiceTerms: known.map((choice) => `redaction.choice.${choice}`) } }, (_thing, id) => id)];
}
