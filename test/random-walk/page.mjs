/** What the walk needs inside the page: put there whole, so that it stands alone. */
export function install() {
  const TAGS = ['redflag-triage', 'oab-self-check', 'urge-calmer', 'fluid-meter'];
  const PRESSABLE = 'button, label, summary, select, input, a[href]';
  const elements = () => TAGS.flatMap((tag) => [...document.querySelectorAll(tag)]);
  const choose = (list, at) => list[Math.floor(at * list.length)];
  const elementOf = (at) => choose(elements(), at);
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();

  /** What a person sees, apart from what changes by itself. */
  const seen = ({ shadowRoot }) => {
    const copy = shadowRoot.querySelector('[part~=base]').cloneNode(true);
    for (const moving of copy.querySelectorAll('[part~=breath], [role=status], svg'))
      moving.remove();
    return {
      text: tidy(copy.textContent),
      checked: [...shadowRoot.querySelectorAll('input')].map(({ checked }) => checked).join(),
    };
  };

  const nodes = (root, kind) => {
    const walker = document.createTreeWalker(root, kind);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };

  document.addEventListener('click', (event) => {
    // A telephone link would leave the page.
    if (event.composedPath().some((node) => node.localName === 'a')) event.preventDefault();
  });

  window.walk = {
    elementOf,
    placeOf(at) {
      const all = elements()
        .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(PRESSABLE)])
        .filter((one) => one.checkVisibility() && one.type !== 'file');
      const target = choose(all, at);
      if (!target) return null;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return {
        x: left + width / 2,
        y: top + height / 2,
        name: tidy(target.textContent).slice(0, 40),
      };
    },
    focusField() {
      const [field] = elements().flatMap(({ shadowRoot }) => [
        ...shadowRoot.querySelectorAll('input[type=number], input[type=tel]'),
      ]);
      field?.focus();
    },
    move(at) {
      const element = elementOf(at);
      element.parentNode.append(element);
    },
    wrapTexts(at) {
      for (const text of nodes(elementOf(at).shadowRoot, NodeFilter.SHOW_TEXT)) {
        if (!text.data.trim()) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    },
    dropComments(at) {
      const { shadowRoot } = elementOf(at);
      for (const comment of nodes(shadowRoot, NodeFilter.SHOW_COMMENT)) comment.remove();
    },
    setClock(offset) {
      for (const meter of document.querySelectorAll('fluid-meter')) {
        meter.now = () => Date.now() + offset;
      }
    },
    /** What is wrong: a screen that is not what a new drawing of the same state shows; a total that does not add up. */
    async check() {
      const problems = [];
      for (const element of elements()) {
        await element.updateComplete;
        const before = seen(element);
        // Somebody else's change has everything drawn anew.
        const foreign = document.createElement('i');
        element.shadowRoot.querySelector('[part~=base]').append(foreign);
        foreign.remove();
        element.requestUpdate();
        await element.updateComplete;
        const after = seen(element);
        for (const key of Object.keys(before)) {
          if (before[key] !== after[key]) {
            problems.push(
              `${element.localName} showed ${key} "${before[key]}", its state "${after[key]}"`,
            );
          }
        }
      }
      for (const meter of document.querySelectorAll('fluid-meter')) {
        const day = meter.result;
        if (!day) continue;
        const sum = meter.answers
          .filter(({ at, kind }) => at >= day.start && at < day.end && kind !== 'alcohol')
          .reduce((total, { ml }) => total + ml, 0);
        if (sum !== day.totalMl)
          problems.push(`the meter says ${day.totalMl} ml, its drinks ${sum}`);
      }
      return problems;
    },
  };
}
