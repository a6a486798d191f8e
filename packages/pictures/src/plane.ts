// Places and labels beside them, as pure geometry: what the network of a page shares with pictures, without the pictures.
export type { Box, Coordinates } from './layer/plane/coordinates.ts';
export { placeLabels, type LabelRequest, type LabelSide, type PlacedLabel } from './layer/plane/label-placement.ts';
