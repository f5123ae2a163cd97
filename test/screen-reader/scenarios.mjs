/**
 * What a person with a screen reader does, as data: an element, its attributes, and the steps. A step is
 *
 * - a role as Orca says it and the name (or its beginning) of what to press;
 * - `read`, to read on until a text is heard; `hear`, to wait for a text that comes by itself;
 * - `write … in …`, to write in the field of that name.
 *
 * `passing` fits words that come by the clock: only `hear` takes note of them. `now` is the time of day.
 */
const NUMBERS = { 'gp-phone': '010 123 45 67' };

const NEXT = 'push button Verder';
/** Ticks "none of these" on a screen, and goes on. */
const NONE = ['check box Geen van deze', NEXT];
/** From the start through the first screen: a woman of 18 to 49. */
const WOMAN = [
  'push button Begin',
  'radio button 18 tot en met 49',
  'radio button Vrouw',
  'check box Geen van deze',
  NEXT,
];
/** From the start past all alarm signs. */
const FREE = [...WOMAN, ...NONE, ...NONE, ...NONE, ...NONE, ...NONE];

export const SCENARIOS = [
  {
    name: 'triage-emergency',
    element: 'redflag-triage',
    attributes: NUMBERS,
    steps: [...WOMAN, NEXT, 'check box Je bent ziek, en ook', NEXT, 'read 112'],
  },
  {
    name: 'triage-soon',
    element: 'redflag-triage',
    attributes: NUMBERS,
    steps: [
      ...[...WOMAN, ...NONE, ...NONE, 'check box Je zag bloed in je plas', NEXT],
      ...[...NONE, ...NONE, ...NONE],
      'read 010 123 45 67',
      'push button Terug',
      NEXT,
      'push button Opnieuw beginnen',
    ],
  },
  {
    name: 'self-check-emergency',
    element: 'oab-self-check',
    attributes: NUMBERS,
    steps: [...WOMAN, 'check box Je probeert te plassen', NEXT, 'read 112'],
  },
  {
    name: 'self-check-wet',
    element: 'oab-self-check',
    attributes: NUMBERS,
    steps: [
      ...[...FREE, NEXT, 'radio button Elke dag', NEXT, 'radio button Ja', NEXT],
      ...['radio button Eén of meer', 'radio button Nooit', 'radio button Nooit', NEXT],
      ...['radio button 10 tot en met 14', 'radio button 2 keer', NEXT],
      ...['radio button Ja', 'radio button Soms', NEXT, 'check box Als je de voordeur', NEXT],
      ...['radio button Langer dan 3 maanden', NEXT, 'radio button Vaak', NEXT],
      'read overactieve blaas',
      'push button Terug',
      NEXT,
    ],
  },
  {
    name: 'calmer-breathe',
    element: 'urge-calmer',
    passing: /^Adem (rustig )?(in|uit)/,
    steps: [
      'push button Help me rustig worden',
      'hear Adem rustig uit',
      'push button Ik ben klaar',
      'push button Overslaan',
      'push button Opnieuw beginnen',
    ],
  },
  {
    name: 'calmer-toilet',
    element: 'urge-calmer',
    steps: ['push button Ik ga naar de wc'],
  },
  {
    name: 'calmer-check',
    element: 'urge-calmer',
    attributes: NUMBERS,
    steps: ['push button Moet ik echt?', 'push button Ja'],
  },
];
