// What keeps maps in this browser: a file of its own, which arrives where a page wants maps kept.
export { Keeper } from '../../keeping/keeper.ts';
export { drawKeepingNote } from './keeping-note.ts';
export { KeptMapsPanel } from './kept-maps-panel.ts';
