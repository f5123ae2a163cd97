import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../dist/define/fluid-meter.js';

interface Options {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  storage: 'ask' | 'off' | 'on';
  minMl?: number;
  maxMl?: number;
  nightWaking: boolean;
  presets?: string;
}

/** Taps the vessels of the meter, counted from 0, as a person would. */
const tap =
  (...vessels: readonly number[]): NonNullable<StoryObj<Options>['play']> =>
  async ({ canvasElement }) => {
    const meter = canvasElement.querySelector('fluid-meter');
    await meter?.updateComplete;
    for (const vessel of vessels) {
      meter?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.vessels button')[vessel]?.click();
      await meter?.updateComplete;
    }
  };

export default {
  title: 'fluid-meter',
  component: 'fluid-meter',
  args: { lang: 'nl', theme: 'auto', storage: 'off', nightWaking: false },
  argTypes: {
    lang: { control: 'select', options: ['nl', 'en'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    storage: { control: 'select', options: ['ask', 'off', 'on'] },
  },
  render: ({ lang, theme, storage, minMl, maxMl, nightWaking, presets }) => html`
    <fluid-meter
      lang=${lang}
      theme=${theme}
      storage=${storage}
      country="NL"
      gp-phone="020 123 45 67"
      .minMl=${minMl}
      .maxMl=${maxMl}
      .presets=${presets}
      ?night-waking=${nightWaking}
    >
      <a slot="next-step" href="#afspraak">Maak een afspraak</a>
    </fluid-meter>
  `,
} satisfies Meta<Options>;

export const Empty: StoryObj<Options> = {};
export const UnderWay: StoryObj<Options> = { play: tap(1, 2, 0) };
export const Within: StoryObj<Options> = { play: tap(4, 4, 4, 1) };
export const Above: StoryObj<Options> = { play: tap(4, 4, 4, 4, 4, 1) };
export const Doctor: StoryObj<Options> = { args: { minMl: 1000, maxMl: 1200 }, play: tap(4, 4) };
export const OwnVessels: StoryObj<Options> = { args: { presets: 'glass:200 mug:300' } };
export const RememberingInSight: StoryObj<Options> = { args: { storage: 'on' } };
export const Dark: StoryObj<Options> = { args: { theme: 'dark' }, play: tap(4, 2) };
export const English: StoryObj<Options> = { args: { lang: 'en' }, play: tap(4, 2) };
