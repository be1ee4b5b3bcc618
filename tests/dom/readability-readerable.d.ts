/** The package has no types of its own for its second file. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(document: Document): boolean;
}
