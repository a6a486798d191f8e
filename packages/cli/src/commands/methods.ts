import { methods as everyMethod, metrics } from '@allymap/core';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import type { Section } from '../report/report.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';
import { UsageError } from '../usage-error.ts';

/** Lists every method and metric: its id, its name, and what it says. */
export const methods: Command = {
  name: 'methods',
  files: '',
  options: [formatOption],
  run: async ({ files, options, translator, terminal }) => {
    if (files.length > 0) throw new UsageError('no-file-wanted', { found: files[0]! });
    const { t } = translator;
    const rows = [
      ...everyMethod.map(({ id, family }) => ({ id, family, name: t(`${id}.label`), description: t(`${id}.description`) })),
      ...metrics.map(({ id, family }) => ({ id, family, name: t(`metric.${id}`), description: t(`metric.${id}.description`) })),
    ];
    const format = outputFormat(options);
    if (format === 'json') {
      await terminal.write(writeJson(rows));
      return exitCode.fine;
    }
    const families = [...new Set(rows.map(({ family }) => family))];
    const sections = families.map((family): Section => ({
      heading: t(`family.${family}`),
      blocks: [{ kind: 'facts', rows: rows.filter((row) => row.family === family).map(({ id, name, description }) => [id, `${name}. ${description}`]) }],
    }));
    await terminal.write(writeReport({ title: t('cli.methods'), lead: [], sections }, format, translator, terminal));
    return exitCode.fine;
  },
};
