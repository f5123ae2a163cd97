/** The breathing guide with time under the hand of the test. */
import { FakeClock } from './clock.js';
import type { Calmer } from './calmer.js';
import { partOf, textOf } from './dom.js';
import { mount } from './mount.js';

/** Seconds in and out of each pace. */
export const PACES = { '4/6': [4, 6], '3/5': [3, 5], '2/4': [2, 4] } as const;
export const HOUR = 3_600_000;

/** The words and the count in the picture. */
export const shown = (one: Calmer) => textOf(partOf(one.root, 'breath'));
/** What a screen reader says now. */
export const heard = (one: Calmer) => textOf(liveRegion(one));
/** The live region of the element. */
export const liveRegion = ({ root }: Calmer) => root.querySelector('.unseen') as Element;

/** What stands in the picture in each second of a breath. */
export const wordsOfBreath = ({ words }: Calmer, [inward, outward]: readonly [number, number]) => [
  ...Array.from({ length: inward }, (_, index) => `${words.breath.in}${index + 1}`),
  ...Array.from({ length: outward }, (_, index) => `${words.breath.out}${index + 1}`),
];

/** Says whether the page is hidden; after the test it is what it is. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** For the tests of one file: time stands still from the first `open` of a test until it is over. */
export function useGuide() {
  let clock: FakeClock | undefined;
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    Reflect.deleteProperty(document, 'hidden');
  });
  const theClock = () => (clock ??= new FakeClock(1_000_000));
  /** An element on its first screen. */
  const open = async (attributes: Readonly<Record<string, string>> = {}) => {
    const one = await mount('urge-calmer', { attributes });
    theClock();
    return one;
  };
  return {
    open,
    breathing: async (attributes = {}) => (await open(attributes)).calm(),
    pass: (one: Calmer, milliseconds: number) => theClock().pass(milliseconds, () => one.settled()),
    jump: (milliseconds: number) => theClock().jump(milliseconds),
    waiting: () => theClock().waiting,
  };
}
