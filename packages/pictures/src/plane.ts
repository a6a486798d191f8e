// Planes with two axes, as pure geometry: what the grid and the network of a page share with pictures, without the pictures.
export type { Coordinates } from './layer/plane/coordinates.ts';
export { placeLabels, type Box, type LabelRequest, type LabelSide, type PlacedLabel } from './layer/plane/label-placement.ts';
export { largest } from './layer/plane/largest.ts';
export { inner, labelAt, labelPlane, mostLabels, sidesOf, type NamedShape, type PlaneLabel, type SetName } from './layer/plane/plane-labels.ts';
export { fields, isFar, isUpper, movedShape, numberPlaces, planPlane, type Field, type Plane, type PlanePlan, type PlanePoint, type PlaneRoom, type PlannedField, type PlannedShape } from './layer/plane/plane-plan.ts';
export { groundMargin, spread, type SpreadItem, type SpreadShape } from './layer/plane/spread.ts';
