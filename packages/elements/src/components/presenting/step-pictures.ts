import type { Document, PresentationStep } from '@allymap/core';
import { NotFoundError } from '@allymap/core/display';
import { cleanText, isolate, namesOf, type Translator } from '@allymap/locales/page';
import type { Room, StepScene } from '@allymap/pictures';
import type { EveryPictureKit } from '../allymap-picture/late-picture-kit.ts';

/** The picture of a step, or in words why there is none. */
export type StepPicture = { readonly drawn: StepScene } | { readonly missing: string };

/** The pictures of steps, each made once for a size, as long as step, map and language are the same. */
export class StepPictures {
  readonly #made = new Map<string, { readonly step: PresentationStep; readonly document: Document; readonly words: Translator; picture: StepPicture | null }>();
  readonly #changed: () => void;

  /** `changed` is told when a picture has been made. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The picture of a step in a room; null: it is being made. */
  get(kit: EveryPictureKit, step: PresentationStep, document: Document, words: Translator, room: Partial<Room>): StepPicture | null {
    const key = JSON.stringify([step.id, room.width, room.height]);
    const found = this.#made.get(key);
    if (found !== undefined && found.step === step && found.document === document && found.words === words) return found.picture;
    const made = { step, document, words, picture: null as StepPicture | null };
    this.#made.set(key, made);
    void this.#make(kit, step, document, words, room).then((picture) => {
      made.picture = picture;
      this.#changed();
    });
    return null;
  }

  async #make(kit: EveryPictureKit, step: PresentationStep, document: Document, words: Translator, room: Partial<Room>): Promise<StepPicture> {
    try {
      return { drawn: await kit.drawStep(step, { document, words, names: namesOf(document) }, room) };
    } catch (error) {
      if (error instanceof kit.PictureLackError) return { missing: words.t(`picture.lacks.${error.lacking}`) };
      if (error instanceof NotFoundError) return { missing: words.t('present.no-picture', { picture: isolate(cleanText(step.picture)) }) };
      return { missing: words.t('failure.internal') };
    }
  }
}
