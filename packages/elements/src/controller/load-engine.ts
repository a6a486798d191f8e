import type * as engineModule from './engine.ts';

/** What reads, writes and analyses maps. */
export type Engine = typeof engineModule;

let engine: Engine | undefined;
let arriving: Promise<Engine> | undefined;

/** The engine, if its file has arrived. */
export function loadedEngine(): Engine | undefined {
  return engine;
}

/** Loads the engine; rejects where its file does not arrive. Calling it again asks for the file once more. */
export async function loadEngine(): Promise<Engine> {
  if (engine !== undefined) return engine;
  arriving ??= import('./engine.ts');
  try {
    return (engine = await arriving);
  } finally {
    arriving = undefined;
  }
}

/** Resolves once no file of the engine's is on its way, whether it arrived or not. */
export async function engineSettled(): Promise<void> {
  await arriving?.catch(() => undefined);
}
