/** The words that people see, as they were built: those of {@link LANGUAGES} at once, others when a test asks for them. */
import { LANGUAGES, type Language } from './languages.js';

export type Translations<Words> = Record<Language, Words>;

/** Loads the words of `tag` in `language` into `translations`, unless they are there. */
export async function learn(
  translations: Translations<unknown>,
  tag: string,
  language: Language,
): Promise<void> {
  if (language in translations) return;
  const { words } = (await import(`../../dist/words/${language}/${tag}.js`)) as { words: unknown };
  translations[language] = words;
}

/** The words of `tag`. */
export async function translationsOf<Words>(tag: string): Promise<Translations<Words>> {
  const translations = {} as Translations<Words>;
  await Promise.all(LANGUAGES.map((language) => learn(translations, tag, language)));
  return translations;
}
