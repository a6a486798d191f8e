export { AllymapWorkspace } from './components/allymap-workspace/allymap-workspace.ts';
export { AllymapMap } from './components/allymap-map/allymap-map.ts';
export { elementClasses } from './element-classes.ts';
export * from './events/index.ts';
export { MapStore, type StoreListener } from './controller/map-store.ts';
export type { Appearance, Failure, Filter, MapEntry, MapState } from './controller/map-state.ts';
export type { RequestDetails, RequestName } from './controller/map-requests.ts';
