/** What a person can say to a question about one sign. `unsure` always counts towards caution. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number];

/** The date (`YYYY-MM-DD`) of the last clinical review of a rule, or `unreviewed`. */
export type ReviewDate = 'unreviewed' | `${number}-${number}-${number}`;
