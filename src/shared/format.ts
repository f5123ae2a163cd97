/** A date in words of `language`, such as 22 november 2026. */
export const formatDate = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);

/** A number of `unit` in words of `language`, such as 10 minuten. */
export const formatUnit = (value: number, unit: 'minute' | 'hour', language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
