import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { focused, getByRole, nameOf } from '../../../testing/dom.js';
import type { Questionnaire } from '../../../testing/questionnaire.js';
import { mount } from '../../../testing/mount.js';
import { press, pressShiftTab } from '../../../testing/keys.js';
import { questionIds } from '../../../testing/walk.js';

const focusedName = () => nameOf(focused() as Element);

/** Presses Tab until `name` has the focus; a trap or a missing stop is an error. */
async function tabTo(name: string): Promise<void> {
  const passed: string[] = [];
  while (focusedName() !== name) {
    if (passed.length > 20) throw new Error(`no way by Tab to "${name}": ${passed.join(' > ')}`);
    await press('Tab');
    passed.push(focusedName().slice(0, 30));
  }
}

async function begin<T extends Questionnaire>(one: T): Promise<T> {
  document.body.tabIndex = -1;
  document.body.focus();
  await tabTo(one.words.shared.start);
  await press('Enter');
  return one;
}

/** Says by keys alone how old one is, which sex, and that no circumstance holds; then goes on. */
async function introduce<T extends Questionnaire>(one: T): Promise<T> {
  for (const question of one.questions.slice(0, 2)) {
    await press('Tab');
    expect(focused()).to.equal(one.inputs(question)[0]);
    await press('ArrowDown');
    expect(one.inputs(question)[1]?.checked).to.equal(true);
  }
  await tabTo(one.words.shared.none);
  await press('Space');
  await tabTo(one.words.shared.next);
  await press('Enter');
  return one;
}

/** Chooses `choice` and goes on, by keys alone; the last `Next` may end at a result. */
async function answer(one: Questionnaire, choice: string): Promise<void> {
  const before = one.heading.textContent;
  await press('Tab');
  expect(focused()).to.equal(one.inputs()[0]);
  await tabTo(choice);
  await press('Space');
  expect(one.heading.textContent).to.equal(before);
  await tabTo(one.words.shared.next);
  await press('Enter');
  expect(focused()).to.equal(one.heading);
}

questionnaireContract('keyboard', (tag) => {
  it('leads by keys alone to a care card whose telephone link is the next stop', async () => {
    const attributes = { 'gp-phone': '010 123 45 67' };
    const one = await introduce(await begin(await mount(tag, { attributes })));
    await answer(one, one.words.shared.none);
    await answer(one, one.words.alarm.findings['fever-ill']);
    while (!one.ended) await answer(one, one.words.shared.none);
    expect(one.heading.textContent).to.equal(one.words.alarm.levels['same-day'].title);
    await press('Tab');
    expect(focused()?.getAttribute('href')).to.equal('tel:0101234567');
  });

  it('puts the emergency number right after the heading of the most urgent card', async () => {
    const one = await introduce(await begin(await mount(tag)));
    await answer(one, one.words.alarm.findings['heavy-bleeding']);
    expect(one.ended).to.equal(true);
    await press('Tab');
    expect(focused()?.getAttribute('href')).to.equal('tel:112');
  });

  it('moves to the first choice of a question without an answer', async () => {
    const one = await begin(await mount(tag));
    await tabTo(one.words.shared.next);
    await press('Enter');
    expect(focused()).to.equal(one.inputs()[0]);
    await press('Space');
    expect(one.selected()).to.deep.equal([nameOf(one.inputs()[0] as Element)]);
  });

  it('goes on with Enter inside a question, as forms do', async () => {
    const one = await introduce(await begin(await mount(tag)));
    await tabTo(one.words.shared.none);
    await press('Space');
    await press('Enter');
    expect(questionIds(one)).to.deep.equal(['alarm-today']);
    expect(focused()).to.equal(one.heading);
  });

  it('goes back with the button before Next, and the answer is still there', async () => {
    const one = await introduce(await begin(await mount(tag)));
    await answer(one, one.words.shared.none);
    await tabTo(one.words.shared.back);
    await press('Space');
    expect(questionIds(one)).to.deep.equal(['alarm-now']);
    expect(one.selected()).to.deep.equal([one.words.shared.none]);
    expect(focused()).to.equal(one.heading);
  });

  it('lets the focus out at both ends', async () => {
    const one = await mount(tag);
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    before.textContent = 'before';
    after.textContent = 'after';
    one.element.before(before);
    one.element.after(after);
    await begin(one);
    getByRole(one.root, 'button', one.words.shared.next).focus();
    await press('Tab');
    expect(focused()).to.equal(after);
    for (let stops = 0; focused() !== before; stops += 1) {
      if (stops > 20) throw new Error('the focus does not come out before the element');
      await pressShiftTab();
    }
    expect(focused()).to.equal(before);
  });
});
