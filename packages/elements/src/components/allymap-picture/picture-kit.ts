// What makes and draws further pictures: a file of its own, which arrives with the first of them.
export { drawPicture, drawStep, pictureFamilies, PictureLackError, pictureNamed, pictureOptions, pictures, recordsFor, recordStep, renderSvg } from '@allymap/pictures';
export { drawControls } from './draw-controls.ts';
export { drawLegend } from './draw-legend.ts';
export { drawScene, lookedAt } from './draw-scene.ts';
export { fullName } from '@allymap/pictures/layer';
export { pngOf } from './paint-scene.ts';
export { csvOf, tabbedOf } from './table-text.ts';
