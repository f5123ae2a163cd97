/** Every language of the elements, the source language first. */
export const EVERY_LANGUAGE = ['nl', 'en', 'de', 'fr', 'tr', 'ar'] as const;
export type Language = (typeof EVERY_LANGUAGE)[number];

/** The languages that every element is tested in; the others stand in `test/languages`. */
export const LANGUAGES = ['nl', 'en'] as const satisfies Language[];
