/**
 * Text as the reader sees it, put together from text nodes, with the way back: each character of the run knows its node and offset.
 * Runs of white space count as one space, as they do on screen. Cost: linear in the text; a segment is kept only where the
 * correspondence jumps (another node, white space left out).
 */

export interface Segment {
  /** Where it begins in the run's text; it ends where the next begins. */
  readonly start: number;
  /** Absent for a character that stands for an element (a line break, an embedded thing). */
  readonly node?: Text;
  /** Offset in the node of the segment's first character. */
  readonly offset: number;
  /** The node's text when it was read. */
  readonly data: string;
}

/** White space that is not shown as it stands. */
const TO_COLLAPSE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

export class InlineRun {
  text = '';
  readonly segments: Segment[] = [];
  #afterSpace = true;

  /** Adds a node's text. */
  append(node: Text, keepsBreaks: boolean): void {
    const data = node.data;
    if (data === '') return;
    if (keepsBreaks) this.#put(node, data, 0, data.replace(/[\t\r\f]/g, ' '));
    else this.#appendCollapsed(node, data);
  }

  #appendCollapsed(node: Text, data: string): void {
    let done = 0;
    TO_COLLAPSE.lastIndex = 0;
    for (let found = TO_COLLAPSE.exec(data); found; found = TO_COLLAPSE.exec(data)) {
      if (found.index > done) this.#put(node, data, done, data.slice(done, found.index));
      this.#put(node, data, found.index, ' ');
      done = TO_COLLAPSE.lastIndex;
    }
    if (done < data.length) this.#put(node, data, done, done === 0 ? data : data.slice(done));
  }

  /** Adds a character that no text node holds. */
  gap(character: string): void {
    if (this.text === '') return;
    this.segments.push({ start: this.text.length, offset: 0, data: '' });
    this.text += character;
    this.#afterSpace = true;
  }

  #put(node: Text, data: string, offset: number, text: string): void {
    const shown = this.#afterSpace && /^[ \n]/.test(text) ? text.replace(/^[ \n]+/, '') : text;
    if (shown === '') return;
    const from = offset + text.length - shown.length;
    const last = this.segments.at(-1);
    const goesOn = last?.node === node && from - last.offset === this.text.length - last.start;
    if (!goesOn) this.segments.push({ start: this.text.length, node, offset: from, data });
    this.text += shown;
    this.#afterSpace = shown.endsWith(' ') || shown.endsWith('\n');
  }

  get isBlank(): boolean {
    return !/[\p{L}\p{N}]/u.test(this.text);
  }
}
