import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import { Activity } from '../model/cause.ts';
import type { Document } from '../model/document.ts';
import { handbook } from '../publications/migration.ts';
import { readOptions } from '../read-options.ts';
import { Estimate } from './estimate.ts';
import { firstFew } from '../first-few.ts';

/** What migrants contribute to development. */
export const Capital = Activity.shape.capitals.def.innerType.def.element;
export type Capital = z.infer<typeof Capital>;

/** Which activities draw on which of the four capitals, and through whom. */
export const Capitals = z.object({
  capitals: z.array(
      z.object({
        capital: Capital,
        activities: z.array(z.string()).check(z.describe('Activities that draw on it.')),
        share: Estimate.check(z.describe('Of all activities; one of unknown capitals may draw on it or not.')),
        actors: z.array(z.string()).check(z.describe('Who takes part in these activities.')),
        migrants: z.array(z.string()).check(z.describe('Those of them that are migrants, their families or their associations, by their kind.')),
      }),
    ).check(z.describe('All four, the unused ones too.')),
  activities: z.array(
    z.object({ activity: z.string(), capitals: z.nullable(z.array(Capital)).check(z.describe('null: not said.')), actors: z.array(z.string()) }),
  ),
  unused: z.array(Capital).check(z.describe('Capitals that no activity draws on, as far as is said.')),
  unknown: z.array(z.string()).check(z.describe('Activities whose capitals are not stated.')),
  withoutActors: z.array(z.string()).check(z.describe('Activities without a recorded participant.')),
});
export type Capitals = z.infer<typeof Capitals>;

export const CapitalsOptions = z.strictObject({});
export type CapitalsOptions = z.infer<typeof CapitalsOptions>;

/** Kinds of actor that are migrants, their families or their own organisations. */
const migrantKinds: ReadonlySet<string | undefined> = new Set(['migrant-association', 'migrants-and-families']);

/**
 * Shows which activities draw on which migrant capital (social, financial, human, cultural), and who takes part in them.
 *
 * An activity without the field `capitals` is unknown: it widens the interval of every share and is named. An empty
 * list says that it draws on none. That an actor of an activity contributes to all capitals that the activity draws
 * on is our reading; the format does not tell them apart. O(activities × actors). Source: the handbook, section 1.1.
 */
function computeCapitals(document: Document, options: Partial<CapitalsOptions> = {}): Capitals {
  readOptions(CapitalsOptions, options);
  const activities = document.activities.map(({ id, capitals, actors = [] }) => ({
    activity: id,
    capitals: capitals === undefined ? null : Capital.options.filter((capital) => capitals.includes(capital)),
    actors: [...new Set(actors)],
  }));
  const migrants = new Set(document.actors.flatMap(({ id, kind }) => (migrantKinds.has(kind) ? [id] : [])));
  const unknown = activities.filter(({ capitals }) => capitals === null).length;
  const all = activities.length;
  const capitals = Capital.options.map((capital): Capitals['capitals'][number] => {
    const drawing = activities.filter((activity) => activity.capitals?.includes(capital) === true);
    const actors = [...new Set(drawing.flatMap((activity) => activity.actors))];
    const count = drawing.length;
    return {
      capital,
      activities: drawing.map(({ activity }) => activity),
      share: all === unknown ? { value: null, interval: [0, 1] } : { value: count / (all - unknown), interval: [count / all, (count + unknown) / all] },
      actors,
      migrants: actors.filter((actor) => migrants.has(actor)),
    };
  });
  return {
    capitals,
    activities,
    unused: capitals.flatMap(({ capital, activities: drawing }) => (drawing.length === 0 ? [capital] : [])),
    unknown: activities.flatMap(({ activity, capitals: drawn }) => (drawn === null ? [activity] : [])),
    withoutActors: activities.flatMap(({ activity, actors }) => (actors.length === 0 ? [activity] : [])),
  };
}

/** Says what each capital is drawn on by and through whom, which are left unused, and what is not known. */
function explainCapitals({ capitals, activities, unused, unknown, withoutActors }: Capitals): Message[] {
  if (activities.length === 0) return [message('capitals.none')];
  const about = (code: string, ids: readonly string[]): Message[] => {
    const { shown, more } = firstFew(ids);
    return ids.length === 0 ? [] : [message(code, { activities: shown, more })];
  };
  return [
    ...capitals.flatMap((one) => (one.activities.length === 0 ? [] : [explainDrawn(one)])),
    ...(unused.length === 0 ? [] : [message('capitals.unused', { capitalTerms: unused.map(termOf) })]),
    ...about('capitals.unknown', unknown),
    ...about('capitals.without-actors', withoutActors),
  ];
}

/** One capital that is drawn on: by what, and through which migrants, if it is known who takes part. */
function explainDrawn({ capital, activities, actors, migrants }: Capitals['capitals'][number]): Message {
  const { shown, more } = firstFew(activities);
  const drawn = { capitalTerm: termOf(capital), activities: shown, more };
  if (actors.length === 0) return message('capitals.drawn', drawn);
  if (migrants.length === 0) return message('capitals.drawn.others', drawn);
  const through = firstFew(migrants);
  return message('capitals.drawn.migrants', { ...drawn, actors: through.shown, moreActors: through.more });
}

function termOf(capital: Capital): string {
  return `capitals.capital.${capital}`;
}

export const capitals: Method<CapitalsOptions, Document, Capitals> = {
  id: 'capitals',
  scope: 'map',
  family: 'partnership',
  options: CapitalsOptions,
  sources: [handbook('section 1.1')],
  ours: 'capitals.ours',
  explain: explainCapitals,
  compute: computeCapitals,
};
