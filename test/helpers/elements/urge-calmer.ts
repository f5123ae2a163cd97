import type { UrgeWords } from '../../../dist/locales/urge-calmer.js';
import { calmerScreens, GP, WAYS } from '../calmer-screens.js';
import { Calmer } from '../calmer.js';
import { entry } from '../entry.js';
import { translationsOf } from '../translations.js';

export const urgeCalmer = entry({
  words: await translationsOf<UrgeWords>('urge-calmer'),
  Driver: Calmer,
  options: [{ attribute: 'pace', property: 'pace', initial: '4/6', good: '3/5' }],
  progress: ['start', 'step', 'end'],
  result: { event: 'urge-calmer-result', fields: ['outcome'] },
  fewestScreens: 40,
  screens: async (open) => calmerScreens(open),
  trees: (open) => {
    const trees = {
      start: 'start',
      minutes: 'question minutesSinceVoid',
      closed: 'outcome infection-first',
      rate: 'rated again',
      breathe: 'breathe paused',
      settings: 'breathe settings',
      tapped: 'five-things done',
      distract: 'distract with a number',
      end: 'end, less',
      'end-closed': 'end, infection-first',
    };
    return {
      'on-the-go': async () => open({ attributes: { 'on-the-go': '' } }),
      ...Object.fromEntries(
        Object.entries(trees).map(([name, screen]) => [
          name,
          async () => {
            const one = await open({ attributes: GP });
            await WAYS[screen]?.(one);
            return one;
          },
        ]),
      ),
    };
  },
});
