// Which room may read which: the arrows of ARCHITECTURE.md, for the lint rules and for the test of the tree.

/** Rooms of core, and the other rooms that each may read. Files beside the rooms (errors, messages, …) may be read by all. */
export const coreRooms = {
  publications: [],
  model: [],
  graph: ['model'],
  metrics: ['publications', 'model', 'graph'],
  scoring: ['publications', 'model', 'graph'],
  complementarity: ['publications', 'model', 'graph', 'scoring'],
  forces: ['publications', 'model', 'graph', 'scoring'],
  partnership: ['publications', 'model', 'graph', 'metrics', 'scoring', 'complementarity', 'forces'],
  layouts: ['model', 'graph', 'scoring', 'forces'],
  asking: ['model'],
  starting: ['model'],
  cells: ['model', 'scoring'],
  redaction: ['model', 'scoring'],
  comparison: ['model', 'graph', 'metrics', 'scoring', 'forces'],
  analysis: ['model', 'graph', 'metrics', 'scoring', 'complementarity', 'forces', 'partnership', 'layouts'],
};

/** Rooms of elements, likewise: the controller decides, the view-model describes, the layout places, the renderer draws. */
export const elementsRooms = {
  theme: [],
  controller: [],
  events: ['controller'],
  keeping: ['controller'],
  'view-model': ['controller'],
  layout: ['view-model'],
  renderer: ['theme', 'controller', 'view-model', 'layout'],
  components: ['theme', 'controller', 'events', 'keeping', 'view-model', 'layout', 'renderer'],
};

/** Packages, and the other packages of the project that each may read. */
export const packages = {
  core: [],
  locales: ['core'],
  formats: ['core', 'locales'],
  pictures: ['core', 'locales'],
  worker: ['core', 'formats'],
  elements: ['core', 'locales', 'formats', 'pictures', 'worker'],
  together: ['core', 'locales'],
  cli: ['core', 'locales', 'formats', 'pictures', 'elements', 'together'],
};

/** Libraries that only some places may import, as paths from the root. */
export const guardedLibraries = {
  cytoscape: ['packages/elements/src/renderer/'],
  idb: ['packages/elements/src/keeping/'],
  ws: ['packages/together/src/relay/'],
  yjs: ['packages/together/src/'],
  'd3-force': ['packages/pictures/src/layer/network/'],
  lit: ['packages/elements/src/components/', 'packages/elements/src/theme/', 'packages/elements/src/controller/map-controller.ts'],
};
