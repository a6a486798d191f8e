// Where actors stand that are tied: with the library that it takes, and so a door of its own.
export { layOut, layOutNow, type LayoutLink, type LayoutNode, type LayoutOptions } from './layer/network/force-layout.ts';
export { enclose, packInRows, type GroupSize } from './layer/network/pack-in-rows.ts';
