/**
 * A way to each result of each element, for walk.mjs: one entry a screen. Written from what stands on the
 * screens, as a person would choose, and not taken from the rules.
 */
import { NONE, UNSURE } from './walk.mjs';

const none = (count) => Array.from({ length: count }, () => NONE);
const LAST = -1;

/** Age, sex and circumstances: a woman of 18 to 49, and none of these. */
const WOMAN = [[1], [0], [NONE]];
/** The same with a catheter. */
const WITH_CATHETER = [[1], [0], [1]];

/** Ways to each level of the alarm signs, most urgent first. */
export const TRIAGE_PATHS = {
  emergency: [WOMAN, 5],
  'emergency-gp-first': [WOMAN, 0],
  'same-day': [WOMAN, NONE, 0],
  'same-day-unsure': [WOMAN, [[UNSURE], [1]]],
  soon: [WOMAN, ...none(2), 0, ...none(3)],
  routine: [WOMAN, ...none(4), 3],
  none: [WOMAN, ...none(5)],
};

const NEVER = 0;
const SELDOM = 1;
const WEEKLY = 2;
const DAILY = 3;
const YES = 0;
const NO = 1;

/** No alarm sign. */
const FREE = [WOMAN, ...none(5)];
/** How often by day and by night. */
const FEW = [[0], [0]];
const MANY = [[2], [2]];
/** Small amounts and just in case; with an urge also when; then how long, and how much bother. */
const CALM = [[[1], [0]], 3, 1];
const CALM_URGE = [[[1], [0]], LAST, 3, 1];

/** Ways to each outcome of the self-check. */
export const SELF_CHECK_PATHS = {
  'oab-wet': [
    ...[...FREE, DAILY, YES, [[WEEKLY], [NEVER], [NEVER]]],
    ...[MANY, [[YES], [1]], [0, 1], 3, 2],
  ],
  'oab-dry': [
    ...[...FREE, DAILY, YES, [[NEVER], [SELDOM], [NEVER]]],
    ...[MANY, [[YES], [2]], [0], 2, 3],
  ],
  'mixed-leak': [...FREE, WEEKLY, YES, [[WEEKLY], [WEEKLY], [NEVER]], 0, MANY, ...CALM_URGE],
  'stress-leak': [...FREE, NEVER, NO, YES, [[NEVER], [WEEKLY], [NEVER]], FEW, ...CALM],
  'some-signs': [...FREE, SELDOM, YES, [[SELDOM], [NEVER], [NEVER]], FEW, ...CALM_URGE],
  'no-urgency': [...FREE, NEVER, NO, NO, MANY, ...CALM],
  'no-fit': [...FREE, NEVER, NO, NO, FEW, ...CALM],
  emptying: [WOMAN, ...none(4), 0, NEVER, NO, NO, MANY, [[NO], [0]], [0, 1], 3, 1],
  other: [WOMAN, ...none(4), 3, NEVER, YES, NO, FEW, ...CALM],
  'infection-first': [WOMAN, ...none(2), 1, ...none(3)],
  'out-of-scope': [WITH_CATHETER, ...none(5), NEVER, NO, NO, FEW],
};
