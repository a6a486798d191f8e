/**
 * A script as the text of a script element in HTML.
 *
 * What could end the element, or make a browser look for an end elsewhere, can stand in strings and patterns of a script
 * only, where the sign can be written in another way; it means the same there.
 */
export function inlineScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3c').replace(/\r\n?/g, '\n');
}
