import { expect } from '@open-wc/testing';
import * as fluidMeter from '../../stories/fluid-meter.stories.js';
import * as oabSelfCheck from '../../stories/oab-self-check.stories.js';
import * as redflagTriage from '../../stories/redflag-triage.stories.js';
import * as urgeCalmer from '../../stories/urge-calmer.stories.js';
import { TAGS } from '../../testing/elements.js';
import { screensOf } from '../../testing/mount.js';

type Stories = Readonly<
  Record<string, { readonly parameters?: Readonly<Record<string, unknown>> }>
>;

const FILES = {
  'fluid-meter': fluidMeter,
  'oab-self-check': oabSelfCheck,
  'redflag-triage': redflagTriage,
  'urge-calmer': urgeCalmer,
};

const bare = (name: string) => name.replace(/[^a-z0-9]/gi, '').toLowerCase();

describe('Storybook', () => {
  for (const tag of TAGS) {
    it(`${tag}: has one story for each screen that axe looks at`, () => {
      const { default: meta, ...stories } = FILES[tag];
      const shown = Object.entries(stories as Stories).map(([story, { parameters }]) => {
        const screen = String(parameters?.['screen']);
        expect(bare(story)).to.equal(bare(screen));
        return screen;
      });
      expect(meta.title).to.equal(tag);
      expect(shown).to.have.members(screensOf(tag).map(({ name }) => name));
    });
  }
});
