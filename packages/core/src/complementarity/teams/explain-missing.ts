import type { Message } from '../../message.ts';
import { nameSome } from '../name-some.ts';

/** Says which requirements nobody of a team meets; nothing where none is missing. */
export function explainMissing(missing: readonly string[]): Message[] {
  return missing.length === 0 ? [] : [nameSome('complementarity.missing', 'requirements', missing)];
}
