import { NotFoundError, WrongUseError, type Document } from '@allymap/core';
import { nameOfOption, type GivenOption } from './given-options.ts';
import { UsageError } from './usage-error.ts';

/** The lists of a document in which the things that options name stand. */
const collections = { objective: 'objectives', actor: 'actors', alliance: 'alliances', criterion: 'criteria', scenario: 'scenarios' } as const;

/** What else has a part in a clash of options, by the clash. */
const others: ReadonlyMap<unknown, string> = new Map([
  ['in-and-out', 'members'],
  ['team-too-small', 'size'],
  ['same-actor', 'actor'],
  ['other-without-actor', 'actor'],
]);

/** As many ids are named as there are to choose from. */
const mostIds = 8;

/**
 * What was wrong with the given options, where an error of `analyse` says that they do not fit the document; any other error
 * as it is.
 */
export function optionMistake(error: unknown, given: readonly GivenOption[], document: Document): unknown {
  if (error instanceof NotFoundError) {
    const { what, name, nearest } = error.params;
    const one = given.find(({ value }) => (Array.isArray(value) ? value.includes(name) : value === name));
    const collection = new Map<unknown, (typeof collections)[keyof typeof collections]>(Object.entries(collections)).get(what);
    if (one === undefined || collection === undefined) return error;
    const ids = document[collection].map(({ id }) => id);
    const choices = ids.length === 0 ? {} : { choices: [...ids.slice(0, mostIds), ...(ids.length > mostIds ? ['…'] : [])].join(', ') };
    return new UsageError('option-names-nothing', { option: nameOfOption(one), what: String(what), found: String(name), ...choices, ...(nearest === undefined ? {} : { nearest }) });
  }
  if (error instanceof WrongUseError && error.params['clash'] !== undefined) {
    const { clash, option } = error.params;
    const one = given.find(({ name }) => name === option);
    if (one === undefined) return error;
    const other = others.get(clash);
    return new UsageError(`option-clash.${clash}`, { ...error.params, option: nameOfOption(one), ...(other === undefined ? {} : { other: nameOfOption({ ...one, name: other }) }) });
  }
  return error;
}
