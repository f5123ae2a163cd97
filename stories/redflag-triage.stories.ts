import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../dist/define/redflag-triage.js';

interface Options {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  mode: 'questions' | 'list';
  gpPhone: string;
}

export default {
  title: 'redflag-triage',
  component: 'redflag-triage',
  args: { lang: 'nl', theme: 'auto', mode: 'questions', gpPhone: '020 123 45 67' },
  argTypes: {
    lang: { control: 'select', options: ['nl', 'en'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    mode: { control: 'select', options: ['questions', 'list'] },
  },
  render: ({ lang, theme, mode, gpPhone }) => html`
    <redflag-triage lang=${lang} theme=${theme} mode=${mode} gp-phone=${gpPhone}></redflag-triage>
  `,
} satisfies Meta<Options>;

export const Questions: StoryObj<Options> = {};
export const List: StoryObj<Options> = { args: { mode: 'list' } };
export const Dark: StoryObj<Options> = { args: { theme: 'dark' } };
export const English: StoryObj<Options> = { args: { lang: 'en' } };
