import * as z from 'zod/mini';
import { Message } from '../message.ts';
import { Sector } from '../model/actor.ts';

/** How close an actor stands to the cause. */
export const ActorStanding = z.enum(['key', 'primary', 'secondary']);
export type ActorStanding = z.infer<typeof ActorStanding>;

/** The rings of the map from the inside out; `unknown` where the document does not state the standing. */
export const ActorMapRing = z.enum([...ActorStanding.options, 'unknown']);
export type ActorMapRing = z.infer<typeof ActorMapRing>;

/** The sectors of the map: the three of the source, international actors, and those whose sector is not stated. */
export const ActorMapSector = z.enum([...Sector.options, 'unknown']);
export type ActorMapSector = z.infer<typeof ActorMapSector>;

/** Where one actor stands. */
export const ActorMapActor = z.object({
  actor: z.string(),
  ring: ActorMapRing.check(z.describe('As stated.')),
  sector: ActorMapSector,
  veto: z.nullable(z.boolean()).check(z.describe('Whether the actor can stop the change alone; null: unknown.')),
  suggestion: z.nullable(ActorStanding).check(z.describe('What influence and interest suggest where the standing is unknown (ours); null: stated, or too little is known.')),
  reasons: z.array(Message).check(z.describe('What is stated, and why something is suggested.')),
  unknown: z.array(Message).check(z.describe('What is not known of this actor.')),
  advice: Message.check(z.describe('How to engage this actor; the sentence is ours, after the method’s advice.')),
});
export type ActorMapActor = z.infer<typeof ActorMapActor>;

/** The map of actors: rings around the cause, cut into sectors. */
export const ActorMap = z.object({
  rings: z.array(z.object({ ring: ActorMapRing, actors: z.array(z.string()), sectors: z.array(z.object({ sector: ActorMapSector, actors: z.array(z.string()) })) })).check(z.describe('Every ring from the inside out, each with every sector, the empty ones too.')),
  vetoPlayers: z.array(z.string()),
  vetoUnknown: z.array(z.string()).check(z.describe('Actors of whom it is not recorded whether they have a veto.')),
  contradictions: z.array(z.string()).check(z.describe('Veto players who are stated to be primary or secondary actors.')),
  actors: z.array(ActorMapActor).check(z.describe('In the document’s order.')),
});
export type ActorMap = z.infer<typeof ActorMap>;
