/** What goes along with the breath. The device itself is a stand-in here: a test can neither hear nor feel. */
import { expect } from '@open-wc/testing';
import { hide, useGuide } from '../../../testing/calmer-guide.js';
import { saidDuring } from '../../../testing/console.js';
import { allByRole, namesByRole, nameOf } from '../../../testing/dom.js';
import type { Calmer } from '../../../testing/calmer.js';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** Puts `value` in the place of `object[key]` until the test is over; without a value there is nothing there. */
function put(object: object, key: string, value?: unknown): void {
  let owner: object = object;
  while (!Object.hasOwn(owner, key) && Object.getPrototypeOf(owner)) {
    owner = Object.getPrototypeOf(owner) as object;
  }
  const before = Object.getOwnPropertyDescriptor(owner, key);
  if (value === undefined) Reflect.deleteProperty(owner, key);
  else Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

interface Device {
  /** What the device was asked to do, in order. */
  readonly asked: string[];
  /** Takes the sound away, as a call does, or gives it back; what was asked for meanwhile is granted then. */
  readonly hold: (state: 'running' | 'suspended' | 'interrupted' | 'closed') => void;
  /** Takes back the locks on the screen, as a battery that runs low does. */
  readonly unlock: () => void;
}

/** A device that can do everything, and writes down what it is asked. */
function device(): Device {
  const asked: string[] = [];
  const locks: { released: boolean }[] = [];
  const waiting: (() => void)[] = [];
  let state = 'running';
  class Audio {
    currentTime = 0;
    destination = {};
    constructor() {
      asked.push('audio');
      if (state === 'closed') state = 'running';
    }
    get state() {
      return state;
    }
    resume = () =>
      state === 'running'
        ? Promise.resolve()
        : new Promise<void>((resolve) => void waiting.push(resolve));
    createOscillator = () => {
      asked.push('tone');
      return {
        frequency: { value: 0 },
        connect: <Node>(node: Node) => node,
        start: () => undefined,
        stop: () => undefined,
      };
    };
    createGain = () => ({
      gain: { setValueCurveAtTime: () => undefined },
      connect: <Node>(node: Node) => node,
    });
    close = () => {
      asked.push('silence');
      return Promise.resolve();
    };
  }
  put(window, 'AudioContext', Audio);
  put(navigator, 'vibrate', (milliseconds: number) => {
    asked.push(`tremble ${milliseconds}`);
    return true;
  });
  put(navigator, 'wakeLock', {
    request: (what: string) => {
      asked.push(`keep ${what}`);
      const lock = {
        released: false,
        release: () => {
          asked.push(`release ${what}`);
          lock.released = true;
          return Promise.resolve();
        },
      };
      locks.push(lock);
      return Promise.resolve(lock);
    },
  });
  return {
    asked,
    hold: (to) => {
      state = to;
      if (to === 'running') for (const resolve of waiting.splice(0)) resolve();
    },
    unlock: () => {
      for (const lock of locks) lock.released = true;
    },
  };
}

const { breathing, pass: passFor } = useGuide();

/** The guide with its settings open. */
async function guide() {
  const one = await breathing();
  return { one: one.openAll(), pass: (milliseconds: number) => passFor(one, milliseconds) };
}
type Cue = 'tone' | 'vibration' | 'screen';
const turn = (one: Calmer, cue: Cue) => one.choose(one.words.settings[cue], 'checkbox');
/** What is promised has happened. */
async function done(): Promise<void> {
  for (let task = 0; task < 12; task += 1) await Promise.resolve();
}

describe('urge-calmer, what goes along with the breath', () => {
  it('is only the voice until a person turns on more', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    const checked = allByRole(one.root, 'checkbox').filter(
      (box) => (box as HTMLInputElement).checked,
    );
    expect(checked.map(nameOf)).to.deep.equal([one.words.settings.voice]);
    expect(namesByRole(one.root, 'checkbox')).to.have.length(4);
    await pass(30_000);
    expect(asked).to.deep.equal([]);
  });

  it('is a tone for each breath in and out', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    await turn(one, 'tone');
    expect(asked).to.deep.equal(['audio']);
    await pass(10_000);
    expect(asked).to.deep.equal(['audio', 'tone', 'tone']);
    await turn(one, 'tone');
    expect(asked.splice(0)).to.deep.equal(['audio', 'tone', 'tone', 'silence']);
    await pass(10_000);
    expect(asked).to.deep.equal([]);
  });

  it('lets the sound of the device go while the guide rests, and sounds again after that', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    await turn(one, 'tone');
    await pass(4000);
    for (const rest of [() => one.press(one.words.breath.pause), () => one.open('words')]) {
      asked.splice(0);
      await rest();
      expect(asked.splice(0)).to.deep.equal(['silence']);
      await pass(30_000);
      expect(asked).to.deep.equal([]);
      await (one.has(one.words.breath.play) ? one.play() : one.open('breathe'));
      await pass(4000);
      expect(asked[0]).to.equal('audio');
    }
  });

  it('is a tremble for each breath, longer for breathing in', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    await turn(one, 'vibration');
    await pass(10_000);
    expect(asked).to.have.length(2);
    const [out = 0, inward = 0] = asked.map((line) => Number(line.split(' ')[1]));
    expect(inward).to.be.greaterThan(out);
    await one.press(one.words.breath.pause);
    await pass(30_000);
    expect(asked).to.have.length(2);
  });

  it('is a screen that stays on while the guide breathes, asked for once', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    await turn(one, 'screen');
    await pass(20_000);
    expect(asked).to.deep.equal(['keep screen']);
    await one.press(one.words.breath.pause);
    await done();
    expect(asked.splice(0)).to.deep.equal(['keep screen', 'release screen']);
    await one.play();
    await turn(one, 'screen');
    await done();
    expect(asked.splice(0)).to.deep.equal(['keep screen', 'release screen']);
    await turn(one, 'screen');
    await one.done();
    await done();
    expect(asked).to.deep.equal(['keep screen', 'release screen']);
  });

  it('is a screen that stays on after the page was hidden too', async () => {
    const { asked } = device();
    const { one } = await guide();
    await turn(one, 'screen');
    hide(true);
    await one.settled();
    await done();
    hide(false);
    await one.settled();
    expect(asked).to.deep.equal(['keep screen', 'release screen', 'keep screen']);
  });

  for (const taken of ['interrupted', 'suspended'] as const) {
    it(`sounds again when the sound was ${taken}, and never several tones at once`, async () => {
      const { asked, hold } = device();
      const { one, pass } = await guide();
      await turn(one, 'tone');
      await pass(4000);
      hold(taken);
      asked.splice(0);
      await pass(42_000);
      expect(asked).to.deep.equal([]);
      hold('running');
      await done();
      // The phase in which the sound came back is under way: its tone is left out.
      expect(asked).to.deep.equal([]);
      await pass(10_000);
      expect(asked).to.deep.equal(['tone', 'tone']);
    });
  }

  it('sounds at once when the sound comes back at the beginning of a phase', async () => {
    const { asked, hold } = device();
    const { one, pass } = await guide();
    await turn(one, 'tone');
    hold('suspended');
    await pass(4000);
    hold('running');
    await done();
    expect(asked).to.deep.equal(['audio', 'tone']);
  });

  it('opens the sound anew when the system closed it for good', async () => {
    const { asked, hold } = device();
    const { one, pass } = await guide();
    await turn(one, 'tone');
    await pass(4000);
    hold('closed');
    asked.splice(0);
    await pass(6000);
    await done();
    expect(asked).to.deep.equal(['audio', 'tone']);
  });

  it('asks again for a screen that stays on, at the next breath, when the system took that back', async () => {
    const { asked, unlock } = device();
    const { one, pass } = await guide();
    await turn(one, 'screen');
    await pass(3000);
    unlock();
    await pass(500);
    expect(asked).to.deep.equal(['keep screen']);
    await pass(1000);
    await done();
    expect(asked).to.deep.equal(['keep screen', 'keep screen']);
    await pass(20_000);
    expect(asked).to.have.length(2);
  });

  it('asks again for a screen that stays on when the browser first refused', async () => {
    const { asked } = device();
    const request = (navigator.wakeLock as unknown as { request: (what: string) => unknown })
      .request;
    let refusals = 1;
    put(navigator, 'wakeLock', {
      request: (what: string) =>
        refusals-- > 0 ? Promise.reject(new DOMException('low battery')) : request(what),
    });
    const { one, pass } = await guide();
    await turn(one, 'screen');
    await pass(3900);
    expect(asked).to.deep.equal([]);
    await pass(6500);
    await done();
    expect(asked).to.deep.equal(['keep screen']);
  });

  it('says that tone and vibration stop with the screen, where there is one of them', async () => {
    device();
    expect((await guide()).one.text).to.include((await guide()).one.words.settings.stops);
    put(window, 'AudioContext');
    expect((await guide()).one.text).to.include((await guide()).one.words.settings.stops);
    put(navigator, 'vibrate');
    expect((await guide()).one.text).not.to.include((await guide()).one.words.settings.stops);
  });

  it('is nothing any more when the element is taken away, whatever a script does with it', async () => {
    const { asked } = device();
    const { one, pass } = await guide();
    for (const cue of ['tone', 'vibration', 'screen'] as const) await turn(one, cue);
    await pass(5000);
    asked.splice(0);
    one.element.remove();
    await done();
    expect(asked.splice(0).sort()).to.deep.equal(['release screen', 'silence']);
    one.element.theme = 'dark';
    await one.settled();
    await pass(30_000);
    expect(asked).to.deep.equal([]);
  });
});

describe('urge-calmer on a device that can or will not do all', () => {
  it('offers only what the browser has', async () => {
    put(window, 'AudioContext');
    put(navigator, 'vibrate');
    put(navigator, 'wakeLock');
    const { one } = await guide();
    expect(namesByRole(one.root, 'checkbox')).to.deep.equal([one.words.settings.voice]);
  });

  const refuse = () => {
    throw new DOMException('refused', 'NotAllowedError');
  };
  const REFUSING: Readonly<Record<string, () => void>> = {
    'a tone': () =>
      put(window, 'AudioContext', function refused() {
        refuse();
      }),
    'a tremble': () => put(navigator, 'vibrate', refuse),
    'a lock at once': () => put(navigator, 'wakeLock', { request: refuse }),
    'a lock later': () =>
      put(navigator, 'wakeLock', { request: () => Promise.reject(new DOMException('refused')) }),
    'to let go of a lock': () =>
      put(navigator, 'wakeLock', { request: () => Promise.resolve({ release: refuse }) }),
  };
  for (const [what, refusing] of Object.entries(REFUSING)) {
    it(`breathes on in silence when the browser refuses ${what}`, async () => {
      device();
      refusing();
      const errors: unknown[] = [];
      const heard = (event: Event) => void errors.push(event.type);
      for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, heard);
      const { one, pass } = await guide();
      const said = await saidDuring(async () => {
        for (const cue of ['tone', 'vibration', 'screen'] as const) await turn(one, cue);
        await pass(12_000);
        expect(one.text).to.include(`${one.words.breath.in}3`);
        await one.press(one.words.breath.pause);
        one.element.remove();
        await done();
      });
      for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, heard);
      expect([...said, ...errors]).to.deep.equal([]);
    });
  }
});
