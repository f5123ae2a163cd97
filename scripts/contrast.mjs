/**
 * The contrast of every colour on the grounds that it stands on, in each theme, light and dark: `npm run contrast`.
 * Fails below 4.5 for text (10 in high contrast), or below 3 for borders, pictures and the ring of the focus.
 */
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';

const THEMES = 'themes';
const TEXT = 4.5;
const CONTROL = 3;
const HIGH = 10;

const LEVELS = ['emergency', 'same-day', 'soon', 'routine', 'none'];
/** What stands on what; with it how much contrast that needs. */
const PAIRS = [
  ...['text', 'text-soft'].flatMap((text) => [
    [text, 'surface', TEXT],
    [text, 'raised', TEXT],
  ]),
  ['on-accent', 'accent', TEXT],
  // An error below a question.
  ['emergency', 'surface', TEXT],
  // The head of a card, and its buttons.
  ...LEVELS.flatMap((level) => [
    [level, 'raised', TEXT],
    ['surface', level, TEXT],
  ]),
  // Where the pictures have lines of it; its areas are pale, and say nothing that words do not.
  ['water', 'surface', CONTROL],
  ...['line', 'accent', 'focus'].flatMap((control) => [
    [control, 'surface', CONTROL],
    [control, 'raised', CONTROL],
  ]),
];

/** What browsers show for the colours of the system, light and dark; Chromium's. */
const SYSTEM = {
  Canvas: ['#ffffff', '#121212'],
  CanvasText: ['#000000', '#ffffff'],
  LinkText: ['#0000ee', '#9e9eff'],
};

/** The parts of `list` between the commas that are in no brackets. */
const split = (list) => list.split(/,(?![^(]*\))/).map((part) => part.trim());

/** Red, green and blue, 0 to 1, of a colour as a style sheet writes it; `colours` are the others of the theme. */
function read(value, dark, colours) {
  const [, name, inside] = /^([\w-]+)\((.*)\)$/s.exec(value) ?? [];
  if (name === 'light-dark') return read(split(inside)[dark], dark, colours);
  if (name === 'var') return read(colours[inside], dark, colours);
  if (name === 'color-mix') {
    const [, first, second] = split(inside);
    const [colour, share] = first.split(' ');
    const below = read(second, dark, colours);
    const part = parseFloat(share) / 100;
    return read(colour, dark, colours).map((each, at) => each * part + below[at] * (1 - part));
  }
  if (value === 'currentColor') return read(colours['--oab-text'], dark, colours);
  if (SYSTEM[value]) return read(SYSTEM[value][dark], dark, colours);
  const hex = /^#([\da-f]{6})$/i.exec(value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'))?.[1];
  if (!hex) throw new Error(`No colour: ${value}`);
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const propertiesIn = (css) =>
  Object.fromEntries([...css.matchAll(/(--oab-[\w-]+):\s*([^;]+);/g)].map(([, ...pair]) => pair));

/** The colours of the elements without a theme, by the names that a site gives them. */
const tokens = readFileSync('src/styles/tokens.styles.ts', 'utf8');
const own = {
  '--oab-none': 'var(--oab-accent)',
  '--oab-water': 'var(--oab-accent)',
  ...Object.fromEntries(
    [...tokens.matchAll(/var\((--oab-[\w-]+), ([^;]+)\);/g)].map(([, name, value]) => [
      name,
      value.replaceAll('--_', '--oab-'),
    ]),
  ),
};
const sheets = readdirSync(THEMES).map((file) => [
  file.replace('.css', ''),
  propertiesIn(readFileSync(`${THEMES}/${file}`, 'utf8')),
]);
const columns = [['(no theme)', {}], ...sheets].flatMap(([theme, properties]) =>
  [0, 1].map((dark) => ({ theme, dark, colours: { ...own, ...properties } })),
);

const ratios = PAIRS.map(([above, below, needed]) =>
  columns.map(({ theme, dark, colours }) => {
    const colourOf = (role) => read(colours[`--oab-${role}`], dark, colours);
    const ratio = contrast(colourOf(above), colourOf(below));
    const least = needed === TEXT && theme === 'high-contrast' ? HIGH : needed;
    return { ratio, needed, label: `${above} on ${below}`, theme, dark, low: ratio < least };
  }),
);

const cell = (text) => String(text).padStart(8);
const scheme = (dark) => (dark ? 'dark' : 'light');
console.log(''.padEnd(22) + columns.map(({ theme }) => cell(theme.slice(0, 7))).join(''));
console.log(''.padEnd(22) + columns.map(({ dark }) => cell(scheme(dark))).join(''));
for (const row of ratios) {
  const cells = row.map(({ ratio, low }) => cell(`${low ? '!' : ''}${ratio.toFixed(1)}`));
  console.log(row[0].label.padEnd(22) + cells.join(''));
}

for (const [kind, least] of Object.entries({ text: TEXT, controls: CONTROL })) {
  const [lowest] = ratios
    .flat()
    .filter(({ needed }) => needed === least)
    .sort((one, other) => one.ratio - other.ratio);
  const { ratio, label, theme, dark } = lowest;
  console.log(`lowest ${kind}: ${ratio.toFixed(2)}, ${label}, ${theme} ${scheme(dark)}`);
}
const low = ratios.flat().filter((each) => each.low);
console.log(`${ratios.flat().length} ratios, ${low.length} too low`);
if (low.length > 0) process.exit(1);
