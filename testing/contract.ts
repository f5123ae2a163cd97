/** A contract: the same tests for every element, or for every element with questions. */
import { QUESTIONNAIRES, TAGS, type Tag } from './elements.js';

const forEach =
  <T extends Tag>(tags: readonly T[]) =>
  (title: string, tests: (tag: T) => void): void => {
    for (const tag of tags) describe(`${tag}: ${title}`, () => tests(tag));
  };

export const contract = forEach(TAGS);
export const questionnaireContract = forEach(QUESTIONNAIRES);
