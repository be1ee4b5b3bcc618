/** What each part of the interface says: the sections of the catalogues in `locales/`. */
import { words } from './translate.ts';

export { interfaceLocale, isolated, spoken } from './translate.ts';

export const textWords = words('text');
export const kindWords = words('kind');
export const dateWords = words('date');
export const entryWords = words('entry');
export const cardWords = words('card');
export const reasonWords = words('reason');
export const searchWords = words('search');
export const popupWords = words('popup');
export const panelWords = words('panel');
export const whoWords = words('who');
export const timeWords = words('time');
export const mapWords = words('map');
export const storyWords = words('stories');
export const listWords = words('list');
export const logWords = words('log');
export const feedWords = words('feeds');
export const historyWords = words('history');
export const noteWords = words('note');
export const welcomeWords = words('welcome');
export const optionsWords = words('options');
