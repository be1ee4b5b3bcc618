/**
 * How marks look: the stroke of a highlighter under the lower part of a name, a dotted line for what is only possible, and a fuller tone
 * for the current one. Translucent, so that it is quiet on white, dark and coloured pages alike; the text keeps its colour, and nothing
 * moves, since a highlight takes part in no layout. Given to the browser as an extension style sheet, never put into the page.
 */
import { CURRENT_HIGHLIGHT, MENTION_HIGHLIGHT, POSSIBLE_HIGHLIGHT, SPOTLIGHT_HIGHLIGHT } from './highlight-names.ts';

const usual = `
::highlight(${MENTION_HIGHLIGHT}) {
  background-color: transparent;
  text-decoration: underline solid rgb(236 168 48 / 0.45);
  text-decoration-thickness: 0.34em;
  text-decoration-skip-ink: none;
  text-underline-offset: -0.16em;
}
::highlight(${POSSIBLE_HIGHLIGHT}) {
  background-color: transparent;
  text-decoration: underline dotted rgb(214 138 20 / 0.9);
  text-decoration-thickness: max(2px, 0.1em);
  text-decoration-skip-ink: none;
  text-underline-offset: 0.16em;
}
::highlight(${CURRENT_HIGHLIGHT}),
::highlight(${SPOTLIGHT_HIGHLIGHT}) {
  background-color: rgb(236 168 48 / 0.34);
}
@media (forced-colors: active) {
  ::highlight(${MENTION_HIGHLIGHT}) {
    text-decoration: underline solid LinkText 2px;
    text-underline-offset: 0.16em;
  }
  ::highlight(${POSSIBLE_HIGHLIGHT}) {
    text-decoration: underline dotted LinkText 2px;
  }
  ::highlight(${CURRENT_HIGHLIGHT}),
  ::highlight(${SPOTLIGHT_HIGHLIGHT}) {
    background-color: transparent;
    text-decoration: underline double LinkText 3px;
  }
}
@media print {
  ::highlight(${MENTION_HIGHLIGHT}),
  ::highlight(${POSSIBLE_HIGHLIGHT}),
  ::highlight(${CURRENT_HIGHLIGHT}),
  ::highlight(${SPOTLIGHT_HIGHLIGHT}) {
    background-color: transparent;
    text-decoration: none;
  }
}
`;

/** A line like a link's of an old newspaper page. */
const line = `
::highlight(${MENTION_HIGHLIGHT}) {
  text-decoration: underline solid rgb(190 120 20 / 0.85);
  text-decoration-thickness: max(1px, 0.06em);
  text-underline-offset: 0.18em;
}
`;

/** Nothing until the pointer rests on a name. */
const hidden = `
::highlight(${MENTION_HIGHLIGHT}),
::highlight(${POSSIBLE_HIGHLIGHT}) {
  text-decoration: none;
}
`;

/** The style sheet for marks as the reader likes them. A later one overrules those given before. */
export function highlightStyle(style: 'stroke' | 'line' | 'hidden'): string {
  return usual + { stroke: '', line, hidden }[style];
}
