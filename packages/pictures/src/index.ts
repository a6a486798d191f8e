export { drawPicture, leastWidth } from './draw-picture.ts';
export { pictureOptions, recordsFor, type NamedRecord } from './picture-options.ts';
export { pictureNamed, pictures } from './registry.ts';
export { renderSvg, type SvgOptions } from './svg/render-svg.ts';
export { PictureLackError } from './lack-error.ts';
export { blankKinds, pictureFamilies, type BlankKind, type Drawn, type Lacking, type Picture, type PictureFamily, type PictureView, type Room } from './picture.ts';
export { measureText, type MeasureText } from './text/measure-text.ts';
export type { AreaMark, Colour, DiscMark, LegendFilter, LegendItem, LineMark, Mark, PictureTable, Point, Scene, SceneCells, Stance, TextMark } from './scene.ts';
