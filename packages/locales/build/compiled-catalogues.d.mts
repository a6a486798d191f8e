import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';

/** Compiles `*.json?compiled` for esbuild. */
export declare function compiledCatalogues(): EsbuildPlugin;
/** Compiles `*.json?compiled` for Vite. */
export declare function compiledCataloguesInVite(): VitePlugin;
