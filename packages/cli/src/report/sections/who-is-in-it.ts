import { isolate } from '@allymap/locales';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

/** Counts the actors by role, kind, sector, side and country. */
export function whoIsInIt({ analysis, translator, some }: ReportContext): Section {
  const { summary } = analysis;
  const { t, word, has, number, country } = translator;
  const count = (what: string, actors: number): string => t('cli.report.count-of', { what, count: number(actors) });
  const named = (area: string, value: string | null): string => {
    if (value === null) return t('unknown');
    return has(`${area}.${value}`) ? word(`${area}.${value}`) : isolate(value);
  };
  const countries = [...summary.countries, ...(summary.withoutCountry > 0 ? [{ country: null, actors: summary.withoutCountry }] : [])];
  const rows: [string, string][] = [
    [t('cli.report.size'), [t('count.actors', { count: summary.actors }), t('count.ties', { count: summary.ties }), t('count.alliances', { count: summary.alliances }), t('count.objectives', { count: summary.objectives })].join(' · ')],
    [t('cli.report.roles'), some(summary.roles, ({ role, actors }) => t(`role.${role}.count`, { count: actors }))],
    [t('cli.report.kinds'), some(summary.kinds, ({ kind, actors }) => count(named('kind', kind), actors))],
    [t('cli.report.sectors'), some(summary.sectors, ({ sector, actors }) => count(named('sector', sector), actors))],
    [t('cli.report.sides'), some(summary.sides, ({ side, actors }) => count(named('side', side), actors))],
    [t('cli.report.countries'), some(countries, ({ country: code, actors }) => count(code === null ? t('unknown') : country(code), actors))],
  ];
  return { heading: t('cli.report.who-is-in-it'), blocks: [{ kind: 'facts', rows: summary.actors === 0 ? rows.slice(0, 1) : rows }] };
}
