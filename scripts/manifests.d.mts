/** Every package, in the order in which they are built. */
export declare const packageNames: readonly string[];

export function manifestPath(name?: string): string;
export function readManifest(name?: string): Promise<Record<string, unknown>>;
export function manifestText(name: string): Promise<string>;
