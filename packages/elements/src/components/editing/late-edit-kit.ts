import { lateEditing } from '../../controller/editing/late-editing.ts';
import type * as editModule from './edit-kit.ts';

export type EditKit = typeof editModule;

/** The forms, the log and the hand of a map that may be edited: a file that arrives with the first part that needs it. */
export const editKit = lateEditing<EditKit>(() => import('./edit-kit.ts'));
