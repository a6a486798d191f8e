import * as z from 'zod';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';
import { Side } from './place.ts';

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
export const Role = z.enum([
  'partner',
  'informal-partner',
  'stakeholder',
  'strategic-ally',
  'beneficiary',
  'facilitator',
  'opponent',
  'unassigned',
]);
export type Role = z.infer<typeof Role>;

/** The sector an actor belongs to. */
export const Sector = z.enum(['state', 'private', 'civil-society', 'international']);
export type Sector = z.infer<typeof Sector>;

/** Where an actor is present, and on which side of the migration it stands there. */
export const Presence = z.looseObject({ place: Id, side: Side.optional() });
export type Presence = z.infer<typeof Presence>;

/** What the sector's own stakeholder sheet asks of each actor, in free text (IOM reintegration handbook, annex 6). */
export const Profile = z.looseObject({
  contact: z.string().optional(),
  services: z.string().optional(),
  capacityNeeds: z.string().optional(),
  accessibility: z.string().optional(),
  mattersToThem: z.string().optional(),
  couldContribute: z.string().optional(),
  couldHinder: z.string().optional(),
  engagementStrategy: z.string().optional(),
});
export type Profile = z.infer<typeof Profile>;

/** A person, group or organisation that may affect the cause or be affected by it. */
export const Actor = z
  .looseObject({
    id: Id,
    name: z.string().describe('As the actor writes it.'),
    shortName: z.string().optional().describe('For pictures; absent: the name.'),
    aliases: z.array(z.string()).optional().describe('Other spellings met in sources.'),
    description: z.string().optional(),
    kind: z.string().optional(),
    sector: Sector.optional(),
    scale: z.enum(['small', 'medium', 'large']).optional(),
    legallyRecognised: z.boolean().nullable().optional(),
    role: Role.optional().describe('Absent: unassigned.'),
    standing: z.enum(['key', 'primary', 'secondary']).optional().describe('In the map of actors (GTZ).'),
    veto: z.boolean().nullable().optional().describe('Can stop the change alone; null or absent: unknown.'),
    presence: z.array(Presence).optional(),
    bonds: z
      .array(z.looseObject({ kind: z.string(), label: z.string().optional() }))
      .optional()
      .describe('Belonging other than place: generation, gender, profession, diaspora, faith, …'),
    profile: Profile.optional(),
    evidence,
  })
  .describe('A person, group or organisation.');
export type Actor = z.infer<typeof Actor>;
