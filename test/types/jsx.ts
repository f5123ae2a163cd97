/** The elements in other frameworks with JSX. Nothing here runs. */
import type { OabJsxElements } from 'oab-elements/types/jsx';

export const fits: OabJsxElements['oab-self-check'] = {
  lang: 'tr',
  mode: 'list',
  class: 'wide',
  'onoab-self-check-result': ({ outcome }) => outcome,
};

// @ts-expect-error: the self-check has no pace
export const misfit: OabJsxElements['oab-self-check'] = { pace: '4/6' };
