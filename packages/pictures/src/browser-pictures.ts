// The file of every picture for pages whose script is one file: loaded when the first is shown, it gives the page pictures and what they say.
export { texts } from './browser-texts.ts';
export { drawPicture, drawStep, pictureFamilies, PictureLackError, pictureNamed, pictureOptions, pictures, recordsFor, recordStep, renderSvg } from './index.ts';
