import { expect } from '@open-wc/testing';
import { SELF_CHECK_OUTCOMES } from '../../../dist/core/index.js';
import { focused, namesByRole } from '../../../testing/dom.js';
import type { One } from '../../../testing/elements.js';
import { mount, slotted } from '../../../testing/mount.js';
import {
  answerScreen,
  questionIds,
  TO_OUTCOME,
  walk,
  walkTo,
  type Plan,
} from '../../../testing/walk.js';
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
    for (const outcome of ['mixed-leak', 'oab-wet', 'oab-dry', 'some-signs'] as const) {
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
      (outcome) => !['mixed-leak', 'oab-wet', 'oab-dry', 'some-signs'].includes(outcome),
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
      leaks: ['yes'],
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
      notes['see-gp-bother'],
      notes['work-up'],
      check.words.alarm.findings['new-medicine'],
    ]);
    expect(namesByRole(check.root, 'listitem')).not.to.include(notes['other-leak']);
    expect(check.text).to.include(check.words.alarm.advice['new-medicine']);
    expect(namesByRole(check.root, 'listitem')).to.include(check.words.tips.car);
    expect(namesByRole(check.root, 'listitem')).not.to.include(check.words.tips.cold);
    const urine = check.words.testUrine.once;
    expect(check.text.split(urine)).to.have.length(2);
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

  it('asks no more than is needed when the check does not fit the person', async () => {
    const asked: string[] = [];
    const plan = { ...TO_OUTCOME['out-of-scope'], dayVoids: ['up-to-7'] };
    await walk(await mount('oab-self-check'), plan, (ids) => asked.push(...ids));
    expect(asked.at(-1)).to.equal('nightVoids');
  });

  it('says only the own reason of who is outside the check', async () => {
    const check = await reach(TO_OUTCOME['out-of-scope']);
    const { contexts, advice } = check.words.alarm;
    expect(namesByRole(check.root, 'listitem')).to.deep.equal([contexts.catheter]);
    expect(check.text).to.include(advice.catheter);
    const treated = await reach({ 'alarm-other': ['pelvic-history'], pelvicTreatment: ['yes'] });
    expect(treated.element.result?.outcome).to.equal('out-of-scope');
    expect(namesByRole(treated.root, 'listitem')).to.deep.equal([treated.words.treated.yes]);
    expect(treated.text).to.include(treated.words.treated.advice);
  });

  it('after a card that can wait some days, offers the other questions; the advice stays', async () => {
    const check = await reach({ 'alarm-body': ['lump'] });
    expect(check.element.result?.outcome).to.equal('red-flag');
    const { heading } = check;
    const card = heading.textContent;
    await check.press(check.words.answerMore);
    expect(questionIds(check)).to.deep.equal(['sudden']);
    expect(focused()).to.equal(check.heading);
    await check.back();
    expect(check.heading.textContent).to.equal(card);
    await check.press(check.words.answerMore);
    await walk(check, { sudden: ['daily'], bother: ['3'] });
    expect(check.heading.textContent).to.equal(card);
    expect(check.has(check.words.answerMore)).to.equal(false);
    expect(check.element.answers.sudden).to.equal('daily');
  });

  it('offers no more questions beside a card that cannot wait', async () => {
    const check = await reach(TO_OUTCOME['red-flag']);
    expect(check.has(check.words.answerMore)).to.equal(false);
  });

  it('says how to see a physiotherapist: without a letter in the Netherlands', async () => {
    const here = await reach(TO_OUTCOME['stress-leak']);
    expect(here.text).to.include(here.words.pelvicFloor.direct);
    const elsewhere = await mount('oab-self-check', { attributes: { country: 'be' } });
    await walk(elsewhere, TO_OUTCOME['stress-leak']);
    expect(elsewhere.text).to.include(elsewhere.words.pelvicFloor.referred);
  });

  it('sends who is pregnant to the midwife for a urine test', async () => {
    const check = await reach({
      circumstances: ['pregnant'],
      sudden: ['daily'],
      onset: ['under-7-days'],
    });
    expect(check.element.result?.outcome).to.equal('infection-first');
    expect(check.text).to.include(check.words.callMidwife);
    expect(check.text).not.to.include(check.words.callGp);
  });

  it('asks for at least one kind of leak of who loses urine', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'leakUrge', { leaks: ['yes'] });
    await answerScreen(check);
    await check.next();
    expect(questionIds(check)).to.deep.equal(['leakUrge', 'leakEffort', 'leakOther']);
    expect(check.text).to.include(check.words.shared.chooseOther);
    expect(focused()).to.equal(check.inputs()[0]);
  });

  it('shows the ways to the calm session and the diary with the outcomes that they are for', async () => {
    for (const [outcome, expected] of [
      ['oab-dry', ['calm-session', 'diary']],
      ['emptying', ['diary']],
      ['red-flag', []],
    ] as const) {
      const children = ['calm-session', 'diary'].map((name) => slotted(name, name));
      await walk(await mount('oab-self-check', { children }), TO_OUTCOME[outcome]);
      const shown = children.filter((child) => child.checkVisibility());
      expect(shown.map(({ slot }) => slot)).to.deep.equal(expected);
    }
  });

  it('says in the fixed list for whom exercises are not meant, before them', async () => {
    const check = await mount('oab-self-check', { attributes: { mode: 'list' } });
    const { notFor, teach } = check.words;
    for (const text of notFor.text) expect(check.text).to.include(text);
    expect(check.text.indexOf(notFor.title)).to.be.lessThan(check.text.indexOf(teach.steps.title));
  });
});
