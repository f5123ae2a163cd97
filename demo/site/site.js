/**
 * What the demo site itself does: the dark switch, and the log that shows developers which events the elements
 * send. It keeps nothing and asks nothing of the network.
 */

const TAGS = ['redflag-triage', 'oab-self-check', 'urge-calmer', 'fluid-meter'];
const KINDS = ['start', 'step', 'end', 'next-step', 'result', 'change'];
/** What an event may carry beside its name. */
const CARRIED = ['level', 'outcome', 'complete', 'totalMl', 'band'];

const root = document.documentElement;
const darkSwitch = document.querySelector('[data-dark-switch]');

if (darkSwitch) {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === 'dark' : prefersDark.matches);
  const show = () => darkSwitch.setAttribute('aria-pressed', String(isDark()));
  darkSwitch.addEventListener('click', () => {
    root.dataset.scheme = isDark() ? 'light' : 'dark';
    show();
  });
  prefersDark.addEventListener('change', show);
  show();
  darkSwitch.disabled = false;
}

const log = document.querySelector('[data-log]');

function note(event) {
  const carried = CARRIED.filter((name) => name in event).map((name) => `${name}: ${event[name]}`);
  const line = document.createElement('li');
  line.textContent = [event.type, ...carried, event.bubbles ? 'bubbles' : 'does not bubble'].join(
    ' · ',
  );
  log.append(line);
}

if (log) {
  // Capturing hears the result events too, although they do not bubble, and elements that are mounted later.
  for (const tag of TAGS) {
    for (const kind of KINDS) document.addEventListener(`${tag}-${kind}`, note, true);
  }
}
