/** The toolbars, and how the page follows them. The elements follow the page. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import config from '../lit-localize.json' with { type: 'json' };
import { directionOf, type Loaders } from '../dist/words/locales.js';

/** The words of the language that nobody speaks, when `npm run words -- pseudo` has written them. */
const PSEUDO = import.meta.glob<{ words: unknown }>('../dist/words/pseudo/*.js');

const LOCALES = import.meta.glob<{ load: Loaders<unknown> }>('../dist/words/*.js', {
  eager: true,
});
for (const [path, { load }] of Object.entries(LOCALES)) {
  const pseudo = PSEUDO[path.replace('words', 'words/pseudo')];
  if (pseudo) Object.assign(load, { pseudo });
}

const LANGUAGES = [
  config.sourceLocale,
  ...config.targetLocales,
  ...(Object.keys(PSEUDO).length > 0 ? ['pseudo'] : []),
];

/** The themes in `themes`, by the names of their files. */
const THEMES = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../themes/*.css', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

const toolbar = (title: string, icon: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon: icon as 'globe', items: [...items], dynamicTitle: true },
});

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: toolbar('Language', 'globe', LANGUAGES),
  direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
  theme: toolbar('Theme', 'paintbrush', [...new Set(['default', ...Object.keys(THEMES)])]),
  scheme: toolbar('Colour scheme', 'contrast', ['auto', 'light', 'dark']),
};

export const initialGlobals = {
  language: config.sourceLocale,
  direction: 'auto',
  theme: 'default',
  scheme: 'auto',
};

const SCHEMES = { auto: 'light dark', light: 'light', dark: 'dark' };

/** What the page of a site has, before the theme. */
const PAGE = 'html { font-family: system-ui, sans-serif; color: CanvasText; background: Canvas; }';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Dresses the page as the toolbars say; in the documentation only the box around the element. */
export const followToolbars: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const { language, direction, theme, scheme } = globals as Record<
    keyof typeof initialGlobals,
    string
  >;
  const page = viewMode === 'docs' ? (canvasElement as HTMLElement) : document.documentElement;
  page.lang = language;
  page.dir = direction === 'auto' ? directionOf(language) : direction;
  page.style.colorScheme = SCHEMES[scheme as keyof typeof SCHEMES];
  sheet.replaceSync(`${PAGE}${THEMES[theme] ?? ''}`);
  return story();
};

const width = (pixels: number) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
  type: 'mobile' as const,
});

/** The widths that the width toolbar offers, beside the full one. */
export const widths = { w320: width(320), w360: width(360), w768: width(768) };
