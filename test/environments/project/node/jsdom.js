/** The elements on a page of jsdom, with its names made global, as older test set-ups do. */
import { JSDOM } from 'jsdom';
import { useAll, wentOn } from '../use.js';

const { window } = new JSDOM('<!doctype html><body></body>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
const { Event, CustomEvent } = window;
const addEventListener = window.addEventListener.bind(window);
const removeEventListener = window.removeEventListener.bind(window);
Object.assign(globalThis, { window, Event, CustomEvent, addEventListener, removeEventListener });
await import('oab-elements/define');
console.log(wentOn(await useAll(window.document)));
window.close();
