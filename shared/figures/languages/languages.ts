import type { Language } from '../language.ts';
import { ENGLISH_LANGUAGE } from './en/english.ts';

/** The languages that figures are read in, by their tags: one that is added here is read by the structure of its sentences. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH_LANGUAGE].map((language) => [language.tag, language]),
);

/** @param tag BCP 47 tag @returns null for a language that figures are not read in */
export const languageOf = (tag: string): Language | null =>
  LANGUAGES.get(tag.slice(0, 2).toLowerCase()) ?? null;
