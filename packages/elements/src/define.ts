// The only file with side effects: registers every element, once.
import * as z from 'zod';
import { elementClasses } from './element-classes.ts';

// zod would try `new Function` to be quicker, which a strict content security policy reports. The setting is of the
// zod copy that this page shares.
z.config({ jitless: true });

if (typeof customElements !== 'undefined') {
  for (const [tag, element] of elementClasses) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}

export * from './index.ts';
