/** The messages of the interface and their placeholders, as types made from the English catalogue by `wxt prepare`. */
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts';

export type Catalogue = Omit<GeneratedI18nStructure, `@@${string}`>;

export type MessageKey = keyof Catalogue;

/** The text of a message in the language of the interface, placeholders and all; empty where there is no such message. */
export type Messages = (key: string) => string;
