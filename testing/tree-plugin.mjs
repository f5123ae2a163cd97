/**
 * A command for tests: compares what Chromium tells assistive technology with a reviewed text file.
 * With `--update-snapshots` the file is written instead; a missing file is a failure.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** Where the reviewed files are. */
const TREES = 'test/a11y/trees';
/** Nodes that say nothing themselves; what is in them stands in their place. */
const SILENT = ['generic', 'none', 'LabelText', 'Legend', 'paragraph', 'strong', 'Section', 'Pre'];
/** The browser draws what is in these, in its own language. */
const CLOSED = ['InputTime'];
/** Of these no text inside says what they hold. */
const VALUED = ['meter', 'slider', 'combobox'];
const STATES = ['level', 'checked', 'expanded', 'invalid', 'required', 'live'];

async function nodesOf(page, selector) {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return {
    root: nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    byId: new Map(nodes.map((each) => [each.nodeId, each])),
  };
}

function describe({ role, name, value: held, description, properties = [] }) {
  const value = VALUED.includes(role.value) ? ` value="${held?.value}"` : '';
  const said = properties
    .filter(
      ({ name: key }) => STATES.includes(key) && (key !== 'level' || role.value === 'heading'),
    )
    .filter(({ value }) => ![false, 'false'].includes(value.value))
    .map(({ name: key, value }) => ` ${key}=${value.value}`);
  const more = description?.value ? ` (${description.value})` : '';
  return `${role.value}${name?.value ? ` "${name.value}"` : ''}${value}${said.join('')}${more}`;
}

/** One line for each node that says something; text that was just said as a name is left out. */
function linesOf(node, byId, depth = 0, said = '') {
  const role = node.role?.value;
  const name = (node.name?.value ?? '').trim();
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (role === 'StaticText' && (name === '' || said.includes(name))) return [];
  const silent = node.ignored || SILENT.includes(role);
  const lines = silent ? [] : [`${'  '.repeat(depth)}${describe(node)}`];
  if (CLOSED.includes(role)) return lines;
  let known = silent ? said : name;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (!child) continue;
    lines.push(...linesOf(child, byId, silent ? depth : depth + 1, known));
    // A label repeats the name of the control that stands in it.
    if (role === 'LabelText') known = (child.name?.value ?? '').trim() || known;
  }
  return lines;
}

export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const { root, byId } = await nodesOf(session.browser.getPage(session.id), payload.selector);
      const found = `${linesOf(root, byId).join('\n')}\n`;
      const file = join(TREES, `${payload.name}.txt`);
      if (process.argv.includes('--update-snapshots')) {
        await mkdir(TREES, { recursive: true });
        await writeFile(file, found);
      }
      const reviewed = await readFile(file, 'utf8').catch(() => 'no reviewed file\n');
      return { found, reviewed };
    },
  };
}
