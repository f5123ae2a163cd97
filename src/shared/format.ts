/** A date in words of `language`, such as 22 november 2026. */
export const formatDate = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
