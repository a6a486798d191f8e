/** A heading above a part of the picture, not placed yet. */
export interface HeadingRequest {
  readonly text: string;
  /** Middle of what it names, in pixels of the picture. */
  readonly x: number;
}

/** A heading in its place: the middle of its lines, and how wide they may be. */
export interface HeadingRoom {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Room between two headings, and between a heading and the edge. */
const gap = 8;
/** No heading has less than this share of the picture, wherever one looks. */
const least = 0.3;

/**
 * Gives two headings, the first on the left, each a side of the picture, so that they cannot meet: the border lies midway
 * between what they name. Each stands over the middle of what it names, or as near to that as its width lets it.
 */
export function placeHeadings([first, second]: readonly [HeadingRequest, HeadingRequest], pictureWidth: number, widthOf: (text: string) => number): readonly [HeadingRoom, HeadingRoom] {
  const border = Math.min(Math.max((first.x + second.x) / 2, least * pictureWidth), (1 - least) * pictureWidth);
  return [within(first, gap, border - gap / 2, widthOf), within(second, border + gap / 2, pictureWidth - gap, widthOf)];
}

function within({ text, x }: HeadingRequest, from: number, to: number, widthOf: (text: string) => number): HeadingRoom {
  const half = Math.min(widthOf(text), to - from) / 2;
  return { text, x: Math.min(Math.max(x, from + half), to - half), width: to - from };
}
