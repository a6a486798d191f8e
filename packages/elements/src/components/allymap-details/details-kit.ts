// What gathers and draws the details of an actor and of the map: a file of its own, which arrives with the first map shown.
export { actorDetails } from '../../view-model/actor-details.ts';
export { mapOverview } from '../../view-model/map-overview.ts';
export { drawActor } from './draw-actor.ts';
export { drawOverview } from './draw-overview.ts';
