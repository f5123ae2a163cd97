/** Installs the package as others get it into a project of theirs: what `npm pack` gives, and what they have beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Where the projects are put together; not under version control. */
const folder = resolve(root, 'build/consumers');

/** Runs a program to its end and gives what it said; `code` is its exit code. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
    env: {
      ...process.env,
      CI: '1',
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
      ...options.env,
    },
  });
  if (error) throw error;
  // Some programs colour what they say whatever they are told.
  return { code: status, output: stripVTControlCharacters(stdout + stderr) };
}

function runOrThrow(program, args, cwd) {
  const { code, output } = run(program, args, { cwd });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${output}`);
  return output;
}

let packed = false;

/** Packs what is built, once. */
function pack() {
  if (packed) return;
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(
    runOrThrow('npm', ['pack', '--json', '--pack-destination', folder], root),
  );
  cpSync(resolve(folder, filename), resolve(folder, 'oab-elements.tgz'));
  packed = true;
}

/** Puts the project in `source` together, with its dependencies, and gives its folder. */
export function consumer(source) {
  pack();
  const project = resolve(folder, basename(source));
  for (const stale of ['src', 'dist', '.next', 'node_modules/oab-elements']) {
    rmSync(resolve(project, stale), { recursive: true, force: true });
  }
  cpSync(source, project, { recursive: true });
  runOrThrow('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], project);
  return project;
}
