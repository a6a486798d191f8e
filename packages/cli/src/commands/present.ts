import { NotFoundError, type Document, type PresentationStep } from '@allymap/core';
import { packTexts } from '@allymap/formats';
import { cleanText, isolate, namesOf, type Translator } from '@allymap/locales';
import { drawStep, PictureLackError, pptxParts, slideRoom, type Slide } from '@allymap/pictures';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenDocument } from '../given-document.ts';
import { readingOptions } from '../given-reading.ts';
import { withoutOption } from '../left-out-of-copy.ts';
import { plainLines } from '../report/plain-lines.ts';
import { standardOutput } from '../standard-streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

/** Writes the steps of a presentation as slides of PowerPoint, of real shapes and text. */
export const present: Command = {
  name: 'present',
  files: 'FILE...',
  options: [{ name: 'output', text: 'cli.option.output-of-html', value: 'FILE', takesStandard: true }, ...readingOptions, withoutOption],
  run: async (invocation) => {
    const { options, translator, terminal } = invocation;
    const out = options.get('output');
    if (invocation.files.length > 0 && out === undefined) throw new UsageError('html-output-missing');
    if (out !== undefined && out !== standardOutput) await refuseThere([out]);
    const document = await givenDocument(invocation);
    if (document === 'wrong') return exitCode.problems;
    const { slides, aside } = await slidesOf(document, translator);
    for (const said of aside) await terminal.warn(plainLines(`allymap: ${said}\n`));
    if (slides.length === 0) {
      await terminal.warn(plainLines(`allymap: ${translator.t('present.none-here')}\n`));
      return exitCode.problems;
    }
    const file = packTexts(pptxParts(slides, { title: cleanText(document.title ?? document.cause.title), direction: translator.direction }));
    if (out === undefined || out === standardOutput) await terminal.write(file);
    else {
      await writeNewFile(out, file);
      await terminal.write(plainLines(`${translator.t('cli.present.written', { file: isolate(out), count: slides.length })}\n`));
    }
    return exitCode.fine;
  },
};

/** A slide for each step whose picture can be drawn, and in words what was left aside. */
async function slidesOf(document: Document, words: Translator): Promise<{ slides: Slide[]; aside: string[] }> {
  const [slides, aside]: [Slide[], string[]] = [[], []];
  for (const step of document.presentationSteps) {
    try {
      const { scene, shown, unread } = await drawStep(step, { document, words, names: namesOf(document) }, { ...slideRoom, isStill: true });
      slides.push({ scene, shown, sentence: step.sentence === undefined ? scene.sentence : cleanText(step.sentence), note: step.note ?? '' });
      if (unread.length > 0) aside.push(`${isolate(nameOf(step))}: ${words.t('present.unread', { options: words.list(unread.map((name) => isolate(cleanText(name)))) })}`);
    } catch (error) {
      if (error instanceof PictureLackError) aside.push(`${isolate(nameOf(step))}: ${words.t(`picture.lacks.${error.lacking}`)}`);
      else if (error instanceof NotFoundError) aside.push(`${isolate(nameOf(step))}: ${words.t('present.no-picture', { picture: isolate(cleanText(step.picture)) })}`);
      else throw error;
    }
  }
  return { slides, aside };
}

function nameOf({ title, id }: PresentationStep): string {
  return cleanText(title ?? id);
}
