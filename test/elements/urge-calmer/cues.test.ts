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
}

/** A device that can do everything, and writes down what it is asked. */
function device(): Device {
  const asked: string[] = [];
  const real = window.AudioContext;
  class Audio extends real {
    constructor() {
      super();
      asked.push('audio');
    }
    override createOscillator() {
      asked.push('tone');
      return super.createOscillator();
    }
    override close() {
      asked.push('silence');
      return super.close();
    }
  }
  put(window, 'AudioContext', Audio);
  put(navigator, 'vibrate', (milliseconds: number) => {
    asked.push(`tremble ${milliseconds}`);
    return true;
  });
  put(navigator, 'wakeLock', {
    request: (what: string) => {
      asked.push(`keep ${what}`);
      return Promise.resolve({
        release: () => {
          asked.push(`release ${what}`);
          return Promise.resolve();
        },
      });
    },
  });
  return { asked };
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
const done = () => new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(0))));

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
