import { lateModule, type LateModule } from '../late-module.ts';
import { editingScript } from './editing-script.ts';

/**
 * Makes a module late that only maps that may be edited need: `lateEditing(() => import('./edit-kit.ts'))`.
 *
 * `build/editing-beside.ts` lists these modules: in pages whose script is one file they are a script of their own.
 */
export function lateEditing<Module>(load: () => Promise<Module>): LateModule<Module> {
  return lateModule(async () => {
    await editingScript();
    return load();
  });
}
