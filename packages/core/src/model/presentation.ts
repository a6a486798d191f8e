import * as z from 'zod/mini';
import { Role } from './actor.ts';
import { Id } from './id.ts';

/** One step of telling the map to others: a picture, what of it one looks at, and what is said. Steps are shown in their order. */
export const PresentationStep = z.looseObject({
  id: Id,
  title: z.optional(z.string()).check(z.describe('What the step is called in lists.')),
  picture: z.string().check(z.describe('Id of the picture; which there are, a document does not know.')),
  options: z.optional(z.array(z.looseObject({ name: z.string(), value: z.string() }))).check(z.describe('What the picture is set to, each value as text: true, 3, name.')),
  about: z.optional(z.looseObject({
    actor: z.optional(Id),
    alliance: z.optional(Id),
    criterion: z.optional(Id),
    objective: z.optional(Id),
    scenario: z.optional(Id),
  })).check(z.describe('The records that the picture is about, where it can be about one or another.')),
  actors: z.optional(z.array(Id)).check(z.describe('Whom one should look at; absent: everybody.')),
  filter: z.optional(z.looseObject({
    roles: z.optional(z.array(Role)),
    kinds: z.optional(z.array(z.string())),
    countries: z.optional(z.array(z.string())),
    alliance: z.optional(Id),
    text: z.optional(z.string()),
  })).check(z.describe('Who is shown in full colour.')),
  sentence: z.optional(z.string()).check(z.describe('What is said; absent: what the picture says of itself.')),
  note: z.optional(z.string()).check(z.describe('For the speaker alone.')),
});
export type PresentationStep = z.infer<typeof PresentationStep>;
