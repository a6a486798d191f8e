import { SaxesParser } from 'saxes';
import { workbookProblem } from './workbook-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import { quoted } from '../listed.ts';

/** An element as it opens: its name without a prefix, and its attributes. */
export interface XmlElement {
  readonly name: string;
  /** By its name without a prefix; `undefined` where it is not there. */
  readonly attribute: (name: string) => string | undefined;
}

/** Who is told of what a part holds, in its order. */
export interface XmlListener {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a part of a workbook, piece by piece, and tells a listener; yields after each piece, so that the caller can pause.
 *
 * Throws `RefusedFile` for what is no XML, and for a document type: no workbook has one, and entities could be declared
 * in it. `part` is its name for the reader. O(length).
 */
export function* readXml(part: string, pieces: Iterable<Uint8Array>, { open, close, text }: XmlListener): Generator<void, void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = (): never => {
    throw new RefusedFile(workbookProblem('workbook-part-damaged', { part: quoted(part) }));
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  if (open !== undefined) {
    parser.on('opentag', ({ name, attributes }) => {
      open({ name: localName(name), attribute: (wanted) => attributes[wanted] ?? prefixed(attributes, wanted) });
    });
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function prefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const found = Object.keys(attributes).find((name) => name.endsWith(`:${wanted}`));
  return found === undefined ? undefined : attributes[found];
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
