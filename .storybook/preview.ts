import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { control } from './controls.js';
import ElementPage from './element-page.mdx';
import { followToolbars, globalTypes, initialGlobals, widths } from './toolbars.js';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [followToolbars],
  argTypesEnhancers: [control],
  parameters: {
    a11y: { test: 'error' },
    docs: { page: ElementPage },
    options: {
      storySort: {
        order: ['Guide', ['Welcome', 'Embedding', 'Theming', 'Events', 'Privacy', 'Core']],
      },
    },
    viewport: { options: widths },
  },
} satisfies Preview;
