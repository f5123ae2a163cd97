/** Reads the elements' documentation comments into `custom-elements.json`. */
export default {
  globs: [
    'src/elements/**/*.ts',
    'src/shared/oab-element.ts',
    'src/shared/questionnaire-element.ts',
    'src/shared/events.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
};
