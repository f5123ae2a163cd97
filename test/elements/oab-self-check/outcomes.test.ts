import { expect } from '@open-wc/testing';
import { SELF_CHECK_OUTCOMES } from '../../../dist/core/index.js';
import { focused, namesByRole } from '../../../testing/dom.js';
import type { One } from '../../../testing/elements.js';
import { mount } from '../../../testing/mount.js';
import { TO_OUTCOME, walk, type Plan } from '../../../testing/walk.js';
import { LANGUAGES } from '../../../testing/languages.js';

type Outcome = keyof typeof TO_OUTCOME;

const titleOf = ({ words }: One<'oab-self-check'>, outcome: Outcome) =>
  outcome === 'red-flag' ? words.alarm.levels.emergency.title : words.outcomes[outcome].title;

const reach = async (plan: Plan) => walk(await mount('oab-self-check'), plan);

describe('oab-self-check, from the first screen to an outcome', () => {
  it('has a way to every outcome that answering can give', () => {
    const outcomes = SELF_CHECK_OUTCOMES.filter((outcome) => outcome !== 'incomplete');
    expect(Object.keys(TO_OUTCOME)).to.have.members(outcomes);
  });

  for (const language of LANGUAGES) {
    for (const outcome of Object.keys(TO_OUTCOME) as Outcome[]) {
      it(`${language}: shows "${outcome}" and moves the focus to its heading`, async () => {
        const check = await mount('oab-self-check', { language });
        expect(check.heading.textContent).to.equal(check.words.title);
        await walk(check, TO_OUTCOME[outcome]);
        expect(check.element.result?.outcome).to.equal(outcome);
        expect(check.heading.textContent).to.equal(titleOf(check, outcome));
        expect(focused()).to.equal(check.heading);
        expect(check.text).to.include(check.words.alarm.doubt);
      });
    }
  }

  it('teaches self-help with the pattern of an overactive bladder', async () => {
    for (const outcome of ['oab-wet', 'oab-dry', 'some-signs'] as const) {
      const check = await reach(TO_OUTCOME[outcome]);
      const { teach } = check.words;
      expect(namesByRole(check.root, 'heading')).to.include.members([
        teach.alarm.title,
        teach.struggle.title,
        teach.steps.title,
        teach.fluid.title,
        teach.gp.title,
      ]);
      expect(namesByRole(check.root, 'listitem')).to.include.members(teach.steps.items);
      expect(namesByRole(check.root, 'img')[0]).to.include(teach.picture.signal);
    }
  });

  it('hides self-help beside every other outcome', async () => {
    const outcomes = (Object.keys(TO_OUTCOME) as Outcome[]).filter(
      (outcome) => !['oab-wet', 'oab-dry', 'some-signs'].includes(outcome),
    );
    for (const outcome of outcomes) {
      const check = await reach(TO_OUTCOME[outcome]);
      expect(check.text, outcome).not.to.include(check.words.teach.steps.title);
      expect(namesByRole(check.root, 'img'), outcome).to.be.empty;
    }
  });

  it('says which signs it noticed and what is good to know', async () => {
    const check = await reach({
      sudden: ['daily'],
      leakEffort: ['less-than-weekly'],
      dayVoids: ['15-or-more'],
      nightVoids: ['3-or-more'],
      smallVoids: ['yes'],
      justInCase: ['often'],
      triggers: ['car'],
      bother: ['3'],
      onset: ['7-days-to-6-weeks'],
      'alarm-other': ['new-medicine'],
    });
    const { signs, notes } = check.words;
    expect(check.element.result?.outcome).to.equal('oab-dry');
    expect(namesByRole(check.root, 'listitem')).to.include.members([
      ...Object.values(signs),
      notes['also-stress'],
      notes['routine-flag'],
      notes['test-urine'],
      notes['see-gp-bother'],
      notes['work-up'],
      check.words.alarm.findings['new-medicine'],
    ]);
    expect(namesByRole(check.root, 'listitem')).not.to.include(notes['other-leak']);
  });

  it('says which leaking stands out where there are two kinds', async () => {
    for (const kind of ['urge', 'effort', 'equal', 'other'] as const) {
      const check = await reach({ ...TO_OUTCOME['mixed-leak'], dominantLeak: [kind] });
      expect(check.text).to.include(check.words.dominant[kind]);
    }
  });

  it('leaves out which leaking stands out when that was not answered', async () => {
    const check = await reach({ ...TO_OUTCOME['mixed-leak'], dominantLeak: [] });
    for (const text of Object.values(check.words.dominant)) {
      expect(check.text).not.to.include(text);
    }
  });

  it('asks no more than every outcome needs when the check does not fit the person', async () => {
    const asked: string[] = [];
    await walk(await mount('oab-self-check'), TO_OUTCOME['out-of-scope'], (ids) =>
      asked.push(...ids),
    );
    expect(asked).to.include('alarm-context');
    expect(asked.at(-1)).to.equal('leakOther');
  });

  it('asks about treatment only after an earlier complaint of the pelvis', async () => {
    const check = await reach({ 'alarm-other': ['pelvic-history'], pelvicTreatment: ['yes'] });
    expect(check.element.result?.outcome).to.equal('out-of-scope');
  });
});
