import * as z from 'zod/mini';
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
export const Criterion = z.looseObject({
    id: Id,
    label: z.string(),
    description: z.optional(z.string()),
    measures: z.string().check(z.describe('interest, influence, power, legitimacy, urgency, trust, …')),
    weight: z.optional(z.number().check(z.nonnegative())).check(z.describe('Beside the other criteria of the same measure; absent: 1.')),
    scale: Id.check(z.describe('A built-in scale or one that the document declares.')),
    reversed: z.optional(z.boolean()).check(z.describe('True: a high answer lowers the measure.')),
  }).check(z.describe('A named question that assessors answer about actors.'));
export type Criterion = z.infer<typeof Criterion>;

/** Somebody who judges; `actor` says for which actor of the map this person speaks. */
export const Assessor = z.looseObject({ id: Id, name: z.string(), actor: z.optional(Id), note: z.optional(z.string()) });
export type Assessor = z.infer<typeof Assessor>;

/** One answer: what one assessor says of one actor on one criterion. */
export const Assessment = z.looseObject({
    id: Id,
    actor: Id,
    criterion: Id,
    value: ScaleValue.check(z.describe('null: the assessor was asked and does not know.')),
    scale: z.optional(Id).check(z.describe('Where the assessor used another scale than the criterion’s.')),
    assessor: z.optional(Id),
    date: z.optional(PartialDate),
    objective: z.optional(Id),
    alliance: z.optional(Id),
    evidence,
  }).check(z.describe('What one assessor says of one actor on one criterion.'));
export type Assessment = z.infer<typeof Assessment>;
