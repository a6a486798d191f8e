import { AllymapMap } from './components/allymap-map/allymap-map.ts';
import { AllymapWorkspace } from './components/allymap-workspace/allymap-workspace.ts';

/** Every element by its tag name; those that hold others come first, so that their parts find them upgraded. */
export const elementClasses: readonly (readonly [string, CustomElementConstructor])[] = [
  ['allymap-workspace', AllymapWorkspace],
  ['allymap-map', AllymapMap],
];
