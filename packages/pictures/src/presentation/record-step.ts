import type { Document, PresentationStep } from '@allymap/core';
import { pictureOptions, recordsFor } from '../picture-options.ts';
import { pictureNamed } from '../registry.ts';

/** What somebody looks at: a picture, what it is set to, whom they chose, and who is shown. */
export interface LookedAt {
  readonly picture: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly actors: readonly string[];
  readonly filter: NonNullable<PresentationStep['filter']>;
}

/** The step that shows what somebody looks at, without an id: of its options those that its picture has, and that are not as usual anyway. */
export function recordStep({ picture, options, actors, filter }: LookedAt, document: Document): Pick<PresentationStep, 'picture' | 'options' | 'about' | 'actors' | 'filter'> {
  const found = pictureNamed(picture);
  const set = (found === undefined ? [] : pictureOptions(found)).flatMap((field) => {
    const value = Object.hasOwn(options, field.name) ? options[field.name] : undefined;
    return value === undefined || value === null || value === field.default ? [] : [{ name: field.name, value: String(value) }];
  });
  const about = set.filter(({ name, value }) => recordsFor(name, document)?.some(({ id }) => id === value) === true);
  const others = set.filter(({ name }) => recordsFor(name, document) === null);
  const { roles = [], kinds = [], countries = [], alliance, text = '' } = filter;
  const shown = { ...(roles.length > 0 ? { roles } : {}), ...(kinds.length > 0 ? { kinds } : {}), ...(countries.length > 0 ? { countries } : {}), ...(alliance === undefined ? {} : { alliance }), ...(text.trim() === '' ? {} : { text }) };
  return {
    picture,
    ...(others.length > 0 ? { options: others } : {}),
    ...(about.length > 0 ? { about: Object.fromEntries(about.map(({ name, value }) => [name, value])) } : {}),
    ...(actors.length > 0 ? { actors: [...actors] } : {}),
    ...(Object.keys(shown).length > 0 ? { filter: shown } : {}),
  };
}
