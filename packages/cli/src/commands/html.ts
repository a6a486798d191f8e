import { analyse, AnalyseOptions, type Document } from '@allymap/core';
import { createTranslator, isolate, languages, type Translator } from '@allymap/locales';
import { allLanguages, type Command } from '../command.ts';
import { documentCounts } from '../document-counts.ts';
import { exitCode } from '../exit-code.ts';
import { givenDocument } from '../given-document.ts';
import { readingOptions } from '../given-reading.ts';
import { withoutOption } from '../left-out-of-copy.ts';
import { mapPage, type SpokenReport } from '../map-page/map-page.ts';
import { readMapPageParts } from '../map-page-parts.ts';
import { analysisReport, reportOptions } from '../report/analysis-report.ts';
import { plainLines } from '../report/plain-lines.ts';
import { standardOutput } from '../standard-streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

/** Smaller maps are analysed before a worker would have come up, so that their file need not hold it. */
const largeMap = 1_000;

/** Writes a map as one HTML file, which opens by itself: to be handed on. */
export const html: Command = {
  name: 'html',
  files: 'FILE...',
  options: [{ name: 'output', text: 'cli.option.output-of-html', value: 'FILE', takesStandard: true }, ...readingOptions, withoutOption],
  takesAllLanguages: true,
  run: async (invocation) => {
    const { files, options, translator, terminal } = invocation;
    const out = options.get('output');
    if (files.length > 0 && out === undefined) throw new UsageError('html-output-missing');
    if (out !== undefined && out !== standardOutput) await refuseThere([out]);
    const document = await givenDocument(invocation);
    if (document === 'wrong') return exitCode.problems;
    const isAll = options.get('language') === allLanguages;
    const page = await pageOf(document, isAll ? inEveryLanguage(translator) : [translator]);
    if (out === undefined || out === standardOutput) await terminal.write(page);
    else {
      await writeNewFile(out, page);
      await terminal.write(plainLines(`${translator.t('cli.html.written', { file: isolate(out), counts: documentCounts(document, translator) })}\n`));
    }
    return exitCode.fine;
  },
};

/** Every language, the reader's own first. */
function inEveryLanguage(own: Translator): [Translator, ...Translator[]] {
  return [own, ...languages.filter(({ tag }) => tag !== own.language).map(({ tag }) => createTranslator(tag))];
}

async function pageOf(document: Document, translators: readonly [Translator, ...Translator[]]): Promise<string> {
  const analysis = analyse(document, AnalyseOptions.parse(reportOptions));
  const spoken = translators.map((translator): SpokenReport => ({ report: analysisReport(document, analysis, translator), translator }));
  const isLarge = document.actors.length + document.ties.length > largeMap;
  const parts = await readMapPageParts(translators.length === 1 ? translators[0].language : null, isLarge);
  return mapPage(document, spoken as [SpokenReport, ...SpokenReport[]], parts);
}
