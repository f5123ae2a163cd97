/** What a person can say to a question about one sign. `unsure` always counts towards caution. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number];
