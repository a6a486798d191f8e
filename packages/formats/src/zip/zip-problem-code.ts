/** The stable name of a kind of problem that a packed file has. */
export type ZipProblemCode =
  | 'zip-damaged'
  | 'zip-part-damaged'
  | 'zip-encrypted'
  | 'zip-too-large'
  | 'zip-too-many'
  | 'zip-ratio'
  | 'zip-false'
  | 'zip-outside'
  | 'zip-method';
