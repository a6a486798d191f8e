/** The manifest of a package, as far as its consumers read it. */
export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface PackedPackage {
  /** The path of the tarball. */
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Of the tarball, in bytes. */
  readonly size: number;
}

export function publishedManifest(name: string, version?: string): Promise<PublishedManifest>;
export function stagePackage(name: string, folder: string, version?: string): Promise<void>;
export function packPackage(name: string, destination: string, version?: string): Promise<PackedPackage>;
