/** Warnings are for development: there `warn.development.ts` stands in for this file. Here nothing is said. */
export const warn: ((message: string) => void) | undefined = undefined;
