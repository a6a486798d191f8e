/** The most bytes that a file, and a whole tarball, may have. */
export declare const limits: { readonly file: number; readonly tarball: number };
/** The files of a tarball of npm by their path in the package. */
export function readTarball(tarball: Uint8Array): Map<string, Buffer>;
/** What is wrong with a tarball, in sentences; empty where it may be published in this version. */
export function tarballProblems(tarball: Uint8Array, version: string): string[];
