import { lateModule } from '../late-module.ts';
import type * as editingModule from './editing.ts';

/** What changes documents, which arrives when a map may be edited. */
export const editing = lateModule<typeof editingModule>(() => import('./editing.ts'));
