// What makes and draws further pictures: a file of its own, which arrives with the first of them.
export { drawPicture, pictureFamilies, PictureLackError, pictureNamed, pictures, renderSvg } from '@allymap/pictures';
export { drawLegend } from './draw-legend.ts';
export { drawScene } from './draw-scene.ts';
