/** The libraries that we are held against, as lean as their makers ship them: minified, without fonts and FHIR. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CHOICES, HINTS, QUESTION, TITLE } from './question.mjs';

const FOLDER = fileURLToPath(new URL('rivals/', import.meta.url));

const read = (path) => readFileSync(`${FOLDER}${path}`);

/**
 * Gets them as `rivals/package-lock.json` fixes them. The dependencies of lforms were taken out of that file by hand:
 * its bundle holds them.
 */
function install() {
  const { dependencies } = JSON.parse(read('package.json'));
  const isThere = ([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(`${FOLDER}${path}`) && JSON.parse(read(path)).version === version;
  };
  if (Object.entries(dependencies).every(isThere)) return;
  console.log(`Installing ${Object.keys(dependencies).join(', ')} into ${FOLDER}`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('They could not be installed.');
}

const MODEL = {
  elements: [
    {
      type: 'checkbox',
      name: 'q',
      title: QUESTION,
      description: HINTS.join(' '),
      choices: CHOICES.map((text, value) => ({ value, text })),
    },
  ],
};

/** In the notation of LHC-Forms itself: one in FHIR would need a second large file. */
const FORM = {
  code: 'f',
  name: TITLE,
  items: [
    {
      linkId: 'q',
      questionCode: 'q',
      question: QUESTION,
      codingInstructions: HINTS.join(' '),
      dataType: 'CODING',
      answerCardinality: { min: '0', max: '*' },
      displayControl: { answerLayout: { type: 'RADIO_CHECKBOX', columns: '1' } },
      answers: CHOICES.map((text, value) => ({ code: String(value), text })),
    },
  ],
};

/** Their files by path, in the order of loading, and the call that shows the question in `#here`. */
export function rivals() {
  install();
  const survey = (path) => read(`node_modules/${path}`);
  const lforms = (path) => read(`node_modules/lforms/dist/lforms/webcomponent/${path}`);
  return {
    SurveyJS: {
      files: {
        '/survey.css': survey('survey-core/survey-core.fontless.min.css'),
        '/survey-core.js': survey('survey-core/survey.core.min.js'),
        '/survey-js-ui.js': survey('survey-js-ui/survey-js-ui.min.js'),
      },
      call: `new Survey.Model(${JSON.stringify(MODEL)}).render(document.querySelector('#here'))`,
    },
    'LHC-Forms': {
      files: {
        '/lforms.css': lforms('styles.css'),
        '/zone.js': lforms('assets/lib/zone.min.js'),
        '/lforms.js': lforms('lhc-forms.js'),
      },
      call: `LForms.Util.addFormToPage(${JSON.stringify(FORM)}, 'here')`,
    },
  };
}
