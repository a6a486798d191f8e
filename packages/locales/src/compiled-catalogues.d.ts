/** A catalogue, compiled as it is bundled: see `build/compiled-catalogues.mjs`. */
declare module '*.json?compiled' {
  import type { Texts } from '@allymap/locales/page';

  const texts: Texts;
  export default texts;
}
