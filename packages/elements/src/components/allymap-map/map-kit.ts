// What lays out and draws the network: a file of its own, which arrives when the first network is shown.
export { layOut } from '@allymap/pictures/layout';
export { createCanvasPainter } from '../../renderer/canvas-painter.ts';
export { LabelLayer, roomForHeadings } from '../../renderer/label-layer.ts';
export { createNetworkRenderer } from '../../renderer/network-renderer.ts';
export { readPalette } from '../../renderer/palette.ts';
