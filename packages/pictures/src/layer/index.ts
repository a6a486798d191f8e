// The rules under every picture, for whoever draws scenes by a hand of their own.
export { directionOf } from '../svg/xml-text.ts';
export { headOf } from '../svg/arrow-head.ts';
export { badgesOf, type Badge } from './badges.ts';
export { fullName } from './full-name.ts';
export { outlinePoints } from './network/shape-outline.ts';
export { letterOn, svgColours } from '../svg/svg-colours.ts';
export { sheetOf, stillMarks, type Sheet } from '../svg/sheet.ts';
export { measureText, type MeasureText } from '../text/measure-text.ts';
export type { AreaMark, Colour, DiscMark, LegendFilter, LegendItem, LineMark, Mark, PictureTable, Point, Scene, SceneCells, Stance, TextMark } from '../scene.ts';
