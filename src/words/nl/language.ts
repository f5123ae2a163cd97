import { configureTransformLocalization } from '@lit/localize';

/** The language of the words in this folder; each translation has its own here. */
export const language: string = configureTransformLocalization({ sourceLocale: 'nl' }).getLocale();
