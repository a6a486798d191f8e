// What the script that changes maps takes from the page's own script: what must be one and the same in both, and what both need.
// `build/editing-beside.ts` says which imports lead here.
import * as errors from '@allymap/core/display';
import * as lit from 'lit';
import * as allymapElement from '../allymap-element.ts';
import * as latePictureKit from '../allymap-picture/late-picture-kit.ts';
import * as loadEngine from '../../controller/load-engine.ts';
import * as workerAddress from '../../controller/worker-address.ts';

/** Modules by the name of their file. */
export const shared = { display: errors, lit, 'allymap-element': allymapElement, 'late-picture-kit': latePictureKit, 'load-engine': loadEngine, 'worker-address': workerAddress };
