/** What translators and extensions do to text, also inside open shadow roots. */

const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

const textNodes = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

/** Wraps every text in `font` elements, as the translator of Chrome does. */
function wrapTexts(root: Node): void {
  for (const text of textNodes(root)) {
    if (!text.data.trim() || text.parentElement?.localName === 'style') continue;
    const [outer, inner] = [font(), font()];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
}

/** Puts other text nodes in place of those there were and drops every comment, as the translator of Firefox does. */
function dropComments(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  for (const text of textNodes(root)) text.replaceWith(document.createTextNode(text.data));
}

export const REWRITERS = { wrapTexts, dropComments };
