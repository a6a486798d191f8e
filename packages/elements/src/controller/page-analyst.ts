import { Analyst, webWorkers } from '@allymap/worker';

let address: string | URL | null = null;
let analyst: Analyst | undefined;

/**
 * Says where the page has the file `allymap-worker.js`, which analyses large maps beside the page; null: nowhere.
 *
 * The bundle for `<script>` looks for it beside itself. Without it, and on pages opened from disk, large maps are analysed
 * in slices between which the page goes on.
 */
export function useWorker(url: string | URL | null): void {
  address = url;
  analyst?.dismiss();
  analyst = undefined;
}

/** The analyst that all maps of the page share. */
export function pageAnalyst(): Analyst {
  return (analyst ??= new Analyst({ start: address === null ? null : webWorkers(address) }));
}
