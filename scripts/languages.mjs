/** What is built: the languages, which `lit-localize.json` declares, and the entry files. */
import { readFileSync } from 'node:fs';

const { sourceLocale, targetLocales } = JSON.parse(
  readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'),
);

/** Every language, the source language first. */
export const LANGUAGES = [sourceLocale, ...targetLocales];

/** The entry files of `src/script-tag`: one per element, and one with all of them. */
export const CDN_ENTRIES = [
  'redflag-triage',
  'oab-self-check',
  'urge-calmer',
  'fluid-meter',
  'oab-elements',
];
