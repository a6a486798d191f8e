import { resultOf, threats, type AssessedThreat } from '@allymap/core';
import type { Block } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';

const mostRows = 8;

/** The threats that people named: how great, whether they occurred, who answers them; and what may help where nothing does. */
export function declaredThreats(context: ReportContext): Block[] {
  const { analysis, translator, name } = context;
  const { t, word, number } = translator;
  const result = resultOf(analysis.partnership.threats);
  if (result === null || result.threats.length === 0) return [];
  const answerOf = ({ answer, answering }: AssessedThreat): string => {
    const said = t(`cli.report.answered.${answer}`);
    return answer === 'missing' || answering.length === 0 ? said : t('cli.report.answered-by', { answer: said, who: context.nameSome('actor', answering, 3) });
  };
  const more = result.threats.length - mostRows;
  return [
    {
      kind: 'table',
      shownBy: 'threats',
      caption: t('cli.report.caption.threats'),
      heading: [t('cli.report.threat'), t('cli.report.kind'), t('cli.report.risk'), t('cli.report.occurred'), t('cli.report.answer')],
      numeric: [false, false, false, false, false],
      rows: result.threats.slice(0, mostRows).map((one) => [
        name('threat', one.threat),
        word(`cli.report.threat.${one.kind}`),
        one.risk.value === null ? t('cli.report.at-most', { value: number(one.risk.interval[1]) }) : number(one.risk.value),
        one.occurred === null ? t('unknown') : t(one.occurred ? 'yes' : 'no'),
        answerOf(one),
      ]),
    },
    ...(more > 0 ? [{ kind: 'text', shownBy: 'threats', text: t('cli.report.more-threats', { count: more }) } as const] : []),
    ...toldList(context, threats.id, () => threats.explain!(result).filter(({ code }) => code.startsWith('threats.advice.'))),
  ];
}
