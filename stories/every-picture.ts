import type { StoryObj } from '@storybook/web-components-vite';
import type { AllymapPicture } from '@allymap/elements';
import { requireDocument } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { pictures } from '@allymap/pictures';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';

interface State {
  readonly language?: string;
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
  /** The size of the letters, as on a projector. */
  readonly size?: string;
}

/** Every picture of a map, which they share; one that the map has nothing for says what it lacks. */
export function every(document: unknown, { language, theme, width, size }: State = {}): StoryObj {
  const style = [width === undefined ? '' : `inline-size: ${width}px`, size === undefined ? '' : `--allymap-font-size: ${size}`].join('; ');
  const part = (picture: string, at: number) =>
    at === 0
      ? html`<allymap-picture id="all" picture=${picture} language=${language ?? nothing} theme=${theme ?? nothing} style=${style} .document=${document}></allymap-picture>`
      : html`<allymap-picture for="all" picture=${picture} language=${language ?? nothing} theme=${theme ?? nothing} style=${style}></allymap-picture>`;
  return {
    render: () => html`${pictures.map(({ id }, at) => part(id, at))}`,
    play: async ({ canvasElement }) => {
      const parts = [...canvasElement.querySelectorAll<AllymapPicture>('allymap-picture')];
      await drawn(parts, document, language);
      await expect(parts.map(({ picture }) => picture)).toEqual(pictures.map(({ id }) => id));
    },
  };
}

/** Waits until each shows its picture where the map has something for it, and says what is lacking where it has not. */
export async function drawn(parts: readonly AllymapPicture[], document: unknown, language = 'en'): Promise<void> {
  const { t } = createTranslator(language);
  const map = requireDocument(document);
  const isDone = (part: AllymapPicture): boolean => {
    const lacking = pictures.find(({ id }) => id === part.picture)!.lacks(map);
    return lacking === null ? part.toSvg() !== null : part.renderRoot.querySelector('[part=message]')?.textContent?.includes(t(`picture.lacks.${lacking}`)) === true;
  };
  await waitFor(
    () => {
      const open = parts.filter((part) => !isDone(part)).map(({ picture }) => picture);
      if (open.length > 0) throw new Error(`Not drawn: ${open.join(', ')}`);
    },
    { timeout: 25_000, interval: 200 },
  );
  for (const part of parts) await part.updateComplete;
}
