import { html, render, type LitElement, type ReactiveController } from 'lit';
import { directionOf } from '../../words/locales.js';
import { plainText, summaryList, type SummaryText } from './summary-text.js';

const PRINT_STYLES =
  'body{margin:1.5cm;font:11pt/1.4 sans-serif}h1{font-size:16pt}dl{columns:2}' +
  'dt{font-weight:700;break-after:avoid}dd{margin:0 0 5pt;break-inside:avoid}';

/**
 * Takes a summary out of the page: to the printer, the clipboard or the share sheet, each only when asked.
 * Owns what is said about it (`copied`). What the browser lacks or refuses is said or left out, never thrown.
 */
export class SummaryController implements ReactiveController {
  /** Whether the last copy worked; `null` before the first. */
  copied: boolean | null = null;

  readonly #host: LitElement;
  /** The copy that may still say how it ended: the last one of the result in view. */
  #copying: object | undefined;
  #paper: HTMLIFrameElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#paper?.remove();
  }

  /** Forgets what was said about the last copy. */
  reset(): void {
    this.copied = null;
    this.#copying = undefined;
    this.#paper?.remove();
  }

  /** Prints the summary alone: from a frame of its own, so that nothing of the page around it is on the paper. */
  print(summary: SummaryText, language: string): void {
    this.#paper?.remove();
    const paper = document.createElement('iframe');
    paper.title = summary.title;
    paper.className = 'paper';
    paper.inert = true;
    this.#host.renderRoot.append(paper);
    this.#paper = paper;
    const page = paper.contentWindow as (Window & typeof globalThis) | null;
    if (!page) return;
    const { body, documentElement } = page.document;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(PRINT_STYLES);
    page.document.adoptedStyleSheets = [sheet];
    page.document.title = summary.title;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
    render(
      html`<h1>${summary.title}</h1>
        ${summaryList(summary)}`,
      body,
    );
    page.print();
  }

  /** Copies the summary as text. */
  async copy(summary: SummaryText): Promise<void> {
    const copying = (this.#copying = {});
    let copied = true;
    try {
      await navigator.clipboard.writeText(plainText(summary));
    } catch {
      copied = false;
    }
    // Another result may be in view by now, or another copy on its way.
    if (copying !== this.#copying) return;
    this.copied = copied;
    this.#host.requestUpdate();
  }

  /** Opens the share sheet; closing it without sharing is no mistake. */
  async share(summary: SummaryText): Promise<void> {
    try {
      await navigator.share({ title: summary.title, text: plainText(summary) });
    } catch {
      // Closed by the person, or refused by the browser: the other two ways are still there.
    }
  }
}
