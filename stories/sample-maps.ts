// The maps that stories show: the shipped ones, and others made to measure.
import returnFund from '../examples/maps/return-fund.allymap.json';
import sriLanka from '../examples/maps/sri-lanka-49.allymap.json';
import egypt from '../examples/maps/egypt-11.allymap.json';
import nigeria from '../examples/maps/nigeria-40.allymap.json';
import batangas from '../examples/maps/batangas-rome.allymap.json';
import carEmissions from '../examples/maps/car-emissions.allymap.json';
import portfolio from '../examples/maps/portfolio.allymap.json';

export const shipped = { returnFund, sriLanka, egypt, nigeria, batangas, carEmissions, portfolio };

/** A map of `count` actors, each tied to a few before it: the same for the same count. */
export function crowd(count: number): unknown {
  const roles = ['partner', 'stakeholder', 'strategic-ally', 'beneficiary', 'facilitator'];
  const sectors = ['state', 'private', 'civil-society', 'international'];
  // A multiplicative generator: sequences that look mixed and never change.
  let state = 12_345;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const actors = Array.from({ length: count }, (_, i) => ({
    id: `actor ${i}`,
    name: `Organisation ${i + 1}`,
    role: roles[next(roles.length)],
    sector: sectors[next(sectors.length)],
    presence: [{ place: next(2) === 0 ? 'home' : 'abroad' }],
  }));
  const ties = actors.flatMap((actor, i) =>
    i === 0
      ? []
      : Array.from({ length: 1 + next(3) }, (_, k) => ({
          id: `tie ${i} ${k}`,
          source: actor.id,
          // Half of the ties go to early actors, so that some become hubs.
          target: `actor ${next(2) === 0 ? next(i) : next(Math.max(1, Math.ceil(Math.sqrt(i))))}`,
          kind: 'cooperation',
        })).filter(({ source, target }) => source !== target),
  );
  return {
    version: 1,
    title: `A map of ${count}`,
    cause: { title: 'A cause with many actors' },
    places: [
      { id: 'home', country: 'MA', side: 'origin' },
      { id: 'abroad', country: 'FR', side: 'destination' },
    ],
    actors,
    ties,
  };
}

/** A map of one actor of whom nothing is known. */
export const single = { version: 1, title: 'A map of one', cause: { title: 'A beginning' }, actors: [{ id: 'only', name: 'The only organisation' }] };

/** A map without actors. */
export const nobody = { version: 1, title: 'An empty map', cause: { title: 'A cause without actors' } };

/** What is wrong with this one is listed in the element. */
export const broken = { version: 1, cause: { title: 'Broken' }, actors: [{ id: 'a', name: 'A' }], ties: [{ id: 't', source: 'a', target: 'b', kind: 'friendship' }] };
