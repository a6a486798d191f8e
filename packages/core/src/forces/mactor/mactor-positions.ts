import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { readOptions } from '../../read-options.ts';
import { aboutUnknownPositions } from '../about-unknown-positions.ts';
import { balanceOfPower } from './balance-of-power.ts';
import { MactorDiagonal, MactorOptions, mactorSources, UnstatedInfluence } from './mactor-options.ts';
import { type Stance, stancesOn } from './stances.ts';

/** How much is put into one objective, for and against. */
export const Mobilisation = z.object({
  support: z.number(),
  opposition: z.number().check(z.describe('As an amount, without sign.')),
  mobilisation: z.number().check(z.describe('support + opposition')),
});
export type Mobilisation = z.infer<typeof Mobilisation>;

/** Where the actors stand on one objective, counted in three ways. */
export const MactorObjective = z.object({
  objective: z.string(),
  simple: z.nullable(Mobilisation).check(z.describe('1MAO: how many actors are for and against; null: no position is known.')),
  valued: z.nullable(Mobilisation).check(z.describe('2MAO: the sums of their intensities.')),
  weighted: z.nullable(Mobilisation).check(z.describe('3MAO: the same with each actor’s intensity times its power; null also where power is unknown.')),
  positions: z.array(
    z.object({
      actor: z.string(),
      sign: z.int().check(z.describe('1MAO: −1 against, 0 neither, 1 for.')),
      intensity: z.number().check(z.describe('2MAO, −4..+4: four times the position.')),
      weighted: z.nullable(z.number()).check(z.describe('3MAO: intensity × power.')),
    }),
  ),
  unknown: z.array(z.string()).check(z.describe('Actors of unknown position, who are in no sum.')),
});
export type MactorObjective = z.infer<typeof MactorObjective>;

/** How much one actor puts into all objectives together. */
export const MactorInvolvement = z.object({
  actor: z.string(),
  power: z.nullable(z.number()),
  simple: z.nullable(z.number()).check(z.describe('On how many objectives it is for or against; null: none of its positions is known.')),
  valued: z.nullable(z.number()).check(z.describe('The sum of its intensities, without sign.')),
  weighted: z.nullable(z.number()),
  unknown: z.int().check(z.describe('On how many objectives its position is unknown.')),
});
export type MactorInvolvement = z.infer<typeof MactorInvolvement>;

/** The positions of all actors on all objectives, by number, by intensity, and by intensity and power. */
export const MactorPositions = z.object({
  diagonal: MactorDiagonal,
  unstated: UnstatedInfluence,
  objectives: z.array(MactorObjective),
  actors: z.array(MactorInvolvement),
});
export type MactorPositions = z.infer<typeof MactorPositions>;

/**
 * Counts who is for and against each objective: by heads (1MAO), by intensity (2MAO), by intensity and power (3MAO).
 *
 * The intensity −4..+4 is four times the position (the median over the assessors); 3MAO multiplies it by R of
 * `mactor-influence`. Unknown positions are in no sum and are named; where no influence is known, 3MAO is `null`.
 * Throws `LimitError` as `mactor-influence`. O(objectives × (positions + actors) + influences + actors³). After Godet’s MACTOR.
 */
function computeMactorPositions(document: Document, options: Partial<MactorOptions> = {}): MactorPositions {
  const { diagonal, unstated } = readOptions(MactorOptions, options);
  const { power } = balanceOfPower(document, { diagonal, unstated });
  const stances = document.objectives.map(({ id }) => stancesOn(document, id, power));
  return {
    diagonal,
    unstated,
    objectives: document.objectives.map(({ id }, index) => describeObjective(id, stances[index]!)),
    actors: document.actors.map(({ id }, actor) => describeActor(id, power[actor]!, stances.map((list) => list[actor]!))),
  };
}

function describeObjective(objective: string, stances: readonly Stance[]): MactorObjective {
  const known = stances.filter(({ intensity }) => intensity !== null);
  return {
    objective,
    simple: mobilise(known.map(({ sign }) => sign)),
    valued: mobilise(known.map(({ intensity }) => intensity)),
    weighted: mobilise(known.map(({ weighted }) => weighted)),
    positions: known.map(({ actor, sign, intensity, weighted }) => ({ actor, sign: sign!, intensity: intensity!, weighted })),
    unknown: stances.flatMap(({ actor, intensity }) => (intensity === null ? [actor] : [])),
  };
}

function mobilise(values: readonly (number | null)[]): Mobilisation | null {
  if (values.length === 0 || values.includes(null)) return null;
  const support = values.reduce<number>((sum, value) => sum + Math.max(0, value!), 0);
  const opposition = values.reduce<number>((sum, value) => sum + Math.max(0, -value!), 0);
  return { support, opposition, mobilisation: support + opposition };
}

function describeActor(actor: string, power: number | null, stances: readonly Stance[]): MactorInvolvement {
  const known = stances.filter(({ intensity }) => intensity !== null);
  const sum = (values: readonly (number | null)[]): number | null => mobilise(values)?.mobilisation ?? null;
  return {
    actor,
    power,
    simple: sum(known.map(({ sign }) => sign)),
    valued: sum(known.map(({ intensity }) => intensity)),
    weighted: sum(known.map(({ weighted }) => weighted)),
    unknown: stances.length - known.length,
  };
}

/** How many objectives are spoken of one by one. */
const named = 4;

function explain({ objectives, actors }: MactorPositions): Message[] {
  const known = objectives.filter(({ valued }) => valued !== null);
  if (known.length === 0) return [message('mactor-positions.nothing-known')];
  const amount = ({ weighted, valued }: MactorObjective): number => (weighted ?? valued)!.mobilisation;
  const ranked = known.toSorted((a, b) => amount(b) - amount(a));
  const messages = ranked.slice(0, named).flatMap((one) => explainObjective(one));
  if (known.length > named) messages.push(message('mactor-positions.more', { count: known.length - named }));
  messages.push(...aboutUnknownPositions(objectives.map(({ unknown }) => ({ unknown, total: actors.length }))));
  if (known.every(({ weighted }) => weighted === null)) messages.push(message('mactor.no-power'));
  return messages;
}

/** One sentence for the sums, and one more where those who are more have less power. */
function explainObjective({ objective, simple, valued, weighted }: MactorObjective): Message[] {
  const heads = { count: simple!.support, others: simple!.opposition };
  if (weighted === null) return [message('mactor-positions.objective.valued', { objective, ...heads, support: valued!.support, opposition: valued!.opposition })];
  const sums = message('mactor-positions.objective.weighted', { objective, ...heads, support: weighted.support, opposition: weighted.opposition });
  const turned = Math.sign(simple!.support - simple!.opposition) * Math.sign(weighted.support - weighted.opposition) < 0;
  return turned ? [sums, message(`mactor-positions.turned.${weighted.support > weighted.opposition ? 'support' : 'opposition'}`, { objective })] : [sums];
}

export const mactorPositions: Method<MactorOptions, Document, MactorPositions> = {
  id: 'mactor-positions',
  scope: 'objective',
  family: 'forces',
  options: MactorOptions,
  sources: mactorSources,
  ours: 'mactor-positions.ours',
  explain,
  compute: computeMactorPositions,
};
