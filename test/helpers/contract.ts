/** A contract: the same tests for every element. */
import { TAGS, type Tag } from './words.js';

export function contract(title: string, tests: (tag: Tag) => void): void {
  for (const tag of TAGS) describe(`${tag}: ${title}`, () => tests(tag));
}
