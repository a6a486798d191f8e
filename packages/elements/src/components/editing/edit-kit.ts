// The forms, the log and the hand of a map that may be edited: a file of its own, which arrives with the first one.
export { EditPanel } from './edit-panel.ts';
export { StartPanel } from '../starting/start-panel.ts';
export { MatrixCells } from './cells/matrix-cells.ts';
export { NetworkHand } from './network-hand.ts';
export { PictureHand } from './picture-hand.ts';
