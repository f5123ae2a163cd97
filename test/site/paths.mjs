/**
 * A way to each result of each element, for walk.mjs: one entry a screen. Written from what stands on the
 * screens, as a person would choose, and not taken from the rules.
 */
import { NONE, UNSURE } from './walk.mjs';

const none = (count) => Array.from({ length: count }, () => NONE);
const LAST = -1;

/** Ways to each level of the alarm signs, most urgent first. */
export const TRIAGE_PATHS = {
  emergency: [3],
  'emergency-gp-first': [0],
  'same-day': [NONE, 0],
  'same-day-unsure': [UNSURE],
  soon: [...none(2), 0, ...none(3)],
  routine: [...none(4), 3, NONE],
  none: none(6),
};

const NEVER = 0;
const SELDOM = 1;
const WEEKLY = 2;
const DAILY = 3;
const YES = 0;
const NO = 1;

/** How often by day and by night; small amounts and just in case; when; how it goes; how long; how much bother. */
const FEW = [[0], [0]];
const MANY = [[1], [2]];
const CALM = [[[1], [0]], LAST, LAST, 3, 1];

/** Ways to each outcome of the self-check. */
export const SELF_CHECK_PATHS = {
  'oab-wet': [
    ...none(6),
    ...[DAILY, WEEKLY, NEVER, NEVER],
    ...[MANY, [[YES], [1]], [0, 1], LAST, 3, 2],
  ],
  'oab-dry': [...none(6), DAILY, NEVER, SELDOM, NEVER, MANY, [[YES], [2]], [0], LAST, 2, 3],
  'mixed-leak': [...none(6), WEEKLY, WEEKLY, WEEKLY, NEVER, 0, MANY, ...CALM],
  'stress-leak': [...none(6), NEVER, NO, NEVER, WEEKLY, NEVER, FEW, ...CALM],
  'some-signs': [...none(6), SELDOM, SELDOM, NEVER, NEVER, FEW, ...CALM],
  'no-urgency': [...none(6), NEVER, NO, NEVER, NEVER, NEVER, MANY, ...CALM],
  'no-fit': [...none(6), NEVER, NO, NEVER, NEVER, NEVER, FEW, ...CALM],
  emptying: [...none(6), NEVER, NO, NEVER, NEVER, NEVER, MANY, [[NO], [0]], LAST, [0, 1], 3, 1],
  other: [...none(4), 3, NONE, NEVER, YES, NEVER, NEVER, NEVER, FEW, ...CALM],
  'infection-first': [...none(2), 1, ...none(3), DAILY, WEEKLY, NEVER, NEVER],
  'out-of-scope': [...none(4), 2, NONE, YES, DAILY, WEEKLY, NEVER, NEVER],
};
