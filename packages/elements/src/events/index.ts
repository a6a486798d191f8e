import type { AllymapErrorEvent } from './error-event.ts';
import type { AllymapFilterEvent } from './filter-event.ts';
import type { AllymapOpenEvent } from './open-event.ts';
import type { AllymapSelectEvent } from './select-event.ts';

export { AllymapErrorEvent } from './error-event.ts';
export { AllymapFilterEvent } from './filter-event.ts';
export { AllymapOpenEvent } from './open-event.ts';
export { AllymapSelectEvent } from './select-event.ts';

declare global {
  interface HTMLElementEventMap {
    'allymap-error': AllymapErrorEvent;
    'allymap-filter': AllymapFilterEvent;
    'allymap-open': AllymapOpenEvent;
    'allymap-select': AllymapSelectEvent;
  }
}
