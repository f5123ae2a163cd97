import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../dist/define/urge-calmer.js';
import { press } from './press.js';

interface Options {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  onTheGo: boolean;
  pace: '4/6' | '3/5' | '2/4' | 'none';
  storage: 'ask' | 'off' | 'on';
  gpPhone: string;
}

export default {
  title: 'urge-calmer',
  component: 'urge-calmer',
  args: {
    lang: 'nl',
    theme: 'auto',
    onTheGo: false,
    pace: '4/6',
    storage: 'ask',
    gpPhone: '020 123 45 67',
  },
  argTypes: {
    lang: { control: 'select', options: ['nl', 'en'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    pace: { control: 'select', options: ['4/6', '3/5', '2/4', 'none'] },
    storage: { control: 'select', options: ['ask', 'off', 'on'] },
  },
  render: ({ lang, theme, onTheGo, pace, storage, gpPhone }) => html`
    <urge-calmer
      lang=${lang}
      theme=${theme}
      ?on-the-go=${onTheGo}
      pace=${pace}
      storage=${storage}
      gp-phone=${gpPhone}
    >
      <a slot="next-step" href="#afspraak">Praat met onze verpleegkundige</a>
    </urge-calmer>
  `,
} satisfies Meta<Options>;

type Story = StoryObj<Options>;

/** A story that begins where these buttons lead, counted from the top of each screen. */
const after = (...buttons: number[]): Story => ({
  play: ({ canvasElement }) => press(canvasElement, 'urge-calmer', buttons),
});

const [YES, NO, UNSURE] = [0, 1, 2];
const CALM = 0;
const CHECK = 1;
const TEN_MINUTES = 0;
/** On the screen of the breathing guide: pause, stop, done, and then the other exercises. */
const [PAUSE, DONE] = [0, 2];
const [FIVE_THINGS, WORDS, SQUEEZE, DISTRACT, WALK] = [3, 4, 5, 6, 7];

export const Start: Story = {};
export const StartOnTheGo: Story = { args: { onTheGo: true } };
export const RememberingInSight: Story = { args: { storage: 'on' } };
export const Question = after(CHECK);
export const Minutes = after(CHECK, NO, NO, YES);
export const InfectionFirst = after(CHECK, YES);
export const NotForYou = after(CHECK, NO, YES);
export const Emptying = after(CHECK, NO, NO, NO);
export const MayBeFull = after(CHECK, NO, NO, YES, TEN_MINUTES, UNSURE);
export const EarlySignal = after(CHECK, NO, NO, YES, TEN_MINUTES, NO, NO);
export const Rate = after(CHECK, NO, NO, YES, TEN_MINUTES, NO, NO, CALM);
export const Breathe = after(CALM);
export const BreathePaused = after(CALM, PAUSE);
export const WithoutBreath: Story = { ...after(CALM), args: { pace: 'none' } };
export const OnTheGo: Story = { ...after(CALM), args: { onTheGo: true } };
export const FiveThings = after(CALM, FIVE_THINGS, 0, 0);
export const FiveThingsDone = after(CALM, FIVE_THINGS, 0, 0, 0, 0, 0);
export const CalmWords = after(CALM, WORDS);
export const Squeeze = after(CALM, SQUEEZE, 0);
export const Distraction = after(CALM, DISTRACT);
export const WalkCalmly = after(CALM, WALK);
export const RateAgain = after(CALM, DONE);
export const End = after(CALM, DONE, 0);
export const EndAtTheToilet = after(2);
export const EndWithPain = after(CHECK, YES, 1);
