/** Uses every element as a test of somebody else's page would: mounts, presses, answers, moves, removes. */

const TAGS = ['fluid-meter', 'oab-self-check', 'redflag-triage', 'urge-calmer'];

const ATTRIBUTES = {
  country: 'NL',
  'gp-phone': '020 123 45 67',
  'heading-level': '3',
  lang: 'en',
  'min-ml': '1000',
  'night-waking': '',
  storage: 'on',
};

/** Lets everything that waits for a turn have it. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Presses what stands on the screen, `times` times: answers first, then the way on. */
async function press(element, times) {
  const screens = new Set();
  for (let time = 0; time < times; time++) {
    const root = element.shadowRoot;
    for (const group of root.querySelectorAll('fieldset')) {
      const answers = group.querySelectorAll('input');
      answers[answers.length - 1]?.click();
    }
    await element.updateComplete;
    const actions = [...root.querySelectorAll('button')].filter(({ disabled }) => !disabled);
    const action = root.querySelector('button[part~=primary]') ?? actions[time % actions.length];
    action?.click();
    await element.updateComplete;
    await turn();
    screens.add(root.textContent.replace(/\s+/g, ' '));
  }
  return screens.size;
}

/** Gives how many screens each element has shown. */
export async function useAll(document) {
  const shown = {};
  for (const tag of TAGS) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
    element.append(Object.assign(document.createElement('p'), { slot: 'intro' }));
    document.body.append(element);
    await element.updateComplete;
    shown[tag] = await press(element, 14);
    element.lang = 'nl';
    element.theme = 'dark';
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    await element.updateComplete;
    element.reset();
    await press(element, 3);
    other.remove();
    await turn();
  }
  return shown;
}

/** Whether each element went on from screen to screen. */
export const wentOn = (shown) =>
  TAGS.every((tag) => shown[tag] >= 3) || `went no further than ${JSON.stringify(shown)}`;
