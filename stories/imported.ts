/** What a file of the reader's own data has brought. */
export interface Imported {
  readonly is: 'imported';
  readonly feeds: number;
  readonly articles: number;
  readonly notes: number;
  readonly reports: number;
  /** So many entries of the file could not be used. */
  readonly leftOut: number;
}
