/**
 * Resolves once what changes maps can be asked for: at once.
 *
 * In a page whose script is one file all of it is a second script, which has to be there first: `components/editing/editing-script-beside.ts`.
 */
export async function editingScript(): Promise<void> {}
