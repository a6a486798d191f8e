import type { TextRoom } from '../../layout/strip-plan.ts';
import { createMeasure, fitLabel } from '../../renderer/label-text.ts';

/** How the page measures texts of a size, and how names are broken into lines: as the labels of the network map. */
export function createTextRoom(fontFamily: string, size: number): TextRoom {
  const lineHeight = size / 0.8125;
  const ofWeight = (weight: number): TextRoom['bold'] => {
    const width = createMeasure(`${weight} ${size}px ${fontFamily}`);
    return { width, fit: (text, maxWidth) => fitLabel(text, width, maxWidth, lineHeight) };
  };
  return { ...ofWeight(500), bold: ofWeight(700), size, lineHeight };
}
