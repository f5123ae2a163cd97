/** The elements in other frameworks with JSX. Nothing here runs. */
import type { OabJsxElements } from 'oab-elements/types/jsx';

export const fits: OabJsxElements['fluid-meter'][] = [
  {
    lang: 'tr',
    'min-ml': '1200',
    class: 'wide',
    'onfluid-meter-change': ({ totalMl }) => totalMl,
  },
  {
    style: { color: 'red' },
    classList: { wide: true },
    'aria-label': 'Drinks',
    'data-page': 1,
    onClick: (event: MouseEvent) => event.clientX,
    ref: (meter) => meter.reset(),
  },
  {
    minMl: 1200,
    'attr:max-ml': 1500,
    'prop:nightWaking': true,
    'prop:now': () => 0,
    'on:fluid-meter-change': ({ band }) => band,
  },
];

export const misfits: OabJsxElements['fluid-meter'][] = [
  // @ts-expect-error: the meter has no pace
  { pace: '4/6' },
  // @ts-expect-error: a property is what its class says
  { 'prop:minMl': 'a lot' },
  // @ts-expect-error: an attribute takes what its property takes, as text
  { 'attr:min-ml': 'a lot' },
  // @ts-expect-error: the meter has no end
  { 'on:fluid-meter-end': () => 0 },
];
