// What gathers and draws the rows of the tables: a file of its own, which arrives when the first table is shown.
export { actorColumns, actorRows, countTieRows, tieColumns, tieRows } from '../../view-model/table-rows.ts';
export { drawHead } from './draw-head.ts';
export { drawActorRow, drawTieRow } from './draw-rows.ts';
