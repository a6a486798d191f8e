import * as z from 'zod/mini';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';
import { Side } from './place.ts';
import { roles, sectors } from './roles-and-sectors.ts';

/** Kinds of actor that have a name in every language; the list is open, any other string is kept and shown as written. */
export const knownActorKinds = [
  'migrant-association',
  'migrants-and-families',
  'local-authority',
  'central-authority',
  'donor',
  'development-agency',
  'international-organisation',
  'ngo',
  'foundation',
  'cooperative',
  'professional-association',
  'religious-organisation',
  'grassroots-group',
  'community-or-religious-leader',
  'university-or-research-body',
  'training-centre',
  'health-body',
  'financial-institution',
  'employer-or-business-association',
  'company',
  'media',
  'network',
  'coordination-body',
  'person',
] as const;

/** What an actor is to the cause. */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** The sector an actor belongs to. */
export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;

/** Where an actor is present, and on which side of the migration it stands there. */
export const Presence = z.looseObject({ place: Id, side: z.optional(Side) });
export type Presence = z.infer<typeof Presence>;

/** What the sector's own stakeholder sheet asks of each actor, in free text (IOM reintegration handbook, annex 6). */
export const Profile = z.looseObject({
  contact: z.optional(z.string()),
  services: z.optional(z.string()),
  capacityNeeds: z.optional(z.string()),
  accessibility: z.optional(z.string()),
  mattersToThem: z.optional(z.string()),
  couldContribute: z.optional(z.string()),
  couldHinder: z.optional(z.string()),
  engagementStrategy: z.optional(z.string()),
});
export type Profile = z.infer<typeof Profile>;

/** A person, group or organisation that may affect the cause or be affected by it. */
export const Actor = z.looseObject({
    id: Id,
    name: z.string().check(z.describe('As the actor writes it.')),
    shortName: z.optional(z.string()).check(z.describe('For pictures; absent: the name.')),
    aliases: z.optional(z.array(z.string())).check(z.describe('Other spellings met in sources.')),
    description: z.optional(z.string()),
    kind: z.optional(z.string()),
    sector: z.optional(Sector),
    scale: z.optional(z.enum(['small', 'medium', 'large'])),
    legallyRecognised: z.optional(z.nullable(z.boolean())),
    role: z.optional(Role).check(z.describe('Absent: unassigned.')),
    standing: z.optional(z.enum(['key', 'primary', 'secondary'])).check(z.describe('In the map of actors (GTZ).')),
    veto: z.optional(z.nullable(z.boolean())).check(z.describe('Can stop the change alone; null or absent: unknown.')),
    presence: z.optional(z.array(Presence)),
    bonds: z.optional(z.array(z.looseObject({ kind: z.string(), label: z.optional(z.string()) }))).check(z.describe('Belonging other than place: generation, gender, profession, diaspora, faith, …')),
    profile: z.optional(Profile),
    evidence,
  }).check(z.describe('A person, group or organisation.'));
export type Actor = z.infer<typeof Actor>;
