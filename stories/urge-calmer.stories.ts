import type { Meta } from '@storybook/web-components-vite';
import '../dist/define/urge-calmer.js';
import { elementOf, screensOf } from './element.js';

export default {
  title: 'urge-calmer',
  ...elementOf('urge-calmer'),
  argTypes: { pace: { control: 'select', options: ['4/6', '3/5', '2/4', 'none'] } },
} satisfies Meta;

const screen = screensOf('urge-calmer');

export const Start = screen('start');
export const QuestionBurning = screen('question burning');
export const QuestionNotForDelay = screen('question notForDelay');
export const QuestionHardToPass = screen('question hardToPass');
export const QuestionMinutesSinceVoid = screen('question minutesSinceVoid');
export const QuestionMinutesSinceVoidNotFilledIn = screen(
  'question minutesSinceVoid, not filled in',
);
export const QuestionDrankMuch = screen('question drankMuch');
export const QuestionDiuretic = screen('question diuretic');
export const OutcomeInfectionFirst = screen('outcome infection-first');
export const OutcomeNotForYou = screen('outcome not-for-you');
export const OutcomeEmptying = screen('outcome emptying');
export const OutcomeGoNow = screen('outcome go-now');
export const OutcomeEarlySignal = screen('outcome early-signal');
export const OutcomeMayBeFull = screen('outcome may-be-full');
export const StartNoDelay = screen('start, no delay');
export const BreatheNoDelay = screen('breathe, no delay');
export const RateAgainNoDelay = screen('rate again, no delay');
export const EndNoDelay = screen('end, no delay');
export const Rate = screen('rate');
export const Rated = screen('rated');
export const BreathePaused = screen('breathe paused');
export const BreatheStopped = screen('breathe stopped');
export const BreatheSettings = screen('breathe settings');
export const FiveThings = screen('five-things');
export const Words = screen('words');
export const WordsOfTheirOwn = screen('words of their own');
export const Squeeze = screen('squeeze');
export const Distract = screen('distract');
export const WalkCalmly = screen('walk-calmly');
export const FiveThingsDone = screen('five-things done');
export const SqueezeDone = screen('squeeze done');
export const DistractWithANumber = screen('distract with a number');
export const RateAgain = screen('rate again');
export const RatedAgain = screen('rated again');
export const EndNotRated = screen('end, not rated');
export const EndLess = screen('end, less');
export const EndTheSame = screen('end, the same');
export const EndMore = screen('end, more');
export const EndToTheToilet = screen('end, to the toilet');
export const EndInfectionFirst = screen('end, infection-first');
export const EndNotForYou = screen('end, not-for-you');
export const EndEmptying = screen('end, emptying');
export const EndGoNow = screen('end, go-now');
export const EndCleared = screen('end, cleared');
export const BreatheNone = screen('breathe none');
export const StartAway = screen('start away');
export const WordsAway = screen('words away');
export const StartWithRemembering = screen('start with remembering');
export const EndWithRemembering = screen('end with remembering');
