import { lateEditing } from './late-editing.ts';
import type * as editingModule from './editing.ts';

/** What changes documents, which arrives when a map may be edited. */
export const editing = lateEditing<typeof editingModule>(() => import('./editing.ts'));
