import { AllymapDetails } from './components/allymap-details/allymap-details.ts';
import { AllymapFilter } from './components/allymap-filter/allymap-filter.ts';
import { AllymapGrid } from './components/allymap-grid/allymap-grid.ts';
import { AllymapImport } from './components/allymap-import/allymap-import.ts';
import { AllymapLegend } from './components/allymap-legend/allymap-legend.ts';
import { AllymapMap } from './components/allymap-map/allymap-map.ts';
import { AllymapPicture } from './components/allymap-picture/allymap-picture.ts';
import { AllymapSave } from './components/allymap-save/allymap-save.ts';
import { AllymapTable } from './components/allymap-table/allymap-table.ts';
import { AllymapWorkspace } from './components/allymap-workspace/allymap-workspace.ts';

/** Every element by its tag name; those that hold others come first, so that their parts find them upgraded. */
export const elementClasses: readonly (readonly [string, CustomElementConstructor])[] = [
  ['allymap-workspace', AllymapWorkspace],
  ['allymap-map', AllymapMap],
  ['allymap-grid', AllymapGrid],
  ['allymap-table', AllymapTable],
  ['allymap-details', AllymapDetails],
  ['allymap-legend', AllymapLegend],
  ['allymap-filter', AllymapFilter],
  ['allymap-picture', AllymapPicture],
  ['allymap-import', AllymapImport],
  ['allymap-save', AllymapSave],
];
