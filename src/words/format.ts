/** A date in words of `language`, such as 22 november 2026. */
export const formatDate = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);

/** A number of `unit` in words of `language`, such as 10 minuten. */
export const formatUnit = (value: number, unit: 'minute' | 'hour', language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/** A date and a time in words of `language`, such as 22 nov 2026 14:05. */
export const formatMoment = (moment: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** Texts as one, joined as `language` does: a, b en c. */
export const formatList = (texts: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format(texts);
