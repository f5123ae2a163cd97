import { expect } from '@open-wc/testing';
import { contract } from '../../../testing/contract.js';
import type { Harness } from '../../../testing/harness.js';
import { screensOf, mount, slotted } from '../../../testing/mount.js';
import { middleOf, pressAt } from '../../../testing/press.js';

/** Everything that can be pressed on a screen and is a step. */
const PRESSABLE = 'button, label, summary, a[href]';

/** Far from every screen change, in milliseconds. */
const LATER = 60_000;

const pressable = ({ root }: Harness) =>
  [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter((one) => one.checkVisibility());

/** What the person sees and what is recorded. */
const stateOf = (one: Harness) => ({
  text: one.text,
  checked: [...one.root.querySelectorAll('input')].map(({ checked }) => checked),
  open: [...one.root.querySelectorAll('details')].map(({ open }) => open),
  answers: JSON.stringify(one.answers),
});

const stay = (event: Event) => {
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest('a')) event.preventDefault();
};

contract('one press, one step', (tag) => {
  // A link would lead away from the tests.
  before(() => document.addEventListener('click', stay));
  after(() => document.removeEventListener('click', stay));

  for (const { name, open } of screensOf(tag)) {
    it(`${name}: pressing the main action twice is pressing it once`, async () => {
      const states = [];
      for (const gaps of [[], [80], [300, 300]]) {
        const one = await open('nl');
        const all = pressable(one);
        const target = all.find((each) => each.part.contains('primary')) ?? all[0];
        const place = middleOf(target as HTMLElement);
        let time = performance.now() + LATER;
        pressAt(place, time);
        await one.settled();
        for (const gap of gaps) {
          pressAt(place, (time += gap));
          await one.settled();
        }
        states.push(stateOf(one));
        one.element.remove();
      }
      expect(states[1]).to.deep.equal(states[0]);
      expect(states[2]).to.deep.equal(states[0]);
    });
  }

  it('takes no press on a screen that only just came', async () => {
    const one = await mount(tag);
    const before = stateOf(one);
    for (const target of pressable(one)) {
      pressAt(middleOf(target), performance.now() + 300);
      await one.settled();
    }
    expect(stateOf(one)).to.deep.equal(before);
  });

  it('leaves out a second press that lands on what the page put in a slot', async () => {
    const link = slotted('next-step', 'Maak een afspraak');
    const one = await mount(tag, { children: [link] });
    await one.toNextStep();
    let pressed = 0;
    link.addEventListener('click', () => (pressed += 1));
    const time = performance.now() + LATER;
    pressAt(middleOf(link), time);
    pressAt(middleOf(link), time + 200);
    expect(pressed).to.equal(1);
    pressAt(middleOf(link), time + 1500);
    expect(pressed).to.equal(2);
  });

  it('never holds up a press without a pointer', async () => {
    const one = await mount(tag);
    const [first] = pressable(one).filter((each) => each.matches('button'));
    let pressed = 0;
    first?.addEventListener('click', () => (pressed += 1));
    first?.click();
    first?.click();
    expect(pressed).to.equal(2);
  });
});
