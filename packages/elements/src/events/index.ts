import type { AllymapChangeEvent } from './change-event.ts';
import type { AllymapErrorEvent } from './error-event.ts';
import type { AllymapFilterEvent } from './filter-event.ts';
import type { AllymapImportEvent } from './import-event.ts';
import type { AllymapOpenEvent } from './open-event.ts';
import type { AllymapSelectEvent } from './select-event.ts';

export { AllymapChangeEvent } from './change-event.ts';
export { AllymapErrorEvent } from './error-event.ts';
export { AllymapFilterEvent } from './filter-event.ts';
export { AllymapImportEvent } from './import-event.ts';
export { AllymapOpenEvent } from './open-event.ts';
export { AllymapSelectEvent } from './select-event.ts';

declare global {
  // What elements, the document and the window hear: the events rise that far.
  interface GlobalEventHandlersEventMap {
    'allymap-change': AllymapChangeEvent;
    'allymap-error': AllymapErrorEvent;
    'allymap-filter': AllymapFilterEvent;
    'allymap-import': AllymapImportEvent;
    'allymap-open': AllymapOpenEvent;
    'allymap-select': AllymapSelectEvent;
  }
}
