// Registers every element, once: all that has side effects in this package.
import { useWorker } from './controller/worker-address.ts';
import { elementClasses } from './element-classes.ts';

const workerFile = besideThis();
// From disk no browser would start it.
if (workerFile !== null && /^https?:$/.test(workerFile.protocol)) useWorker(workerFile);

if (typeof customElements !== 'undefined') {
  for (const [tag, element] of elementClasses) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}

export * from './index.ts';

/** Where the worker's file is unless the page says otherwise: beside this module, or beside the script that a page loads. */
function besideThis(): URL | null {
  // Bundlers look for just this expression, and put the file where the address then leads. A bundle for a script tag has no such address.
  if (typeof import.meta.url === 'string') return new URL('./allymap-worker.js', import.meta.url);
  const script = typeof document === 'undefined' ? null : document.currentScript;
  return script !== null && 'src' in script && script.src !== '' ? new URL('allymap-worker.js', script.src) : null;
}
