import * as z from 'zod';
import { Message } from '../message.ts';
import { Interval } from './interval.ts';

/** The cells of the power-interest grid, the most engaged first; `unclassified` where interest or influence is unknown. */
export const GridClass = z.enum(['key-players', 'keep-satisfied', 'keep-informed', 'minimal-effort', 'unclassified']);
export type GridClass = z.infer<typeof GridClass>;

/** The two axes of the grid: interest across, influence up. */
export const GridAxis = z.enum(['interest', 'influence']);
export type GridAxis = z.infer<typeof GridAxis>;

/** One answer that, moved one step of its scale, puts the actor into another cell. */
export const GridMove = z.object({
  axis: GridAxis,
  criterion: z.string(),
  direction: z.enum(['higher', 'lower']).describe('Which way the answer to the criterion moves.'),
  class: GridClass.describe('The cell in which the actor would stand.'),
});
export type GridMove = z.infer<typeof GridMove>;

/** The cell of one actor, and why. */
export const GridActor = z.object({
  actor: z.string(),
  class: GridClass,
  interest: z.number().nullable(),
  influence: z.number().nullable(),
  interestInterval: Interval,
  influenceInterval: Interval,
  possible: z.array(GridClass).describe('The cells that the unknown part allows, in the order of the classes.'),
  stable: z.boolean().nullable().describe('Whether no single answer moved one step changes the cell; null where unclassified.'),
  moves: z.array(GridMove).describe('The moves of one step that change the cell.'),
  reasons: z.array(Message).describe('The scores beside their thresholds, and the criteria that weigh most.'),
  unknown: z.array(Message).describe('What is not known of this actor.'),
  advice: Message.describe('How to engage this actor, as the method advises.'),
});
export type GridActor = z.infer<typeof GridActor>;

/** The power-interest grid of a document. */
export const PowerInterestGrid = z.object({
  measures: z.object({ interest: z.string(), influence: z.string() }),
  thresholds: z.object({ interest: z.number(), influence: z.number() }),
  objective: z.string().nullable(),
  classes: z.array(z.object({ class: GridClass, actors: z.array(z.string()) })).describe('Every class, the empty ones too.'),
  actors: z.array(GridActor).describe('In the document’s order.'),
});
export type PowerInterestGrid = z.infer<typeof PowerInterestGrid>;
