/** WebKit for the test runner. */
import { WebKit } from '../scripts/webkit.mjs';

/** Keys by their names in the WebDriver protocol; others stand for themselves. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What the runner's commands ask of a page of puppeteer, as far as the tests use them. */
function pageOf(webkit) {
  const perform = (source) => webkit.send('POST', '/actions', { actions: [source] });
  const keys = (name, ...types) => {
    const value = KEYS[name] ?? name;
    return perform({ type: 'key', id: 'key', actions: types.map((type) => ({ type, value })) });
  };
  return {
    keyboard: {
      press: (name) => keys(name, 'keyDown', 'keyUp'),
      down: (name) => keys(name, 'keyDown'),
      up: (name) => keys(name, 'keyUp'),
    },
    mouse: {
      click: (x, y) =>
        perform({
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        }),
    },
    async setViewport({ width, height }) {
      const frame = await webkit.evaluate(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      const rectangle = { width: width + frame[0], height: height + frame[1] };
      await webkit.send('POST', '/window/rect', rectangle);
    },
  };
}

/** One page at a time, in one window. */
export function webkitLauncher() {
  let webkit;
  let active = '';
  return {
    name: 'WebKit',
    // The commands of the runner know only what they were made for.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {
      webkit = await WebKit.launch();
      this.name = `WebKit ${webkit.version}`;
    },
    getPage: () => pageOf(webkit),
    async startSession(id, url) {
      active = id;
      await webkit.goto(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => webkit.send('GET', '/url'),
    async stopSession() {
      active = '';
      await webkit.goto('about:blank');
      return {};
    },
    stop: () => webkit?.close(),
  };
}
