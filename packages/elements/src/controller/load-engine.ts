import type * as engineModule from './engine.ts';
import { lateModule } from './late-module.ts';

/** What reads, writes and analyses maps. */
export type Engine = typeof engineModule;

/** The engine, which arrives when the first map is opened. */
export const engine = lateModule<Engine>(() => import('./engine.ts'));
