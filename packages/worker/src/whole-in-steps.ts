// A file of its own, so that whoever brings another analysis loads no method twice or in vain.
export { analyseInSteps } from '@allymap/core';
