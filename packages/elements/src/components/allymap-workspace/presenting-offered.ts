/** Whether the page has what plays presentations; a page that is handed on as one file does not. */
export const isPresentingOffered: boolean = true;
