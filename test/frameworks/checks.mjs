/**
 * What every framework has to do with the elements, on the page that each app here makes: two buttons, `#on` and
 * `#shown`, what was heard in `output`, and four elements in `main`. In this order: each goes on where the last ended.
 */
import assert from 'node:assert/strict';

const press = (page, id) => page.$eval(`#${id}`, (button) => button.click());

/** What `body` gives inside the page, once the framework and the elements have drawn what they had to. */
async function look(page, body, ...args) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  return page.evaluate(body, ...args);
}

/** Presses the first button in an element whose text has `text`. */
const pressIn = (page, selector, text) =>
  page.$eval(
    selector,
    (element, part) => {
      const buttons = [...element.shadowRoot.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes(part)).click();
    },
    text,
  );

const heard = (page) => look(page, () => document.querySelector('output').textContent);

/** Each check by its name: turns the page on or off, and looks at what became of it. */
export const CHECKS = {
  async properties(page) {
    const read = () => {
      const { minMl, now, presets } = document.querySelector('#properties');
      return { minMl, now: now(), presets };
    };
    const still = { now: 1_790_000_000_000, presets: 'glass:200' };
    assert.deepEqual(await look(page, read), { ...still, minMl: 1000 });
    await press(page, 'on');
    assert.deepEqual(await look(page, read), { ...still, minMl: 1200 });
    await press(page, 'on');
  },

  async attributes(page) {
    const read = () => {
      const { gpPhone, headingLevel, mode, shadowRoot } = document.querySelector('redflag-triage');
      const { minMl } = document.querySelector('#attributes');
      const { pace } = document.querySelector('urge-calmer');
      const third = shadowRoot.querySelector('h3, [aria-level="3"]') !== null;
      return { gpPhone, level: Number(headingLevel), third, mode, minMl, pace };
    };
    const still = { gpPhone: '020 123 45 67', level: 3, third: true };
    const off = { ...still, mode: 'questions', minMl: 1000, pace: '4/6' };
    assert.deepEqual(await look(page, read), off);
    await press(page, 'on');
    assert.deepEqual(await look(page, read), { ...still, mode: 'list', minMl: 1200, pace: '3/5' });
    await press(page, 'on');
    assert.deepEqual(await look(page, read), off);
  },

  async booleans(page) {
    const read = () => ({
      property: document.querySelector('#properties').nightWaking,
      attribute: document.querySelector('#attributes').nightWaking,
      alone: document.querySelector('urge-calmer').away,
    });
    for (const on of [false, true, false]) {
      assert.deepEqual(await look(page, read), { property: on, attribute: on, alone: true });
      await press(page, 'on');
    }
    await press(page, 'on');
  },

  async slots(page) {
    const read = () => {
      const slot = document
        .querySelector('redflag-triage')
        .shadowRoot.querySelector('slot[name=intro]');
      return slot.assignedElements().map(({ textContent }) => textContent.trim());
    };
    await press(page, 'on');
    // The fixed list has no start.
    await press(page, 'on');
    assert.deepEqual(await look(page, read), ['Off']);
  },

  async events(page) {
    assert.equal(await heard(page), '');
    await pressIn(page, 'redflag-triage', 'Start');
    assert.equal(await heard(page), 'redflag-triage-start;');
    await pressIn(page, '#properties', '200');
    assert.equal(await heard(page), 'redflag-triage-start;fluid-meter-change 200;');
  },

  async remount(page) {
    const count = () => document.querySelectorAll('main > :is(:defined)').length;
    for (let time = 0; time < 3; time++) {
      await press(page, 'shown');
      assert.equal(await look(page, count), 0);
      await press(page, 'shown');
      assert.equal(await look(page, count), 4);
    }
    assert.equal(await look(page, () => document.querySelector('#properties').result), null);
    const before = await heard(page);
    await pressIn(page, '#properties', '200');
    assert.equal(await heard(page), `${before}fluid-meter-change 200;`);
  },
};
