// What the network map in a page and the network as a scene have in common: the drawing grammar, and how shapes and ties run. A door
// of its own, since a page needs it before any further picture.
export { enough } from './layer/network/enough.ts';
export { covers, reach, traceShape, type Pen } from './layer/network/shape-outline.ts';
export { arrowSize, onCurve, tieRoutes, type RoutedNode, type RoutedTie, type TieRoute } from './layer/network/tie-routes.ts';
export { isInPieces, tendencies, type TendingActor, type TendingMap } from './layer/network/tendencies.ts';
export { borderWidth, diameter, kindColours, lineStyle, roleOrder, sectorShapes, shapeSide, tieSignOf, tieWidth, type LineStyle, type Shape, type TieSign } from './layer/network/visual-grammar.ts';
