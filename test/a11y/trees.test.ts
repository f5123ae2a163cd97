import { mount } from '../helpers/harness.js';
import { expectTree, showsTree } from '../helpers/tree.js';
import { answerScreen, TO_LEVEL, TO_OUTCOME, walk, walkTo } from '../helpers/walk.js';
import { expect } from '@open-wc/testing';

const NUMBERS = { 'gp-phone': '010 123 45 67', 'out-of-hours-phone': '0900 1234' };

describe('the accessibility tree equals its reviewed file', () => {
  if (!showsTree) {
    it('is compared in Chromium', () => expect(showsTree).to.equal(false));
    return;
  }

  it('redflag-triage: start', async () => {
    await expectTree(await mount('redflag-triage'), 'redflag-triage-start');
  });

  it('redflag-triage: a question with an answer', async () => {
    const one = await walkTo(await mount('redflag-triage'), 'alarm-urine');
    await answerScreen(one, { 'alarm-urine': ['painful-urination'] });
    await expectTree(one, 'redflag-triage-question');
  });

  it('redflag-triage: a question without an answer', async () => {
    const one = await mount('redflag-triage');
    await one.start();
    await expectTree(await one.next(), 'redflag-triage-missing');
  });

  for (const level of Object.keys(TO_LEVEL) as (keyof typeof TO_LEVEL)[]) {
    it(`redflag-triage: result ${level}`, async () => {
      const one = await mount('redflag-triage', { attributes: NUMBERS });
      await expectTree(await walk(one, TO_LEVEL[level]), `redflag-triage-${level}`);
    });
  }

  it('redflag-triage: the fixed list', async () => {
    const attributes = { ...NUMBERS, mode: 'list' };
    await expectTree(await mount('redflag-triage', { attributes }), 'redflag-triage-list');
  });

  it('oab-self-check: start', async () => {
    await expectTree(await mount('oab-self-check', { language: 'en' }), 'oab-self-check-start');
  });

  it('oab-self-check: a question with one answer', async () => {
    const one = await walkTo(await mount('oab-self-check'), 'sudden');
    await answerScreen(one, { sudden: ['weekly'] });
    await expectTree(one, 'oab-self-check-question');
  });

  it('oab-self-check: two questions on one screen', async () => {
    const one = await walkTo(await mount('oab-self-check'), 'dayVoids');
    await expectTree(one, 'oab-self-check-two-questions');
  });

  for (const outcome of ['oab-wet', 'red-flag', 'infection-first', 'no-fit'] as const) {
    it(`oab-self-check: result ${outcome}`, async () => {
      const one = await mount('oab-self-check', { attributes: NUMBERS });
      await expectTree(await walk(one, TO_OUTCOME[outcome]), `oab-self-check-${outcome}`);
    });
  }
});
