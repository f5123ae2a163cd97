import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { focused, getByRole, nameOf } from '../../../testing/dom.js';
import { TO_OUTCOME, type Calmer } from '../../../testing/calmer.js';
import { press } from '../../../testing/keys.js';
import { mount, screensOf } from '../../../testing/mount.js';

const focusedName = () => nameOf(focused() as Element);

/** Presses Tab until `name` has the focus; a trap or a missing stop is an error. */
async function tabTo(name: string): Promise<void> {
  const passed: string[] = [];
  while (focusedName() !== name) {
    if (passed.length > 30) throw new Error(`no way by Tab to "${name}": ${passed.join(' > ')}`);
    await press('Tab');
    passed.push(focusedName().slice(0, 30));
  }
}

/** Puts the focus on a button and presses it, as a person with a keyboard does. */
async function pressFocused(one: Calmer, name: string): Promise<void> {
  const button = getByRole(one.root, 'button', name);
  button.focus();
  button.click();
  await one.settled();
}

describe('urge-calmer, where the focus is', () => {
  it('goes to the heading of each new screen', async () => {
    const one = await mount('urge-calmer');
    const headings: string[] = [];
    await one.visit(() => {
      if (headings.length > 0) expect(focused() === one.heading).to.equal(true);
      headings.push(one.heading.textContent);
    });
    expect(headings.length).to.be.at.least(16);
  });

  it('has a line that can be seen before the heading on every screen, so that a screen reader speaks', async () => {
    for (const { name, open } of screensOf('urge-calmer')) {
      const one = await open('nl');
      const base = one.heading.closest('[part~=base]') as HTMLElement;
      const before = base.querySelector('p') as HTMLElement;
      const FOLLOWING = Node.DOCUMENT_POSITION_FOLLOWING;
      expect(before.compareDocumentPosition(one.heading) & FOLLOWING, name).to.equal(FOLLOWING);
      expect(before.checkVisibility() && before.offsetHeight > 10, name).to.equal(true);
      expect(before.textContent.trim(), name).not.to.equal('');
      one.element.remove();
    }
  });

  it('is not taken when the element is drawn, changed by the page or reset', async () => {
    const outside = document.createElement('input');
    const one = await mount('urge-calmer');
    one.element.before(outside);
    outside.focus();
    await one.calm();
    outside.focus();
    one.element.away = true;
    await one.settled();
    one.element.reset();
    await one.settled();
    expect(focused() === outside).to.equal(true);
  });

  it('stays on a button that does something on its own screen', async () => {
    const one = await (await mount('urge-calmer')).calm();
    await pressFocused(one, one.words.breath.pause);
    expect(focusedName()).to.equal(one.words.breath.play);
    await pressFocused(one, one.words.breath.play);
    expect(focusedName()).to.equal(one.words.breath.pause);
    await one.open('five-things');
    await pressFocused(one, one.words.tap['five-things']);
    expect(focusedName()).to.equal(one.words.tap['five-things']);
  });

  it('does not get lost with the button that stops the guide', async () => {
    const one = await (await mount('urge-calmer')).pauseAt(1500);
    await pressFocused(one, one.words.breath.stop);
    expect(focused() === one.heading).to.equal(true);
    await pressFocused(one, one.words.shared.start);
    expect(focusedName()).to.equal(one.words.breath.pause);
  });

  it('stays where it is when another pace begins a new breath', async () => {
    const one = (await (await mount('urge-calmer')).pauseAt(1500)).openAll();
    const radio = getByRole(one.root, 'radio', one.words.breath.both(3, 5));
    radio.focus();
    radio.click();
    await one.settled();
    expect(focused() === radio).to.equal(true);
  });

  it('does not get lost with the button for the last tap', async () => {
    const one = await (await (await mount('urge-calmer')).calm()).open('squeeze');
    await one.tap('squeeze', 4);
    await pressFocused(one, one.words.tap.squeeze);
    expect(focused() === one.heading).to.equal(true);
  });

  it('does not get lost with the way to the toilet at the end', async () => {
    const one = await (await (await (await mount('urge-calmer')).calm()).done()).skipRating();
    await pressFocused(one, one.words.exit);
    expect(focused() === one.heading).to.equal(true);
  });

  it('does not get lost when everything that is remembered is wiped', async () => {
    const one = await mount('urge-calmer');
    try {
      await one.exit();
      await one.choose(one.words.memory.ask, 'checkbox');
      one.openAll();
      await pressFocused(one, one.words.memory.clear);
      expect(focusedName()).to.equal(one.words.memory.ask);
    } finally {
      localStorage.clear();
    }
  });
});

describe('urge-calmer by keyboard', () => {
  it('leads by keys alone from the first screen through the guide to the end', async () => {
    const one = await mount('urge-calmer');
    document.body.tabIndex = -1;
    document.body.focus();
    await tabTo(one.words.start.calm);
    await press('Enter');
    expect(focused() === one.heading).to.equal(true);
    await tabTo(one.words.breath.pause);
    await press('Space');
    expect(focusedName()).to.equal(one.words.breath.play);
    await tabTo(one.words.settings.title);
    await press('Enter');
    await tabTo(one.words.breath.both(4, 6));
    await press('ArrowDown');
    await one.settled();
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    expect(focusedName()).to.equal(one.words.breath.both(3, 5));
    one.heading.focus();
    await tabTo(one.words.done);
    await press('Enter');
    expect(one.heading.textContent).to.equal(one.words.rate.title);
    await press('Tab');
    expect(focused() === one.slider('before')).to.equal(true);
    await press('ArrowRight');
    // Past the numbers, to the second slider.
    await press('Tab');
    await press('Tab');
    await press('ArrowLeft');
    await tabTo(one.words.shared.next);
    await press('Enter');
    expect(one.element.result).to.deep.include({ before: 6, after: 4 });
    expect(focused() === one.heading).to.equal(true);
  });

  it('answers the check and its minutes with Enter, and goes back', async () => {
    const one = await mount('urge-calmer');
    await one.check({ burning: 'no', notForDelay: 'no', hardToPass: 'no' });
    await tabTo(one.words.minutes);
    await press('1');
    await press('5');
    await press('Enter');
    expect(one.element.answers.minutesSinceVoid).to.equal(15);
    expect(focused() === one.heading).to.equal(true);
    await tabTo(one.words.shared.back);
    await press('Space');
    expect(one.heading.textContent).to.equal(one.words.questions.minutesSinceVoid);
    expect(one.element.answers.minutesSinceVoid).to.equal(undefined);
  });

  it('reaches the way to the toilet by Tab on every screen', async () => {
    for (const { name, open } of screensOf('urge-calmer')) {
      const one = await open('nl');
      if (one.has(one.words.exit)) {
        const stops = one.root.querySelectorAll('button, input, a, summary');
        const exit = getByRole(one.root, 'button', one.words.exit) as HTMLButtonElement;
        expect([...stops].includes(exit), name).to.equal(true);
        expect(exit.tabIndex, name).to.equal(0);
        expect(exit.disabled, name).to.equal(false);
      }
      one.element.remove();
    }
  });
});

describe('urge-calmer by mouse', () => {
  it('rates nothing with a click on the words beside a slider', async () => {
    const one = await (await (await mount('urge-calmer')).calm()).done();
    for (const scale of ['before', 'after'] as const) {
      const words = one.slider(scale).parentElement?.querySelector('span') as HTMLElement;
      const { left, top, width: wide, height: high } = words.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + wide / 2), Math.round(top + high / 2)];
      await sendMouse({ type: 'click', position });
      const { empty } = one.words.rate;
      expect(one.slider(scale).getAttribute('aria-valuetext')).to.equal(empty);
    }
    expect(one.has(one.words.rate.skip)).to.equal(true);
  });

  it('is a 5 after a click in the middle of the slider that nobody touched', async () => {
    const one = await mount('urge-calmer');
    await one.check(TO_OUTCOME['early-signal']);
    await one.press(one.words.start.calm);
    const { left, top, width: wide, height: high } = one.slider('before').getBoundingClientRect();
    const position: [number, number] = [Math.round(left + wide / 2), Math.round(top + high / 2)];
    await sendMouse({ type: 'click', position });
    expect(one.slider('before').getAttribute('aria-valuetext')).to.equal('5');
    expect(one.has(one.words.shared.next)).to.equal(true);
  });
});
