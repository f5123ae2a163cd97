import type { UrgeWords } from '../../dist/words/urge-calmer.js';
import { CALMER_SCREENS } from '../calmer-screens.js';
import { Calmer } from '../calmer.js';
import { entry, type State } from '../entry.js';
import { translationsOf } from '../translations.js';

/** The screens whose tree is compared, by the names of their files. */
const TREES = {
  start: 'start',
  minutes: 'question minutesSinceVoid',
  'no-minutes': 'question minutesSinceVoid, not filled in',
  closed: 'outcome infection-first',
  rate: 'rated again',
  breathe: 'breathe paused',
  settings: 'breathe settings',
  'no-delay': 'breathe, no delay',
  tapped: 'five-things done',
  distract: 'distract with a number',
  end: 'end, less',
  'end-closed': 'end, infection-first',
};

export const urgeCalmer = entry({
  words: await translationsOf<UrgeWords>('urge-calmer'),
  Driver: Calmer,
  options: [{ attribute: 'pace', property: 'pace', initial: '4/6', good: '3/5' }],
  progress: ['start', 'end'],
  result: { event: 'urge-calmer-result', fields: ['outcome'] },
  fewestScreens: 45,
  screens: CALMER_SCREENS,
  trees: {
    away: { attributes: { away: '' } },
    ...Object.fromEntries(
      Object.entries(TREES).map(([name, screen]) => [
        name,
        CALMER_SCREENS[screen] as State<Calmer>,
      ]),
    ),
  },
});
