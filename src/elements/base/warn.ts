import type { LitElement } from 'lit';

/**
 * Warnings are for development: there `warn.development.ts` stands in for this file. Here nothing is said, and
 * nothing has to be loaded to say it.
 */
export const warn: ((message: string) => void) | undefined = undefined;

/** See `warn.development.ts`. */
export const checkOptions: ((element: LitElement) => void) | undefined = undefined;
