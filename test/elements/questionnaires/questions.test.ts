import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { descriptionOf, focused, textOf } from '../../../testing/dom.js';
import type { Questionnaire } from '../../../testing/questionnaire.js';
import { mount, screensOf } from '../../../testing/mount.js';
import { EVERY_QUESTION } from '../../../testing/questionnaire-screens.js';
import { answerScreen, questionIds, walk, walkBack, walkTo } from '../../../testing/walk.js';

/** The choices that the page shows as selected by their part; it must be those that are checked. */
const marked = ({ root }: Questionnaire) =>
  [...root.querySelectorAll('[part~="selected"]')].map((label) => label.textContent?.trim());

questionnaireContract('questions', (tag) => {
  it('are all among the screens that are looked at', async () => {
    const asked = new Set<string>();
    for (const plan of Object.values(EVERY_QUESTION)) {
      await walk(await mount(tag), plan, ([id = '']) => asked.add(`question ${id}`));
    }
    const names = screensOf(tag).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('question '))).to.have.members([...asked]);
  });

  it('stays on a question when a choice changes', async () => {
    const { questions, ...harness } = await begin();
    await harness.one.choose(harness.text('leg-weakness'));
    expect(harness.one.questions).to.deep.equal(questions);
    expect(harness.one.selected()).to.deep.equal([harness.text('leg-weakness')]);
  });

  it('takes a choice back when it is chosen again', async () => {
    const { one, text } = await begin();
    await one.choose(text('leg-weakness'));
    await one.choose(text('leg-weakness'));
    expect(one.selected()).to.deep.equal([]);
  });

  it('lets "none of these" and the other choices exclude each other', async () => {
    const { one, text } = await begin();
    const { none, unsure } = one.words.shared;
    await one.choose(text('leg-weakness'));
    await one.choose(unsure);
    expect(one.selected()).to.deep.equal([text('leg-weakness'), unsure]);
    await one.choose(none);
    expect(one.selected()).to.deep.equal([none]);
    await one.choose(text('sepsis-signs'));
    expect(one.selected()).to.deep.equal([text('sepsis-signs')]);
    expect(marked(one)).to.deep.equal([text('sepsis-signs')]);
  });

  it('says what is missing with the first choice, which gets the focus', async () => {
    const { one } = await begin();
    expect(one.text).not.to.include(one.words.shared.chooseMany);
    await one.next();
    expect(one.inputs()[0]).to.equal(focused());
    expect(descriptionOf(one.inputs()[0] as Element)).to.equal(one.words.shared.chooseMany);
    expect(questionIds(one)).to.deep.equal(['alarm-now']);
  });

  it('says it in that one way: an alert or a status beside it would be heard as well, or be lost', async () => {
    const { one } = await begin();
    await one.next();
    const live = [...one.root.querySelectorAll('[role=alert], [role=status], [aria-live]')];
    expect(live.map(textOf).join('')).to.equal('');
    expect(descriptionOf(focused() as Element)).to.equal(one.words.shared.chooseMany);
  });

  it('says what helps to answer with the first choice', async () => {
    const { one } = await begin();
    expect(descriptionOf(one.inputs()[0] as Element)).to.include(one.words.shared.several);
  });

  it('takes the message away as soon as something is chosen', async () => {
    const { one } = await begin();
    await one.next();
    await one.choose(one.words.shared.none);
    expect(one.text).not.to.include(one.words.shared.chooseMany);
  });

  it('asks which things a person is not sure about, among those that were not ticked', async () => {
    const { one, text } = await begin();
    const { none, unsure } = one.words.shared;
    const [asked = ''] = one.questions;
    await one.choose(text('sepsis-signs'));
    await one.choose(unsure);
    const [, doubts = ''] = one.questions;
    expect(doubts).to.equal(one.words.alarm.unsureAbout);
    expect(one.offers(text('leg-weakness'), doubts)).to.equal(true);
    for (const other of [text('sepsis-signs'), none, unsure]) {
      expect(one.offers(other, doubts)).to.equal(false);
    }
    await one.next();
    expect(one.inputs(doubts)[0]).to.equal(focused());
    const said = descriptionOf(one.inputs(doubts)[0] as Element);
    expect(said).to.equal(one.words.shared.chooseSome);
    await one.choose(text('leg-weakness'), doubts);
    await one.choose(none, asked);
    expect(one.questions).to.deep.equal([asked]);
  });

  it('asks first about the person, three things on one screen, and all of them', async () => {
    const one = await mount(tag);
    await one.start();
    expect(questionIds(one)).to.deep.equal(['age', 'sex', 'circumstances']);
    await one.next();
    expect(one.inputs()[0]).to.equal(focused());
    expect(descriptionOf(focused() as Element)).to.equal(one.words.shared.chooseOne);
    expect(one.text).to.include(one.words.shared.chooseMany);
  });

  it('asks only what can concern this person', async () => {
    const catheter = await walkTo(await mount(tag), 'alarm-now', { circumstances: ['catheter'] });
    const { findings } = catheter.words.alarm;
    expect(catheter.offers(findings['catheter-blocked'])).to.equal(true);
    expect(catheter.offers(findings['cannot-pass-urine'])).to.equal(false);
    const { one, text } = await begin();
    expect(one.offers(text('catheter-blocked'))).to.equal(false);
    expect(one.offers(text('waters-or-bleeding'))).to.equal(false);
  });

  it('keeps every answer on the way back to the start and forward again', async () => {
    const one = await walkTo(await mount(tag), 'alarm-other', {
      'alarm-urine': ['unsure'],
      'alarm-urine-unsure': ['constant-leak'],
      'alarm-body': ['lump', 'unsure'],
      'alarm-body-unsure': ['thirst'],
    });
    const seen: string[][] = [];
    const chosen = () => one.questions.flatMap((question) => one.selected(question));
    await walkBack(one, () => seen.unshift([...one.questions, ...chosen()]));
    await one.start();
    const again: string[][] = [];
    while (again.length < seen.length) {
      again.push([...one.questions, ...chosen()]);
      expect(marked(one)).to.deep.equal(chosen());
      if (again.length < seen.length) await one.next();
    }
    expect(again).to.deep.equal(seen);
  });

  it('gives the question in front its heading and focus on every screen', async () => {
    const one = await mount(tag);
    await one.start();
    await walk(one, {}, () => {
      expect(focused()).to.equal(one.heading);
      expect(one.heading.textContent).to.equal(one.questions[0]);
      expect(one.inputs().length).to.be.greaterThan(1);
    });
  });

  it('goes back from the result to the last question with its answer', async () => {
    const one = await walk(await mount(tag));
    await one.back();
    expect(one.ended).to.equal(false);
    expect(one.element.result).to.equal(null);
    expect(focused()).to.equal(one.heading);
    await one.next();
    expect(one.ended).to.equal(true);
  });

  it('starts again without any answer', async () => {
    const one = await walk(await mount(tag), { 'alarm-now': ['heavy-bleeding'] });
    await one.restart();
    expect(focused()).to.equal(one.heading);
    expect(one.element.result).to.equal(null);
    await one.start();
    expect(one.selected()).to.deep.equal([]);
  });

  it('shows a changed answer in the result', async () => {
    const one = await walk(await mount(tag), { 'alarm-now': ['heavy-bleeding'] });
    await one.back();
    await one.choose(one.words.shared.none);
    await walk(one);
    expect(one.heading.textContent).not.to.equal(one.words.alarm.levels.emergency.title);
  });

  it('forgets everything on reset()', async () => {
    const one = await walk(await mount(tag), { 'alarm-now': ['heavy-bleeding'] });
    one.element.reset();
    await one.settled();
    expect(one.has(one.words.shared.start)).to.equal(true);
    expect(JSON.stringify(one.element.answers)).not.to.include('yes');
  });

  it('hands out answers that cannot be used to change its own', async () => {
    const one = await mount(tag);
    await one.start();
    await answerScreen(one);
    const before = JSON.stringify(one.element.answers);
    Object.assign(one.element.answers, { findings: {}, redFlags: {} });
    expect(JSON.stringify(one.element.answers)).to.equal(before);
  });

  it('keeps answers out of names, values and what the page can catch from native events', async () => {
    const one = await mount(tag);
    const caught: string[] = [];
    const listener = (event: Event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLInputElement) caught.push(`${target.name}=${target.value}`);
    };
    for (const type of ['input', 'change']) window.addEventListener(type, listener, true);
    await walk(one, { 'alarm-other': ['new-medicine'] });
    for (const type of ['input', 'change']) window.removeEventListener(type, listener, true);
    expect(caught.length).to.be.greaterThan(0);
    for (const pair of caught) expect(pair).to.match(/^q\d=\d+$/);
    expect(one.root.innerHTML).not.to.include('new-medicine');
  });

  async function begin() {
    const one = await walkTo(await mount(tag), 'alarm-now');
    const findings: Record<string, string> = one.words.alarm.findings;
    return { one, questions: one.questions, text: (id: string) => findings[id] ?? '' };
  }
});
