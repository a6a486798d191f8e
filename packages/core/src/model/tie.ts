import * as z from 'zod';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** What a tie between two actors is. */
export const TieKind = z.enum([
  'cooperation',
  'contract',
  'funding',
  'information',
  'authority',
  'influence',
  'capacity-transfer',
  'membership',
  'conflict',
  'interrupted',
  'unclear',
]);
export type TieKind = z.infer<typeof TieKind>;

/** A relation between two actors; one pair may have many, in both directions. */
export const Tie = z
  .looseObject({
    id: Id,
    source: Id,
    target: Id,
    directed: z.boolean().optional().describe('True: from source to target only. Absent: false.'),
    kind: TieKind,
    label: z.string().optional(),
    strength: z
      .number()
      .nonnegative()
      .nullable()
      .optional()
      .describe('How strong, in any unit that the document keeps throughout; null or absent: unknown. Never a length.'),
    formality: z.enum(['formal', 'informal']).optional(),
    closeness: z.enum(['close', 'weak']).optional(),
    trust: z.number().min(0).max(1).nullable().optional(),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    alliance: Id.optional().describe('The alliance within which this tie exists.'),
    evidence,
  })
  .describe('A relation between two actors.');
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
