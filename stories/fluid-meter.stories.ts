import type { Meta } from '@storybook/web-components-vite';
import '../dist/define/fluid-meter.js';
import { elementOf, screensOf } from './element.js';

export default {
  title: 'fluid-meter',
  ...elementOf('fluid-meter'),
} satisfies Meta;

const screen = screensOf('fluid-meter');

export const Start = screen('start');
export const Counting = screen('counting');
export const MuchWhileOnlyCounting = screen('much while only counting');
export const Answered = screen('answered');
export const UnderWay = screen('under way');
export const Late = screen('late');
export const FarBelow = screen('far below');
export const HardlyAnyUrine = screen('hardly any urine');
export const Below = screen('below');
export const Within = screen('within');
export const SlightlyAbove = screen('slightly above');
export const Above = screen('above');
export const Much = screen('much');
export const Pause = screen('pause');
export const PauseOnALaterVisit = screen('pause on a later visit');
export const PauseWithoutANumber = screen('pause without a number');
export const AlcoholOnly = screen('alcohol only');
export const Caffeine = screen('caffeine');
export const AnEveningWithAlcohol = screen('an evening with alcohol');
export const ALateEvening = screen('a late evening');
export const VesselsOfTheSite = screen('vessels of the site');
export const ARangeOfTheSite = screen('a range of the site');
export const AMinimumOfTheSite = screen('a minimum of the site');
export const AMaximumOfTheSite = screen('a maximum of the site');
export const OneAmountOfTheSite = screen('one amount of the site');
export const OverAMaximumOfTheSite = screen('over a maximum of the site');
export const FarBelowARangeOfTheSite = screen('far below a range of the site');
export const AdviceAskedFor = screen('advice asked for');
export const AdviceThatIsNotKnown = screen('advice that is not known');
export const AdviceFilledIn = screen('advice filled in');
export const AdviceFilledInWrongly = screen('advice filled in wrongly');
export const AskedAgain = screen('asked again');
export const AfterATap = screen('after a tap');
export const AfterTakingItBack = screen('after taking it back');
export const AWrongAmount = screen('a wrong amount');
export const AWrongTime = screen('a wrong time');
export const Changing = screen('changing');
export const ChangingToAWrongAmount = screen('changing to a wrong amount');
export const RememberingInSight = screen('remembering in sight');
export const RememberingOff = screen('remembering off');
export const AListThatWasLeft = screen('a list that was left');
export const RememberingRefused = screen('remembering refused');
export const Remembered = screen('remembered');
export const RememberedInPart = screen('remembered in part');
export const Copied = screen('copied');
export const NotCopied = screen('not copied');
export const Deleted = screen('deleted');
export const PutBack = screen('put back');
export const Lost = screen('lost');
