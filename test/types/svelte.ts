/** The elements in Svelte. Nothing here runs. */
import type { SvelteHTMLElements } from 'svelte/elements';
import 'oab-elements/types/svelte';

export const fits: SvelteHTMLElements['urge-calmer'] = {
  lang: 'ar',
  pace: 'none',
  'on-the-go': true,
  'onurge-calmer-result': ({ outcome }) => outcome,
  'on:urge-calmer-start': ({ type }) => type,
};

// @ts-expect-error: the calm session has no range
export const misfit: SvelteHTMLElements['urge-calmer'] = { 'min-ml': 1200 };
