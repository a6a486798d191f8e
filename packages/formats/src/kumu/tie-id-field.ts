/**
 * The field in which a connection keeps its id where it cannot be its id in Kumu.
 *
 * Kumu wants ids that are unique across elements and connections; in Allymap a tie may be named as an actor.
 */
export const tieIdField = 'tie id';
