import { nothing, type TemplateResult } from 'lit';
import { LocaleController } from '#locale';
import { MachineController } from '../../controllers/machine.js';
import type { Machine, MachineView } from '../../core/index.js';
import { coverScreen, type CoverWords } from '../../parts/cover.js';
import { takeBackLine, type TakeBackWords } from '../../parts/take-back.js';
import { frame, siteText } from '../../parts/frame.js';
import type { InLanguage, Locales } from '../../words/locales.js';
import { OabElement } from './oab-element.js';

/** The words that every element needs. */
interface Words extends InLanguage {
  readonly shared: CoverWords & TakeBackWords & { readonly privacy: string };
}

/** What the view of every element has: what a page may read. */
interface View extends MachineView {
  readonly answers: unknown;
  readonly result: unknown;
}

/**
 * An element that shows one machine of the core. The way of everything that a person does:
 * a native event → `machine.send` → the transition of the core → its view → {@link screen} → the page.
 */
export abstract class MachineElement<
  OwnWords extends Words,
  State,
  Event extends { readonly type: string },
  Options extends object,
  OwnView extends View,
> extends OabElement {
  /** The words and the language to show now. */
  protected readonly localized: LocaleController<OwnWords>;
  /** The state, and what a person does to it. */
  protected readonly machine: MachineController<State, Event, Options, OwnView>;
  /** Whether what was done is covered: the page was left, and whoever comes back may be somebody else. */
  #covered = false;
  /** What was said last, for a screen reader. */
  #said = '';

  constructor(locales: Locales<OwnWords>, machine: Machine<State, Event, Options, OwnView>) {
    super();
    this.localized = new LocaleController(this, locales);
    this.machine = new MachineController<State, Event, Options, OwnView>(this, machine);
  }

  /** The last result, or `null` when there is none. */
  get result(): OwnView['result'] {
    return this.machine.copy.result;
  }

  /** What was answered so far. */
  get answers(): OwnView['answers'] {
    return this.machine.copy.answers;
  }

  /** Clears all answers and returns to the start screen. */
  reset(): void {
    this.#covered = false;
    this.#said = '';
    this.machine.reset();
  }

  /** @internal */
  abstract viewOptions(): Options;

  /** @internal */
  screenChanged(before: OwnView, after: OwnView): void {
    this.#said = '';
    this.pressGuard.screenCame();
    this.onScreenChange?.(before, after);
  }

  /** What the element does when another screen comes: tells the page its result, lets go of what it held. */
  protected onScreenChange?(before: OwnView, after: OwnView): void;

  /** All that stands on the screen of `view`. Drawn as new DOM whenever the key of the view is another. */
  protected abstract screen(view: OwnView, words: OwnWords): unknown;

  /** What a screen reader says of `view` without moving; by default what was announced last. */
  protected message(_view: OwnView, _words: OwnWords): string {
    return this.#said;
  }

  /** The last line: what is kept, and where. */
  protected privacy(words: OwnWords): string {
    return words.shared.privacy;
  }

  /** Has a screen reader say `text`, also when it is what was said before. */
  protected announce(text: string): void {
    // A live region speaks when its text changes; a space at the end changes it, and is not heard.
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#cover);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#cover);
  }

  /** @internal */
  override render(): TemplateResult {
    const { words, language, waiting } = this.localized;
    if (waiting) return siteText;
    const { machine } = this;
    const { view } = machine;
    return frame({
      theme: this.theme,
      language,
      key: this.#covered ? 'cover' : view.key,
      screen: this.#covered
        ? coverScreen(this.level, words.shared, this.#uncover, () => this.reset())
        : [
            machine.canTakeBack ? takeBackLine(words.shared, machine.takeBack) : nothing,
            this.screen(view, words),
          ],
      message: this.#covered ? '' : this.message(view, words),
      privacy: this.privacy(words),
    });
  }

  /** A browser may keep the page as it is and show it to the next person who goes back. */
  readonly #cover = (): void => {
    this.machine.forgetCleared();
    if (this.machine.view.phase === 'start') return;
    this.#covered = true;
    this.requestUpdate();
  };

  readonly #uncover = (): void => {
    this.#covered = false;
    this.machine.focusHeading();
  };
}
