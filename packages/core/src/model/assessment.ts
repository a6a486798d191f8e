import * as z from 'zod';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';
import { ScaleValue } from './scale.ts';

/** What a criterion measures; the list is open. */
export const knownMeasures = [
  'interest',
  'influence',
  'power',
  'legitimacy',
  'urgency',
  'alignment',
  'cooperation',
  'threat',
  'trust',
  'value',
  'flexibility',
  'proximity',
] as const;

/** A named question that assessors answer about actors, with its weight and its scale. */
export const Criterion = z
  .looseObject({
    id: Id,
    label: z.string(),
    description: z.string().optional(),
    measures: z.string().describe('interest, influence, power, legitimacy, urgency, trust, …'),
    weight: z.number().nonnegative().optional().describe('Beside the other criteria of the same measure; absent: 1.'),
    scale: Id.describe('A built-in scale or one that the document declares.'),
    reversed: z.boolean().optional().describe('True: a high answer lowers the measure.'),
  })
  .describe('A named question that assessors answer about actors.');
export type Criterion = z.infer<typeof Criterion>;

/** Somebody who judges; `actor` says for which actor of the map this person speaks. */
export const Assessor = z.looseObject({ id: Id, name: z.string(), actor: Id.optional(), note: z.string().optional() });
export type Assessor = z.infer<typeof Assessor>;

/** One answer: what one assessor says of one actor on one criterion. */
export const Assessment = z
  .looseObject({
    id: Id,
    actor: Id,
    criterion: Id,
    value: ScaleValue.describe('null: the assessor was asked and does not know.'),
    scale: Id.optional().describe('Where the assessor used another scale than the criterion’s.'),
    assessor: Id.optional(),
    date: PartialDate.optional(),
    objective: Id.optional(),
    alliance: Id.optional(),
    evidence,
  })
  .describe('What one assessor says of one actor on one criterion.');
export type Assessment = z.infer<typeof Assessment>;
