/** Names broken into lines for a drawing, where text does not break by itself, and how wide they come out. */

const most = 3;
/** Average width of a letter, as a part of the size of the type, in the wider of the usual faces. */
const letterWidth = 0.6;

/** At most three lines of about `letters` letters; what does not fit ends in an ellipsis. */
export function wrapName(name: string, letters: number): string[] {
  const lines: string[] = [];
  let words = name.split(' ');
  while (words.length > 0 && lines.length < most) {
    let taken = 1;
    while (taken < words.length && words.slice(0, taken + 1).join(' ').length <= letters) taken++;
    if (lines.length === most - 1) taken = words.length;
    lines.push(clip(words.slice(0, taken).join(' '), letters));
    words = words.slice(taken);
  }
  return lines;
}

/** Cut after a whole word, where it has more than one. */
function clip(text: string, letters: number): string {
  if (text.length <= letters + 1) return text;
  const cut = text.slice(0, letters + 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : text.slice(0, letters)}…`;
}

export const widthOf = (lines: readonly string[], size: number) => Math.max(...lines.map((line) => line.length)) * size * letterWidth;
