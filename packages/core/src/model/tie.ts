import * as z from 'zod/mini';
import { ZeroToOne } from '../number-ranges.ts';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** What a tie between two actors can be. */
export const tieKinds = ['cooperation', 'contract', 'funding', 'information', 'authority', 'influence', 'capacity-transfer', 'membership', 'conflict', 'interrupted', 'unclear'] as const;

/** What a tie between two actors is. */
export const TieKind = z.enum(tieKinds);
export type TieKind = z.infer<typeof TieKind>;

/** A relation between two actors; one pair may have many, in both directions. */
export const Tie = z.looseObject({
    id: Id,
    source: Id,
    target: Id,
    directed: z.optional(z.boolean()).check(z.describe('True: from source to target only. Absent: false.')),
    kind: TieKind,
    label: z.optional(z.string()),
    strength: z.optional(z.nullable(z.number().check(z.nonnegative()))).check(z.describe('How strong, in any unit that the document keeps throughout; null or absent: unknown. Never a length.')),
    formality: z.optional(z.enum(['formal', 'informal'])),
    closeness: z.optional(z.enum(['close', 'weak'])),
    trust: z.optional(z.nullable(ZeroToOne)),
    from: z.optional(PartialDate),
    until: z.optional(PartialDate),
    alliance: z.optional(Id).check(z.describe('The alliance within which this tie exists.')),
    evidence,
  }).check(z.describe('A relation between two actors.'));
export type Tie = z.infer<typeof Tie>;

/**
 * The sign of a tie by its kind: −1 conflict, 0 interrupted or unclear, +1 every other kind.
 *
 * Ours: no source assigns signs to these kinds.
 */
export function tieSign(kind: TieKind): -1 | 0 | 1 {
  if (kind === 'conflict') return -1;
  return kind === 'interrupted' || kind === 'unclear' ? 0 : 1;
}
