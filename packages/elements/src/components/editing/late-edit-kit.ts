import { lateEditing } from '../../controller/editing/late-editing.ts';
import type * as editModule from './edit-kit.ts';

/** The forms, the log and the sheets of a map that may be edited. */
export const editKit = lateEditing<typeof editModule>(() => import('./edit-kit.ts'));
