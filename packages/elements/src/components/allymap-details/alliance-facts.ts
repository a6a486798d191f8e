import type { Alliance } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';

/** What is known of an alliance, in words and in one order: form, status, document, how it came about, when, in which stages. */
export function allianceFacts({ form, status, formality, origin, from, until, stages }: Alliance, words: Translator): string[] {
  const { formal, instrument, signed, regularity } = formality ?? {};
  // Whether a document was signed is worth asking only where there should be one.
  const mayBeSigned = formal === true || instrument !== undefined;
  const said = [
    words.t(`alliance.form.${form}`),
    status === undefined ? null : words.t(`alliance.status.${status}`),
    formal === true || formal === false ? words.t(formal ? 'formality.formal' : 'formality.informal') : null,
    instrument === undefined ? null : isolate(instrument),
    typeof signed === 'boolean' ? words.t(signed ? 'alliance.signed' : 'alliance.unsigned') : mayBeSigned ? words.t('details.signed-unknown') : null,
    regularity === undefined ? null : words.t(`alliance.regularity.${regularity}`),
    origin === undefined ? null : words.t(`alliance.origin.${origin}`),
    period(from, until, words),
    stages === undefined || stages.length === 0 ? null : words.list(stages.map((stage) => (words.has(`stage.${stage}`) ? words.t(`stage.${stage}`) : isolate(stage)))),
  ];
  return said.filter((part) => part !== null);
}

/** From when until when, as far as it is known. */
export function period(from: string | undefined, until: string | undefined, words: Translator): string | null {
  if (from !== undefined && until !== undefined) return words.t('details.dates', { from: isolate(from), until: isolate(until) });
  if (from !== undefined) return words.t('details.since', { from: isolate(from) });
  return until === undefined ? null : words.t('details.until', { until: isolate(until) });
}
