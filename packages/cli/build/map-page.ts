// What the page that `allymap html` writes runs: the elements, from their source, so that their build's rules of what is held apply.
export * from '../../elements/src/define.ts';
