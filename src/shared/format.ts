/** A date in words of `language`, such as 22 november 2026. */
export const formatDate = (date: Date, language: string): string =>
  date.toLocaleDateString(language, { dateStyle: 'long' });
