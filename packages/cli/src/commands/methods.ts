import { methods as everyMethod, metrics, type Publication } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import type { Section } from '../report/report.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';
import { UsageError } from '../usage-error.ts';

/** Lists every method and metric: its id, its name, what it says, and the publications that define it. */
export const methods: Command = {
  name: 'methods',
  files: '',
  options: [formatOption],
  run: async ({ files, options, translator, terminal }) => {
    if (files.length > 0) throw new UsageError('no-file-wanted', { found: files[0]! });
    const { t } = translator;
    const rows = [
      ...everyMethod.map(({ id, family, sources }) => ({ id, family, name: t(`${id}.label`), description: t(`${id}.description`), sources })),
      ...metrics.map(({ id, family, sources }) => ({ id, family, name: t(`metric.${id}`), description: t(`metric.${id}.description`), sources })),
    ];
    const format = outputFormat(options);
    if (format === 'json') {
      await terminal.write(writeJson(rows));
      return exitCode.fine;
    }
    const families = [...new Set(rows.map(({ family }) => family))];
    const sections = families.map((family): Section => ({
      heading: t(`family.${family}`),
      blocks: [{ kind: 'facts', rows: rows.filter((row) => row.family === family).map(({ id, name, description, sources }) => [id, [`${name}.`, description, ...cited(sources, translator)].join(' ')]) }],
    }));
    await terminal.write(writeReport({ title: t('cli.methods'), lead: [], sections }, format, translator, terminal));
    return exitCode.fine;
  },
};

/** The publications in one sentence, each with what of it no look-up confirmed; nothing where there are none. */
function cited(sources: readonly Publication[], { t, list }: Translator): string[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ cite, checked: { open } }) =>
    open.length === 0 ? isolate(cite) : t('sources.unconfirmed', { source: isolate(cite), parts: list(open.map((part) => t(`sources.open.${part}`))) }),
  );
  return [t('sources.list', { sources: names.join(t('describe.separator')) })];
}
