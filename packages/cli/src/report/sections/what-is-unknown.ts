import { explainQuestions, resultOf } from '@allymap/core';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';

/** What the document does not say, each beside how much there could be, and what else to ask. */
export function whatIsUnknown(context: ReportContext): Section {
  const { analysis, translator } = context;
  const { t, word, number } = translator;
  const { summary } = analysis;
  const { missing, actors, ties, objectives } = summary;
  const counts: [string, number, number][] = [
    ['role', missing.role.length, actors],
    ['influence', missing.influence.length, actors],
    ['interest', missing.interest.length, actors],
    ['veto', missing.veto.length, actors],
    ['position', missing.position.length, actors * objectives],
    ['strength', missing.strength.length, ties],
  ];
  const said = counts
    .filter(([, unknown]) => unknown > 0)
    .map(([what, unknown, all]) =>
      t('cli.report.count-of', {
        what: word(`cli.report.unknown.${what}`),
        count: unknown === all ? t('cli.report.unknown-all', { count: all }) : t('cli.report.unknown-some', { unknown: number(unknown), all: number(all) }),
      }),
    );
  const shown = resultOf(analysis.partnership.structuralThreats);
  return {
    heading: t('cli.report.what-is-unknown'),
    blocks: [{ kind: 'text', text: said.length === 0 ? t('cli.report.nothing-unknown') : t('cli.report.not-known', { what: said.join(t('cli.report.separator')) }) }, ...(shown === null ? [] : toldList(context, 'structural-threats', () => explainQuestions(shown)))],
  };
}
