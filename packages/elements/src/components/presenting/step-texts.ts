import type { PresentationStep } from '@allymap/core';
import { cleanText, isolate, type Translator } from '@allymap/locales/page';
import type { StepScene } from '@allymap/pictures';

/** What a step is called: its title, or the name of its picture, or the picture's id where there is none of it. */
export function stepTitle({ title, picture }: PresentationStep, { t, has }: Translator): string {
  if (title !== undefined && title.trim() !== '') return cleanText(title);
  return has(`picture.${picture}.label`) ? t(`picture.${picture}.label`) : cleanText(picture);
}

/** What is said at a step: its sentence, else what its picture says of itself. */
export function stepSentence({ sentence }: PresentationStep, drawn: StepScene | null): string {
  return sentence !== undefined && sentence.trim() !== '' ? cleanText(sentence) : (drawn?.scene.sentence ?? '');
}

/** What was left aside of a step, in words; empty: nothing. */
export function unreadText(drawn: StepScene | null, { t, list }: Translator): string {
  return drawn === null || drawn.unread.length === 0 ? '' : t('present.unread', { options: list(drawn.unread.map((name) => isolate(cleanText(name)))) });
}
