import type { Meta } from '@storybook/web-components-vite';
import '../dist/define/oab-self-check.js';
import { elementOf, screensOf } from './element.js';

export default {
  title: 'oab-self-check',
  ...elementOf('oab-self-check'),
} satisfies Meta;

const screen = screensOf('oab-self-check');

export const Start = screen('start');
export const QuestionAge = screen('question age');
export const QuestionAlarmNow = screen('question alarm-now');
export const QuestionAlarmToday = screen('question alarm-today');
export const QuestionAlarmUrine = screen('question alarm-urine');
export const QuestionAlarmBody = screen('question alarm-body');
export const QuestionAlarmOther = screen('question alarm-other');
export const QuestionAlarmRisk = screen('question alarm-risk');
export const QuestionSudden = screen('question sudden');
export const QuestionConstantPressure = screen('question constantPressure');
export const QuestionLeaks = screen('question leaks');
export const QuestionLeakUrge = screen('question leakUrge');
export const QuestionDominantLeak = screen('question dominantLeak');
export const QuestionDayVoids = screen('question dayVoids');
export const QuestionSmallVoids = screen('question smallVoids');
export const QuestionTriggers = screen('question triggers');
export const QuestionVoiding = screen('question voiding');
export const QuestionPelvicTreatment = screen('question pelvicTreatment');
export const QuestionOnset = screen('question onset');
export const QuestionBother = screen('question bother');
export const AlarmNowWithoutAnAnswer = screen('alarm-now without an answer');
export const SuddenWithoutAnAnswer = screen('sudden without an answer');
export const ResultRedFlag = screen('result red-flag');
export const ResultOutOfScope = screen('result out-of-scope');
export const ResultInfectionFirst = screen('result infection-first');
export const ResultEmptying = screen('result emptying');
export const ResultOther = screen('result other');
export const ResultStressLeak = screen('result stress-leak');
export const ResultMixedLeak = screen('result mixed-leak');
export const ResultOabWet = screen('result oab-wet');
export const ResultOabDry = screen('result oab-dry');
export const ResultSomeSigns = screen('result some-signs');
export const ResultNoUrgency = screen('result no-urgency');
export const ResultNoFit = screen('result no-fit');
export const ResultUnsure = screen('result unsure');
export const ResultSoon = screen('result soon');
export const ResultRoutine = screen('result routine');
export const ResultPregnant = screen('result pregnant');
export const List = screen('list');
