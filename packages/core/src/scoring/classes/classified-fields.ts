import * as z from 'zod/mini';
import { Message } from '../../message.ts';

/** What the schema of a choice among names is made of. */
type Names = Readonly<Record<string, string>>;

/** The fields that every method gives which classifies actors by their scores: how sure the class is, why, and what to do. */
export function classifiedFields<Classes extends Names, Axes extends Names, Answer extends z.ZodMiniType<string | null>>(classes: z.ZodMiniEnum<Classes>, axes: z.ZodMiniEnum<Axes>, answer: Answer) {
  return {
    possible: z.array(classes).check(z.describe('The classes that the unknown part allows, in the order of the classes.')),
    stable: z.nullable(z.boolean()).check(z.describe('Whether no single answer moved one step changes the class; null where unclassified.')),
    moves: z.array(
        z.object({
          axis: axes,
          criterion: answer,
          direction: z.enum(['higher', 'lower']).check(z.describe('Which way the answer moves.')),
          class: classes.check(z.describe('The class that the actor would have.')),
        }),
      ).check(z.describe('The moves of one step that change the class.')),
    reasons: z.array(Message).check(z.describe('The scores beside their thresholds, and the criteria that weigh most.')),
    unknown: z.array(Message).check(z.describe('What is not known of this actor.')),
    advice: Message.check(z.describe('How to engage this actor; the sentence is ours, after the method’s advice.')),
  };
}

/** The schema of the list of classes with their actors. */
export function classList<Classes extends Names>(classes: z.ZodMiniEnum<Classes>) {
  return z.array(z.object({ class: classes, actors: z.array(z.string()) })).check(z.describe('Every class, the empty ones too.'));
}
