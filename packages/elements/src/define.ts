// Registers every element, once: all that has side effects in this package.
import { useWorker } from './controller/worker-address.ts';
import { elementClasses } from './element-classes.ts';

// A script of the page's own has its worker beside it. From disk, no browser would start it.
const script = typeof document === 'undefined' ? null : document.currentScript;
if (script !== null && 'src' in script && /^https?:/.test(script.src)) useWorker(new URL('allymap-worker.js', script.src));

if (typeof customElements !== 'undefined') {
  for (const [tag, element] of elementClasses) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}

export * from './index.ts';
