/** The languages whose names the engine knows. English is the first, and what a text is taken for when nothing says otherwise. */

export const languages = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ar', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One bit a language, for sets of them. */
export const languageBit = (language: Language): number => 1 << languages.indexOf(language);

/** Where the chains of a language's names begin in the automaton; English ones at 0. Names of two languages never meet. */
export const languageSeed = (language: Language): number => Math.imul(languages.indexOf(language), 0x9e3779b1);
