/** A part of a zip file, as the directory at the file's end describes it: nothing of it is checked yet. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored as it is, 8 is deflated; there are others. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes in the file. */
  readonly packedSize: number;
  /** Bytes that it says it unpacks to. */
  readonly size: number;
  /** Where its own header begins. */
  readonly headerAt: number;
}
