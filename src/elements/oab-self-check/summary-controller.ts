import { html, render, type LitElement, type ReactiveController } from 'lit';
import { directionOf } from '../../words/locales.js';
import { plainText, summaryList, type SummaryText } from './summary-text.js';

const PRINT_STYLES =
  'body{margin:1.5cm;font:11pt/1.4 sans-serif}h1{font-size:16pt}dl{columns:2}' +
  'dt{font-weight:700;break-after:avoid}dd{margin:0 0 5pt;break-inside:avoid}';

/**
 * Takes a summary out of the page: to the printer, the clipboard or the share sheet, each only when asked.
 * Owns what is said about it (`said`). What the browser lacks or refuses is said or left out, never thrown.
 */
export class SummaryController implements ReactiveController {
  /** How the last copy or print ended; `null` when there is nothing to say. */
  said: 'copied' | 'notCopied' | 'notPrinted' | null = null;

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

  /** Forgets what was said. */
  reset(): void {
    this.said = null;
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
    // A page in a frame may not be allowed to print, or not even to look into a frame of its own; the browser is silent.
    let printed = window.parent === window;
    try {
      const page = paper.contentWindow as Window & typeof globalThis;
      page.addEventListener('beforeprint', () => (printed = true));
      write(page, summary, language);
      page.print();
    } catch {
      printed = false;
    }
    if (!printed) paper.remove();
    this.#say(printed ? null : 'notPrinted');
  }

  /** Copies the summary as text. */
  async copy(summary: SummaryText): Promise<void> {
    const copying = (this.#copying = {});
    let said: typeof this.said = 'copied';
    try {
      await navigator.clipboard.writeText(plainText(summary));
    } catch {
      said = 'notCopied';
    }
    // Another result may be in view by now, or another copy on its way.
    if (copying !== this.#copying) return;
    this.#say(said);
  }

  /** Opens the share sheet; closing it without sharing is no mistake. */
  async share(summary: SummaryText): Promise<void> {
    try {
      await navigator.share({ title: summary.title, text: plainText(summary) });
    } catch {
      // Closed by the person, or refused by the browser: the other two ways are still there.
    }
  }

  #say(said: typeof this.said): void {
    this.said = said;
    this.#host.requestUpdate();
  }
}

/** Writes the summary on `page`, an empty one. */
function write(page: Window & typeof globalThis, summary: SummaryText, language: string): void {
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
}
