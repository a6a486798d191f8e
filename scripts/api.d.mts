/** The path of the page that holds a package's interface. */
export function apiPath(name: string): string;
/** The page of each package by its name, from what is built. */
export function apiPages(): Promise<Map<string, string>>;
