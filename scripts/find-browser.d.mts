/** What a browser is started with: no profile of the user's, no conversation with its maker. */
export declare const browserArguments: readonly string[];

/** Finds a Chromium-family browser and says where it comes from; undefined where there is none. */
export declare function findBrowser(): { readonly path: string; readonly origin: string } | undefined;
