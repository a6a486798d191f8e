import { isolate } from '@allymap/locales';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const mostNames = 40;

/** The full names of those whom the report called by a short one, but for those whom its lead names in full. Written last. */
export function namesInFull({ document, translator, name, shortened }: ReportContext, lead: string): Section[] {
  const { t } = translator;
  const full = new Map(document.actors.map((actor) => [actor.id, actor.name]));
  // A name that is the same but for capitals says nothing more.
  const isSame = (id: string): boolean => isolate(full.get(id)!).toLocaleLowerCase() === name('actor', id).toLocaleLowerCase();
  const ids = shortened().filter((id) => !lead.includes(isolate(full.get(id)!)) && !isSame(id));
  if (ids.length === 0) return [];
  const rows = ids.slice(0, mostNames).map((id): [string, string] => [name('actor', id), isolate(full.get(id)!)]);
  const more = ids.length - rows.length;
  return [
    {
      heading: t('cli.report.names'),
      blocks: [{ kind: 'facts', rows, running: rows.map(([short, name]) => t('cli.report.named', { short, name })).join(t('cli.report.separator')) }, ...(more === 0 ? [] : [{ kind: 'text', text: t('cli.report.more-actors', { count: more }) } as const])],
    },
  ];
}
