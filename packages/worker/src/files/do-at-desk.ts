import type { FileDesk } from './file-desk.ts';
import type { DeskWork } from './file-messages.ts';

/** Does something at a desk by its name, with what is given for it; rejects, and never throws. The names are our own client's. */
export async function doAtDesk(desk: FileDesk, work: DeskWork, given: readonly unknown[]): Promise<unknown> {
  const doing = desk[work] as (...parameters: readonly unknown[]) => Promise<unknown>;
  return doing(...given);
}
