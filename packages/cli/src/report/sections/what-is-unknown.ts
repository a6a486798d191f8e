import type { Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

/** What the document does not say, each beside how much there could be. */
export function whatIsUnknown({ analysis, translator }: ReportContext): Section {
  const { t, number } = translator;
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
  const rows = counts
    .filter(([, unknown]) => unknown > 0)
    .map(([what, unknown, all]): [string, string] => [
      t(`cli.report.unknown.${what}`),
      unknown === all ? t('cli.report.unknown-all', { count: all }) : t('cli.report.unknown-some', { unknown: number(unknown), all: number(all) }),
    ]);
  return {
    heading: t('cli.report.what-is-unknown'),
    blocks: [rows.length === 0 ? { kind: 'text', text: t('cli.report.nothing-unknown') } : { kind: 'facts', rows }],
  };
}
