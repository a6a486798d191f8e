/** A file of Allymap's own that arrives when it is first needed. */
export interface LateModule<Module> {
  /** The module, if it has arrived. */
  readonly now: Module | null;
  /** Loads it; rejects where the file does not arrive. Calling it again asks for the file once more. */
  load(): Promise<Module>;
  /** Resolves once the file is not on its way, whether it arrived or not. */
  settled(): Promise<void>;
}

/** Makes a module late: `lateModule(() => import('./engine.ts'))`. */
export function lateModule<Module>(load: () => Promise<Module>): LateModule<Module> {
  let now: Module | null = null;
  let arriving: Promise<Module> | null = null;
  return {
    get now() {
      return now;
    },
    async load() {
      if (now !== null) return now;
      arriving ??= load();
      try {
        return (now = await arriving);
      } finally {
        arriving = null;
      }
    },
    async settled() {
      await arriving?.catch(() => undefined);
    },
  };
}
