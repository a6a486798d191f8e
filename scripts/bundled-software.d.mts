import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A package of which a bundle holds code. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
  /** True for the packages of this project. */
  readonly ours: boolean;
}

export function licenceFileOf(bundle: string): string;
export function billFileOf(bundle: string): string;
export function withLicences(bundle: string, options?: { readonly folder?: string; readonly lockfile?: string }): Plugin;
export function packagesIn(output: { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }, folder: string): BundledPackage[];
export function licenceText(bundle: string, packages: readonly BundledPackage[]): Promise<string>;
