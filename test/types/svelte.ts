/** The elements in Svelte. Nothing here runs. */
import type { SvelteHTMLElements } from 'svelte/elements';
import 'oab-elements/types/svelte';

export const fits: SvelteHTMLElements['fluid-meter'] = {
  lang: 'ar',
  'min-ml': '1200',
  maxMl: 1500,
  nightWaking: false,
  'onfluid-meter-change': ({ totalMl }) => totalMl,
  'on:fluid-meter-start': ({ type }) => type,
};

export const misfits: SvelteHTMLElements['urge-calmer'][] = [
  // @ts-expect-error: the calm session has no range
  { 'min-ml': 1200 },
  // @ts-expect-error: a property is what its class says
  { headingLevel: 'high' },
  // @ts-expect-error: the outcome is not an event
  { 'onurge-calmer-outcome': () => 0 },
];
