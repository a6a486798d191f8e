// Registers every element, once. With the import below it is all that has side effects in this package.
import './zod-without-eval.ts';
import { elementClasses } from './element-classes.ts';

if (typeof customElements !== 'undefined') {
  for (const [tag, element] of elementClasses) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}

export * from './index.ts';
