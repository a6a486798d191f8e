// What makes and draws the power-interest grid: a file of its own, which arrives when the first grid is shown.
export { gridPicture } from '../../view-model/grid-picture.ts';
export { drawEvidence, drawFullName } from './active-drawing.ts';
export { captionGrid, readGrid, stripHeadings, summariseGrid } from './grid-caption.ts';
export { drawAxes, drawGround, drawLabels, drawPlaces, drawShapes, drawTies } from './grid-drawing.ts';
export { lookAt, makeScene } from './grid-scene.ts';
export { createTextRoom } from './text-room.ts';
