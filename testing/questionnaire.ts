/** Driving an element with questions: both of them have the alarm questions. */
import { expect } from '@open-wc/testing/pure';
import type { OabSelfCheck, RedflagTriage } from '../dist/index.js';
import { allByRole, getByRole, nameOf, namesByRole, partOf, textOf, tidy } from './dom.js';
import { Harness } from './harness.js';
import { questionIds, TO_LEVEL, TO_URGENT, walk, walkBack, walkTo, type Plan } from './walk.js';
import type { QuestionnaireWords } from './words.js';

/** A long way, with an answer of every kind. */
const LONG_WAY: Plan = {
  'alarm-other': ['weak-stream', 'new-medicine'],
  sudden: ['daily'],
  leaks: ['yes'],
  leakUrge: ['weekly'],
  triggers: ['car', 'cold'],
};

export class Questionnaire<
  Words extends QuestionnaireWords = QuestionnaireWords,
  Element extends RedflagTriage | OabSelfCheck = RedflagTriage | OabSelfCheck,
> extends Harness<Words, Element> {
  start = () => this.press(this.words.shared.start);
  next = () => this.press(this.words.shared.next);
  back = () => this.press(this.words.shared.back);
  restart = () => this.press(this.words.shared.restart);

  override expectStart(): void {
    expect(this.heading.textContent).to.equal(this.words.title);
    expect(this.has(this.words.shared.start)).to.equal(true);
    expect(JSON.stringify(this.element.answers)).not.to.match(/"(yes|no)"/);
  }
  override async onTheWay(): Promise<this> {
    await walkTo(this, 'alarm-urine');
    return this.choose(this.words.shared.unsure);
  }
  override expectOnTheWay(): void {
    expect(questionIds(this)).to.deep.equal(['alarm-urine', 'alarm-urine-unsure']);
    expect(this.questions[0]).to.equal(this.words.alarm.questions['alarm-urine']);
    expect(this.selected()).to.deep.equal([this.words.shared.unsure]);
  }
  override async toEnd(): Promise<this> {
    return walk(this, TO_URGENT);
  }
  override async toNextStep(): Promise<this> {
    return walk(this, TO_LEVEL.soon);
  }
  override async toGp(): Promise<this> {
    return walk(this, TO_LEVEL['same-day']);
  }
  override async visit(at?: () => unknown): Promise<this> {
    await at?.();
    await walk(this, LONG_WAY, at);
    await at?.();
    return this;
  }
  override async leave(): Promise<this> {
    await walkBack(this);
    await walk(this);
    return this.restart();
  }

  /** The questions on the screen. */
  get questions(): string[] {
    return namesByRole(this.root, 'group');
  }
  get progress(): string {
    return textOf(partOf(this.root, 'progress'));
  }
  /** The choices of a question (the first when none is named). */
  inputs(question = this.questions[0] ?? ''): HTMLInputElement[] {
    const group = getByRole(this.root, 'group', question);
    return [...allByRole(group, 'radio'), ...allByRole(group, 'checkbox')] as HTMLInputElement[];
  }
  /** Whether a question has this choice. */
  offers(text: string, question?: string): boolean {
    return this.inputs(question).some((input) => nameOf(input) === tidy(text));
  }
  choice(text: string, question?: string): HTMLInputElement {
    const found = this.inputs(question).find((input) => nameOf(input) === tidy(text));
    if (!found) throw new Error(`no choice "${text}" in "${question ?? this.questions[0]}"`);
    return found;
  }
  async choose(text: string, question?: string): Promise<this> {
    this.choice(text, question).click();
    return this.settled();
  }
  /** The texts of what is selected, as the page shows it. */
  selected(question?: string): string[] {
    return this.inputs(question)
      .filter((input) => input.checked)
      .map(nameOf);
  }
}
