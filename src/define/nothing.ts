/**
 * Stands in for the entries of this folder in workers, also those that render pages at the edge of a network: they
 * have no elements, and Lit cannot be loaded there.
 */
export {};
