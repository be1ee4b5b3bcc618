/** Registry names of our highlights. A page can see them, so they say what is marked and nothing about the reader. */
export const MENTION_HIGHLIGHT = 'backstory-mention';
export const POSSIBLE_HIGHLIGHT = 'backstory-possible';
export const CURRENT_HIGHLIGHT = 'backstory-current';

/** What the match log points at. Not among the marks: it has a layer of its own. */
export const SPOTLIGHT_HIGHLIGHT = 'backstory-shown';

export const HIGHLIGHT_NAMES = [MENTION_HIGHLIGHT, POSSIBLE_HIGHLIGHT, CURRENT_HIGHLIGHT] as const;
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number] | typeof SPOTLIGHT_HIGHLIGHT;
