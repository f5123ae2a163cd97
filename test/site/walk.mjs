/**
 * Goes through an element as a person does, with keys. Knows nothing of the core, so that what is reached is reached
 * by what stands there.
 *
 * What is chosen on a screen is written as a number (the position of a choice, from the end when negative), as a
 * list of those, or as a list of lists: one list for each question of the screen.
 */

/** On a screen with alarm signs, the last choice but one: "none of these". */
export const NONE = -2;
/** On a screen with alarm signs, the last choice: "I am not sure". */
export const UNSURE = -1;

/** What tells one screen from another; `null` when the script has not come yet. */
const readScreen = (element) =>
  element.shadowRoot?.querySelector('[part~=heading]')
    ? [...element.shadowRoot.querySelectorAll('[part~=heading], #progress, [part~=care-card]')].map(
        (node) => `${node.getAttribute('part')}: ${node.textContent.trim()}`,
      )
    : null;

/** The things of which a screen is made: what the documented parts and the elements of HTML promise. */
const PARTS = {
  fieldsets: 'fieldset',
  onward: 'button[part~=primary]',
  result: '[part~=result]',
};

/** How many parts `selector` has, looking into the element. */
const count = (element, selector) =>
  element.evaluate(({ shadowRoot }, parts) => shadowRoot.querySelectorAll(parts).length, selector);

/**
 * Puts the focus on one of the parts `selector` (from the end when `index` is negative; in the part `within` when that
 * is given), or on what it labels; gives what stands in the way of pressing it.
 */
const focus = ({ shadowRoot }, selector, index, within) => {
  const root = within ? shadowRoot.querySelectorAll(within.selector)[within.index] : shadowRoot;
  const target = [...(root?.querySelectorAll(selector) ?? [])].at(index);
  if (!target) return 'not on this screen';
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = target.getClientRects();
  if (!box) return 'not shown';
  const hit = shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!target.contains(hit)) return `covered by ${hit?.localName}`;
  (target.control ?? target).focus();
  return null;
};

/**
 * Presses a part with the space bar, see {@link focus}. The elements leave out a mouse or a finger that is faster than
 * a person reads, and this is.
 */
async function press(element, selector, index = 0, within = undefined) {
  const trouble = await element.evaluate(focus, selector, index, within);
  if (trouble) throw new Error(`Nothing to press: ${selector} is ${trouble}`);
  await element.frame.page().keyboard.press(' ');
}

const PATIENCE = 30_000;

async function poll(handle, holds, complaint) {
  const deadline = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(complaint());
    await handle.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Waits until `condition`, evaluated with `handle`, holds; says which one never did. */
export const waitUntil = (handle, condition, ...args) =>
  poll(
    handle,
    () => handle.evaluate(condition, ...args),
    () => `This never came true: ${condition}`,
  );

/** Presses `selector` and waits until another screen stands there. */
async function move(element, selector) {
  const before = JSON.stringify(await element.evaluate(readScreen));
  await press(element, selector);
  await poll(
    element,
    async () => JSON.stringify(await element.evaluate(readScreen)) !== before,
    () => `Nothing happened after ${selector}: ${before}`,
  );
}

const asLists = (choices) => {
  const list = [choices].flat();
  return list.some(Array.isArray) ? list : [list];
};

/** Waits until the element shows a screen. */
export const ready = (element) =>
  waitUntil(element, (node) => node.shadowRoot?.querySelector('[part~=heading]') != null);

/** Whether the element shows a result. */
const atResult = async (element) => (await count(element, PARTS.result)) > 0;

/** From the first screen to the first question. */
async function start(element) {
  await ready(element);
  await move(element, PARTS.onward);
}

/** Chooses on the screen in view. */
export async function choose(element, choices) {
  for (const [index, picks] of asLists(choices).entries()) {
    const fieldset = { selector: PARTS.fieldsets, index };
    for (const pick of picks) await press(element, 'label', pick, fieldset);
  }
}

/** To the next screen, or to the result. */
const next = (element) => move(element, PARTS.onward);

/** From the first screen through one entry of `path` a screen, to the result. */
export async function walk(element, path) {
  await start(element);
  for (const [index, choices] of path.entries()) {
    if (await atResult(element)) throw new Error(`The result came before screen ${index + 1}.`);
    await choose(element, choices);
    await next(element);
  }
  if (!(await atResult(element))) {
    const screen = await element.evaluate(readScreen);
    throw new Error(`No result after ${path.length} screens, but ${screen.join(' / ')}`);
  }
}
