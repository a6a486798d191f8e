/** A catalogue, compiled as it is bundled: see `build/compiled-catalogues.mjs`. */
declare module '*.json?compiled' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declaration of other modules can import none itself
  const texts: import('./text.ts').Texts;
  export default texts;
}
