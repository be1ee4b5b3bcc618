/** Which of the entities that a card has shown the reader has a note on: asked for once while the card is open. */
import { askBackground } from '../../platform/ask.ts';

export class NoteSigns {
  private known = new Map<string, boolean>();

  /** A card opens: what was known may have changed. */
  renew(): void {
    this.known = new Map();
  }

  has(id: string): boolean {
    return this.known.get(id) ?? false;
  }

  /** Calls `changed` if there is a note and that was not known before. What cannot be answered is left unsaid. */
  ask(id: string, changed: () => void): void {
    const { known } = this;
    if (known.has(id)) return;
    known.set(id, false);
    askBackground('has-note', { id }).then(
      (has) => {
        known.set(id, has);
        if (has) changed();
      },
      () => undefined,
    );
  }
}
