/** Everything that can be done to the elements; each act says what it chose. Elements are chosen by the page. */

const ATTRIBUTES = {
  country: ['NL', 'gb', '”NL”', 'XX', ''],
  theme: ['dark', 'light', 'auto', 'nonsense'],
  lang: ['nl', 'ar', 'en', 'xx'],
  'gp-phone': ['010 123 45 67', '+31 (0)10-1234567', 'nobody', ''],
  'heading-level': ['1', '6', '9'],
  storage: ['ask', 'on', 'off'],
  mode: ['list', 'questions'],
  away: ['', 'false'],
  pace: ['3/5', 'none', '9/9'],
  'min-ml': ['1200', '-1'],
  'max-ml': ['1500', 'x'],
  'night-waking': ['', 'false'],
};

/** Longer than the guard against double presses waits, in milliseconds. */
const A_WHILE = 750;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function pressSome(page, random, gaps = []) {
  const place = await page.evaluate((at) => window.walk.placeOf(at), random());
  if (!place) return 'nothing';
  await page.mouse.click(place.x, place.y);
  for (const gap of gaps) {
    await wait(gap);
    await page.mouse.click(place.x, place.y);
  }
  return place.name;
}

const press = (page, random) => pressSome(page, random);

export const ACTS = {
  press,
  'press after a while': async (page, random) => {
    await wait(A_WHILE);
    return press(page, random);
  },
  // What people do most comes up most.
  'press after another while': async (page, random) => {
    await wait(A_WHILE);
    return press(page, random);
  },
  'press twice': (page, random) => pressSome(page, random, [80 + Math.floor(random() * 520)]),
  key: async (page, _, pick) => {
    const key = pick(['Tab', 'Tab', 'Enter', 'Space', 'ArrowDown', 'Escape']);
    await page.keyboard.press(key);
    return key;
  },
  type: async (page, _, pick) => {
    const text = pick(['250', '0', '99999', '-3', 'e']);
    await page.evaluate(() => window.walk.focusField());
    await page.keyboard.type(text);
    return text;
  },
  attribute: async (page, random, pick) => {
    const name = pick(Object.keys(ATTRIBUTES));
    const value = pick(ATTRIBUTES[name]);
    await page.evaluate(
      (at, ...set) => window.walk.elementOf(at).setAttribute(...set),
      random(),
      name,
      value,
    );
    return `${name}="${value}"`;
  },
  'attribute away': (page, random, pick) =>
    page.evaluate(
      (at, name) => window.walk.elementOf(at).removeAttribute(name),
      random(),
      pick(Object.keys(ATTRIBUTES)),
    ),
  move: (page, random) => page.evaluate((at) => window.walk.move(at), random()),
  wrap: (page, random) => page.evaluate((at) => window.walk.wrapTexts(at), random()),
  'drop comments': (page, random) => page.evaluate((at) => window.walk.dropComments(at), random()),
  'clear storage': (page) => page.evaluate(() => localStorage.clear()),
  reset: (page, random) => page.evaluate((at) => window.walk.elementOf(at).reset(), random()),
  'leave the page': (page) =>
    page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide'))),
  'set the clock': (page, random) =>
    page.evaluate(
      (at) => window.walk.setClock(Math.round((at - 0.5) * 1000) * 86_400_000),
      random(),
    ),
};
