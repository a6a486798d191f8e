import { isLeftOut, methods, metrics, resultKey, score, type ActorScores, type Analysis, type Descriptor, type Document, type MeasureScores, type Message, type TieScores } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import { saidOfCopy } from '../left-out-of-copy.ts';
import { changedOptionsBlock, changedOptionTexts } from './changed-options.ts';
import { explained, leftOutBlock } from './left-out.ts';
import type { Block, Report, Section } from './report.ts';

const mostRows = 10;

type Explained = Pick<Descriptor<never>, 'id' | 'family'> & { explain?(result: unknown): Message[] };

/** Says what each method and metric of an analysis found, one section each, with which options, and what in it is ours. */
export function methodReport(document: Document, analysis: Analysis, translator: Translator): Report {
  return {
    title: isolate((document.title ?? document.cause.title) || translator.t('unnamed')),
    lead: saidOfCopy(document, translator),
    sections: methodSections(document, analysis, translator),
  };
}

/** The same as sections, of those methods and metrics that are wanted. */
export function methodSections(document: Document, analysis: Analysis, translator: Translator, isWanted: (id: string) => boolean = () => true): Section[] {
  const { t } = translator;
  const results = resultsByKey(analysis);
  const changed = changedOptionTexts(analysis.options, translator);
  const section = (one: Explained, label: string, ours: string | undefined): Section[] => {
    const result = results.get(resultKey(one.id));
    if (result === undefined || result === null || !isWanted(one.id)) return [];
    const options = changed.has(one.id) ? [changedOptionsBlock(changed.get(one.id)!, translator)] : [];
    if (isLeftOut(result)) return [{ heading: t(label), blocks: [leftOutBlock(result.leftOut, translator), ...options] }];
    const notes: Block[] = ours === undefined ? [] : [{ kind: 'text', text: t('cli.report.ours', { text: t(ours) }) }];
    return [{ heading: t(label), blocks: [...told(one, result, document, translator), ...options, ...notes] }];
  };
  return [
    ...methods.flatMap((one) => section(one as Explained, `${one.id}.label`, one.ours)),
    ...metrics.flatMap((one) => section(one as Explained, `metric.${one.id}`, one.ours)),
  ];
}

function resultsByKey({ options: { options }, scores, metrics: network, scoring, complementarity, forces, partnership }: Analysis): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    // Every analysis has them; whoever sets an option of theirs asks for them.
    ...(options.score === undefined ? [] : [['score', [scores.influence, scores.interest]] as const]),
    ...[network, scoring, complementarity, forces, partnership].flatMap((results): [string, unknown][] => Object.entries(results)),
  ]);
}

function told({ id, explain }: Explained, result: unknown, document: Document, { message, number, t }: Translator): Block[] {
  const names = namesOf(document);
  const explains = id === score.id ? (measures: unknown) => (measures as MeasureScores[]).flatMap((one) => score.explain!(one)) : explain;
  if (explains !== undefined) return [{ kind: 'list', items: explained(id, () => explains(result)).map((one) => message(one, names)) }];
  const { scores } = result as ActorScores | TieScores;
  const rows = scores.map((one) => ({ name: 'actor' in one ? names('actor', one.actor) : names('tie', one.tie), value: one.value }));
  const known = rows.filter(({ value }) => value !== null).sort((a, b) => b.value! - a.value!);
  if (known.length === 0) return [{ kind: 'text', text: t('unknown') }];
  const what = scores.length > 0 && 'tie' in scores[0]! ? 'tie' : 'actor';
  return [
    {
      kind: 'table',
      caption: t('cli.report.caption.values'),
      heading: [t(`cli.report.${what}`), t('cli.report.value')],
      numeric: [false, true],
      rows: known.slice(0, mostRows).map(({ name, value }) => [isolate(name || t('unnamed')), number(value, { maximumFractionDigits: 4 })]),
    },
    ...(known.length > mostRows ? [{ kind: 'text', text: t(`cli.report.more-${what}s`, { count: known.length - mostRows }) } as const] : []),
  ];
}
