// Everything that is measured, in suites: networks, and the tasks that are run on each of them.
import * as complementarity from './complementarity-tasks.mjs';
import * as large from './large-tasks.mjs';
import * as mactor from './mactor-tasks.mjs';
import { largeNetworks, networks, wholeMaps } from './networks.mjs';
import * as metrics from './tasks.mjs';
import * as whole from './whole-map-tasks.mjs';

/** @param {boolean} isQuick whether small networks will do */
export async function suites(isQuick) {
  const own = ({ networks: all }) => (isQuick ? [all().next().value] : all());
  const all = [
    { name: 'metrics', load: metrics.load, tasks: metrics.tasks, networks: () => networks(isQuick ? 100 : 10_000) },
    { name: 'large', load: large.load, tasks: large.tasks, networks: () => largeNetworks(isQuick ? 2_000 : 100_000) },
    { name: 'large beside graphology', ...large.besideGraphology, networks: () => largeNetworks(isQuick ? 2_000 : 100_000) },
    { name: 'whole', load: whole.load, tasks: whole.tasks, networks: () => wholeMaps(isQuick ? 100 : 500) },
    { name: 'shared', load: { allymap: whole.load.allymap }, tasks: await whole.sharedTasks(), networks: () => networks(isQuick ? 1_000 : 10_000).slice(-2, -1) },
    { name: 'mactor', load: mactor.load, tasks: mactor.tasks, networks: () => own(mactor) },
    { name: 'complementarity', load: complementarity.load, tasks: complementarity.tasks, networks: () => own(complementarity) },
  ];
  return all.filter(({ tasks }) => tasks.length > 0);
}
