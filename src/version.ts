/** Version of this package; a test holds it against package.json. */
export const VERSION = '0.1.0';

/** The date (`YYYY-MM-DD`) on which the clinical rules and words last changed. */
export const RULES_DATE = '2026-11-28';
