/** A line of a text that is not blank, with its number in the file, from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text that are not blank, without blanks around them; lines end as text editors end them. */
export function textLines(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, text: line.trim() }]));
}
