import { isLeftOut, methods, metrics, resultKey, type ActorScores, type Analysis, type Descriptor, type Document, type Message, type TieScores } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import { explained, leftOutBlock } from './left-out.ts';
import type { Block, Report, Section } from './report.ts';

const mostRows = 10;

type Explained = Pick<Descriptor<never>, 'id' | 'family'> & { explain?(result: unknown): Message[] };

/** Says what each method and metric of an analysis found, one section each, and what in it is ours. */
export function methodReport(document: Document, analysis: Analysis, translator: Translator): Report {
  const { t } = translator;
  const results = resultsByKey(analysis);
  const section = (one: Explained, label: string, ours: string | undefined): Section[] => {
    const result = results.get(resultKey(one.id));
    if (result === undefined || result === null) return [];
    if (isLeftOut(result)) return [{ heading: t(label), blocks: [leftOutBlock(result.leftOut, translator)] }];
    const notes: Block[] = ours === undefined ? [] : [{ kind: 'text', text: t('cli.report.ours', { text: t(ours) }) }];
    return [{ heading: t(label), blocks: [...told(one, result, document, translator), ...notes] }];
  };
  return {
    title: isolate((document.title ?? document.cause.title) || t('unnamed')),
    lead: [],
    sections: [
      ...methods.flatMap((one) => section(one as Explained, `${one.id}.label`, one.ours)),
      ...metrics.flatMap((one) => section(one as Explained, `metric.${one.id}`, one.ours)),
    ],
  };
}

function resultsByKey({ metrics: network, scoring, complementarity, forces, partnership }: Analysis): ReadonlyMap<string, unknown> {
  return new Map([network, scoring, complementarity, forces, partnership].flatMap((results): [string, unknown][] => Object.entries(results)));
}

function told({ id, explain }: Explained, result: unknown, document: Document, { message, number, t }: Translator): Block[] {
  const names = namesOf(document);
  if (explain !== undefined) return [{ kind: 'list', items: explained(id, () => explain(result)).map((one) => message(one, names)) }];
  const { scores } = result as ActorScores | TieScores;
  const rows = scores.map((one) => ({ name: 'actor' in one ? names('actor', one.actor) : names('tie', one.tie), value: one.value }));
  const known = rows.filter(({ value }) => value !== null).sort((a, b) => b.value! - a.value!);
  if (known.length === 0) return [{ kind: 'text', text: t('unknown') }];
  const what = scores.length > 0 && 'tie' in scores[0]! ? 'tie' : 'actor';
  return [
    {
      kind: 'table',
      heading: [t(`cli.report.${what}`), t('cli.report.value')],
      numeric: [false, true],
      rows: known.slice(0, mostRows).map(({ name, value }) => [isolate(name || t('unnamed')), number(value, { maximumFractionDigits: 4 })]),
    },
    ...(known.length > mostRows ? [{ kind: 'text', text: t(`cli.report.more-${what}s`, { count: known.length - mostRows }) } as const] : []),
  ];
}
