import { entry, type State } from '../entry.js';
import { amsterdam, drink, EVENING, FLUID_WORDS, kept, Meter, NOON } from '../meter.js';

const SITE = { 'time-zone': 'Europe/Amsterdam', 'gp-phone': '010 123 45 67' };

/** A state, and when it is: at noon, when nothing else is said. */
interface Moment extends State<Meter> {
  readonly now?: number;
  /** Whether the question about a doctor's advice stays open; else it is answered with no. */
  readonly unanswered?: boolean;
}

/** Drinks of the day, in parts that are spread over it. */
const drunk = (total: number) => async (one: Meter) => {
  const parts = Math.ceil(total / 700);
  for (let part = 0; part < parts; part += 1) {
    const ml = Math.floor((total * (part + 1)) / parts) - Math.floor((total * part) / parts);
    await one.log(part % 2 ? 'tea' : 'water', ml, `${String(8 + part).padStart(2, '0')}:30`);
  }
};

/** The state when a day with this much is over. */
const over = (total: number, attributes = {}): Moment => ({
  now: EVENING,
  attributes,
  act: drunk(total),
});

const HISTORY = {
  answers: { id: 'answers', doctor: 'no', minMl: 0, maxMl: 0, nightWaking: true },
  a: drink('a', amsterdam('09:05'), 'coffee', 180),
  b: drink('b', amsterdam('12:30'), 'soup', 250),
  c: drink('c', amsterdam('12:30', '2026-11-20'), 'water', 1700),
  d: drink('d', amsterdam('12:30', '2026-11-18'), 'tea', 2700),
};

const changing = async (one: Meter) => (await one.tap('mug')).change();

const deleting = async (one: Meter) => one.open(one.words.keep.title).press(one.words.keep.forget);

/** Puts in place of the clipboard what takes the text, or refuses it. */
async function copying(one: Meter, works: boolean): Promise<void> {
  const writeText = async () => {
    if (!works) throw new DOMException('denied', 'NotAllowedError');
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await (await one.tap('mug')).open(one.words.keep.title).press(one.words.take.copy);
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** Asks to remember while the browser gives no storage. */
async function refused(one: Meter): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    await one.open(one.words.keep.title).press(one.words.keep.start);
  } finally {
    Object.defineProperty(window, 'localStorage', before);
  }
}

const MOMENTS = {
  start: { unanswered: true },
  counting: { unanswered: true, act: drunk(800) },
  'much while only counting': { unanswered: true, now: EVENING, act: drunk(3300) },
  answered: {},
  'under way': { act: drunk(800) },
  late: { now: amsterdam('18:30'), act: drunk(800) },
  'far below': over(400),
  'hardly any urine': {
    now: EVENING,
    act: async (one) => (await drunk(400)(one), one.tick('urine')),
  },
  below: over(1200),
  within: over(1700),
  'slightly above': over(2300),
  above: over(2800),
  much: over(3300),
  pause: { act: (one) => one.toGp() },
  'pause on a later visit': { stored: kept({ a: drink('a', NOON, 'water', 1200) }) },
  'pause without a number': { attributes: { country: 'XX' }, act: (one) => one.toGp() },
  'alcohol only': { act: (one) => one.log('alcohol', 200) },
  caffeine: { act: (one) => one.log('coffee', 500) },
  'an evening with alcohol': {
    now: EVENING,
    act: async (one) => {
      await one.log('water', 900, '12:00');
      await one.log('alcohol', 660, '21:00');
      await one.tick('night');
    },
  },
  'a late evening': {
    now: EVENING,
    attributes: { 'night-waking': '' },
    act: async (one) => {
      await one.log('water', 900, '12:00');
      await one.log('tea', 600, '21:00');
    },
  },
  'vessels of the site': { attributes: { presets: 'mug:300 cup' } },
  'a range of the site': over(1300, { 'min-ml': '1000', 'max-ml': '1500' }),
  'a minimum of the site': over(2600, { 'min-ml': '2500' }),
  'a maximum of the site': over(1000, { 'max-ml': '1500' }),
  'one amount of the site': over(1500, { 'min-ml': '1500', 'max-ml': '1500' }),
  'over a maximum of the site': over(1600, { 'max-ml': '1500' }),
  'far below a range of the site': over(300, { 'min-ml': '1000', 'max-ml': '1500' }),
  'advice asked for': { act: (one) => one.answer('yes') },
  'advice that is not known': {
    act: async (one) => (await (await one.answer('yes')).advise('', '')).tap('mug'),
  },
  'advice filled in': { act: async (one) => (await one.answer('yes')).advise('800', '1200') },
  'advice filled in wrongly': {
    act: async (one) => (await one.answer('yes')).advise('800', '700'),
  },
  'asked again': {
    act: async (one) => one.open(one.words.doctor.fold).press(one.words.doctor.change),
  },
  'after a tap': { act: (one) => one.tap('can') },
  'after taking it back': {
    act: async (one) => (await one.tap('can')).press(one.words.undo),
  },
  'a wrong amount': { act: (one) => one.log('water', 0) },
  'a wrong time': { act: (one) => one.log('water', 150, '23:00') },
  changing: { act: changing },
  'changing to a wrong amount': {
    act: async (one) => (await changing(one)).fill('ml', '0', '.drinks').press(one.words.list.save),
  },
  'remembering in sight': { attributes: { storage: 'on' } },
  'remembering off': { attributes: { storage: 'off' } },
  'a list that was left': { attributes: { storage: 'off' }, stored: kept(HISTORY) },
  'remembering refused': { act: refused },
  remembered: { stored: kept(HISTORY) },
  'remembered in part': { stored: kept({ ...HISTORY, broken: '{' }) },
  copied: { act: (one) => copying(one, true) },
  'not copied': { act: (one) => copying(one, false) },
  deleted: { stored: kept(HISTORY), act: deleting },
  'put back': {
    stored: kept(HISTORY),
    act: async (one) => (await deleting(one), one.press(one.words.shared.takeBack)),
  },
  lost: {
    stored: kept(HISTORY),
    act: async (one) => {
      localStorage.clear();
      await one.tap('mug');
    },
  },
} satisfies Readonly<Record<string, Moment>>;

/** The state at its time, in Amsterdam. */
function at(name: keyof typeof MOMENTS): State<Meter> {
  const { now = NOON, attributes, act, unanswered, ...rest }: Moment = MOMENTS[name];
  return {
    ...rest,
    attributes: { ...SITE, ...attributes },
    act: async (one) => {
      await one.at(now);
      if (!unanswered && one.has(one.words.doctor.no)) await one.answer('no');
      await act?.(one);
    },
  };
}

/** The same with everything open. */
function open(state: State<Meter>): State<Meter> {
  return {
    ...state,
    act: async (one) => {
      await state.act?.(one);
      one.openAll();
    },
  };
}

export const fluidMeter = entry({
  words: FLUID_WORDS,
  Driver: Meter,
  options: [
    { attribute: 'min-ml', property: 'minMl', initial: undefined, good: '1200', value: 1200 },
    { attribute: 'max-ml', property: 'maxMl', initial: undefined, good: '2400', value: 2400 },
    { attribute: 'time-zone', property: 'timeZone', initial: undefined, good: 'Asia/Tokyo' },
    {
      attribute: 'night-waking',
      property: 'nightWaking',
      initial: false,
      good: '',
      value: true,
      // Whatever it holds, it is there.
      bad: [],
    },
    { attribute: 'presets', property: 'presets', initial: undefined, good: 'glass:180 mug cup' },
  ],
  progress: ['start'],
  result: { event: 'fluid-meter-change', fields: ['totalMl', 'band'] },
  fewestScreens: 49,
  screens: Object.fromEntries(
    (Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]).map((name) => [name, open(at(name))]),
  ),
  trees: {
    start: at('start'),
    day: at('an evening with alcohol'),
    urgent: at('pause'),
    wrong: at('changing to a wrong amount'),
    advice: at('advice filled in wrongly'),
    remembered: open(at('remembered in part')),
  },
});
