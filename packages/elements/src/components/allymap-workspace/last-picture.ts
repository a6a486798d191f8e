import type { Document } from '@allymap/core';
import { views, type Appearance } from '../../controller/map-state.ts';
import type { PictureKit } from '../allymap-picture/late-picture-kit.ts';

const key = 'allymap-picture';
type Choice = Pick<Appearance, 'picture' | 'further'>;

/** The picture that was chosen last in this browser; null: none is known, or nothing is kept here. */
export function lastPicture(): Choice | null {
  const kept = storage()?.getItem(key) ?? null;
  if (kept === null || !/^[a-z][a-z-]{0,40}$/.test(kept)) return null;
  const view = views.find((one) => one === kept);
  return view === undefined ? { picture: 'network', further: kept } : { picture: view, further: null };
}

/** Whether a picture that was chosen another time is still there, and has something to show of this map. */
export function canShow({ pictureNamed }: PictureKit, id: string, document: Document): boolean {
  const picture = pictureNamed(id);
  return picture !== undefined && picture.lacks(document) === null;
}

/** Forgets which picture was chosen. */
export function forgetPicture(): void {
  storage()?.removeItem(key);
}

/** Keeps which picture was chosen; where a browser keeps nothing, it is forgotten. */
export function keepPicture({ picture, further }: Choice): void {
  try {
    storage()?.setItem(key, further ?? picture);
  } catch {
    // A full or forbidden store: the choice holds as long as the page does.
  }
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null; // refused, as in a sandboxed frame
  }
}
