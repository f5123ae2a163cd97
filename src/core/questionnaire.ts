/**
 * One machine for every list of questions: intro, one screen after another, result.
 * It owns which screen is shown and what is selected; which screens there are, and when they end,
 * is a {@link Path} that each questionnaire brings. It knows no clock, words or elements.
 */
import { readOneOf, readOwn, readSomeOf } from './input.js';
import { focusNewScreen, type Focus, type MachineView, type Phase } from './machine.js';

/** One question: choose `one` or `many` of `choices`. The choice `none` excludes all others of its field. */
export interface Field {
  readonly id: string;
  /**
   * Where its selection is kept, when not under `id`: a field that does not always offer the same needs a key for
   * each offer, because "none of these" says nothing of choices that were not there.
   */
  readonly key?: string;
  readonly kind: 'one' | 'many';
  readonly choices: readonly string[];
  /** Whether the person must choose something before going on. */
  readonly required: boolean;
}

/** What is asked at once: mostly one field, sometimes closely related ones. */
export interface Screen {
  readonly id: string;
  readonly fields: readonly Field[];
  /** A choice that not every field of the screen may have. */
  readonly notAll?: string;
}

/** What is selected, by the id or the key of a field. */
export type Selections = Readonly<Record<string, readonly string[]>>;

/** The way that some selections lead. */
export interface Course {
  /** The screens, in order, that a person passes. */
  readonly screens: readonly Screen[];
  /** How many of them come before the result; the others only add to what is known, and may be left out. */
  readonly until: number;
}

/** Which screens there are, and when they end. */
export interface Path {
  /** The way of a person with these selections. */
  readonly course: (selections: Selections) => Course;
  /** Number of screens on the longest way that is still open to a person with these selections. */
  readonly most: (selections: Selections) => number;
}

/** Where a person is in a questionnaire. */
export type QuestionnaireState =
  | { readonly step: 'intro'; readonly selections: Selections }
  | {
      readonly step: 'asking';
      readonly screen: string;
      readonly selections: Selections;
      /** Required fields that were still open when the person wanted to go on. */
      readonly missing: readonly string[];
    }
  | {
      readonly step: 'result';
      readonly selections: Selections;
      /** Whether the questions that may be left out were asked too. */
      readonly further: boolean;
    };

/** What a person can do in a questionnaire; `more` asks the questions that the result did not need. */
export type QuestionnaireEvent =
  | { readonly type: 'start' | 'next' | 'back' | 'restart' | 'more' }
  | {
      readonly type: 'choose';
      readonly field: string;
      readonly choice: string;
      readonly chosen: boolean;
    };

/** The state before anything was asked. */
export const INITIAL_QUESTIONNAIRE_STATE: QuestionnaireState = { step: 'intro', selections: {} };

/** Where the selection of `field` is kept. */
const keyOf = ({ id, key = id }: Field): string => key;

/** Which choices of `field` are selected, in their order; a selection that the field no longer offers does not count. */
export function chosenIn(selections: Selections, field: Field): readonly string[] {
  return readSomeOf(selections, keyOf(field), field.choices) ?? [];
}

/** `selections` without the fields and choices that `screens` do not offer. */
function keepAsked(selections: Selections, screens: readonly Screen[]): Selections {
  return Object.fromEntries(
    screens
      .flatMap(({ fields }) => fields)
      .map((field) => [keyOf(field), chosenIn(selections, field)] as const)
      .filter(([, chosen]) => chosen.length > 0),
  );
}

function choose(field: Field, before: readonly string[], choice: string, chosen: boolean) {
  if (!chosen) return before.filter((id) => id !== choice);
  if (field.kind === 'one' || choice === 'none') return [choice];
  return field.choices.filter((id) => id === choice || (id !== 'none' && before.includes(id)));
}

/** The fields that keep a person on `screen`: required and open, or the first of those that all say the same. */
function missingOn({ fields, notAll }: Screen, selections: Selections): readonly string[] {
  const open = fields.filter((field) => field.required && chosenIn(selections, field).length === 0);
  const allAlike =
    notAll !== undefined && fields.every((field) => chosenIn(selections, field).includes(notAll));
  return (allAlike ? fields.slice(0, 1) : open).map(({ id }) => id);
}

/**
 * The step function of a questionnaire with this path. An event that means nothing in the present state,
 * or that names an unknown field or choice, gives back the same state object. Never throws.
 */
export function createTransition({ course }: Path) {
  /** The screen with this index, or the result that comes before it or instead of it. */
  const goTo = (
    index: number,
    { screens, until }: Course,
    selections: Selections,
    forward = false,
  ): QuestionnaireState => {
    const screen = screens[index];
    return screen && !(forward && index === until)
      ? { step: 'asking', screen: screen.id, selections, missing: [] }
      : { step: 'result', selections, further: index > until };
  };

  return function transition(
    state: QuestionnaireState,
    event: QuestionnaireEvent,
  ): QuestionnaireState {
    const type = readOwn(event, 'type');
    const { selections } = state;
    const way = course(selections);
    const { screens, until } = way;
    if (type === 'restart') return INITIAL_QUESTIONNAIRE_STATE;
    if (state.step === 'intro') return type === 'start' ? goTo(0, way, selections) : state;
    if (state.step === 'result') {
      if (type === 'back')
        return goTo((state.further ? screens.length : until) - 1, way, selections);
      const more = type === 'more' && !state.further && until < screens.length;
      return more ? goTo(until, way, selections) : state;
    }
    const index = screens.findIndex(({ id }) => id === state.screen);
    const screen = screens[index];
    if (!screen) return state;
    if (type === 'back') {
      if (index === until) return { step: 'result', selections, further: false };
      return index > 0 ? goTo(index - 1, way, selections) : { step: 'intro', selections };
    }
    if (type === 'next') {
      const missing = missingOn(screen, selections);
      if (missing.length > 0) return { ...state, missing };
      return goTo(index + 1, way, keepAsked(selections, screens), true);
    }
    if (type === 'choose') {
      const field = screen.fields.find(({ id }) => id === readOwn(event, 'field'));
      const choice = field && readOneOf(event, 'choice', field.choices);
      if (!field || !choice) return state;
      const chosen = readOwn(event, 'chosen') === true;
      const next = choose(field, chosenIn(selections, field), choice, chosen);
      const after = { ...selections, [keyOf(field)]: next };
      const open = ({ id }: Field) => state.missing.includes(id) && id !== field.id;
      const missing = screen.fields
        .filter((other) => open(other) && chosenIn(after, other).length === 0)
        .map(({ id }) => id);
      return { ...state, selections: after, missing };
    }
    return state;
  };
}

/** A field as its screen shows it. */
export interface FieldView extends Omit<Field, 'choices'> {
  readonly choices: readonly { readonly id: string; readonly selected: boolean }[];
  /** What keeps the person here: no answer yet, or the same answer in every field where it cannot be in all. */
  readonly problem: 'missing' | 'all-alike' | null;
}

/** Every number and flag that a question screen shows. */
export interface ScreenView {
  readonly id: string;
  readonly fields: readonly FieldView[];
  /** Number of this screen, from 1. */
  readonly now: number;
  /** Number of screens on the longest way that is still open: it never grows on the way. */
  readonly most: number;
}

/** The question screen of `state`, or `null` when none is shown; `way` is that of its selections, when known. */
export function viewScreen(
  { course, most }: Path,
  state: QuestionnaireState,
  way = course(state.selections),
): ScreenView | null {
  if (state.step !== 'asking') return null;
  const { selections, missing } = state;
  const index = way.screens.findIndex(({ id }) => id === state.screen);
  const screen = way.screens[index];
  if (!screen) return null;
  const problemOf = (field: Field) =>
    !missing.includes(field.id)
      ? null
      : chosenIn(selections, field).length > 0
        ? 'all-alike'
        : 'missing';
  return {
    id: screen.id,
    now: index + 1,
    // Judged by the screens before this one alone: it must not jump while a person chooses.
    most: most(keepAsked(selections, way.screens.slice(0, index))),
    fields: screen.fields.map((field) => ({
      ...field,
      problem: problemOf(field),
      choices: field.choices.map((id) => ({
        id,
        selected: chosenIn(selections, field).includes(id),
      })),
    })),
  };
}

const PHASES: Readonly<Record<QuestionnaireState['step'], Phase>> = {
  intro: 'start',
  asking: 'busy',
  result: 'end',
};

/** What the view of every questionnaire has of a machine. */
export const viewOfMachine = (state: QuestionnaireState): MachineView => ({
  key: state.step === 'asking' ? state.screen : state.step,
  phase: PHASES[state.step],
});

/** A new screen is begun at its heading; what must still be chosen is `missing`. */
export const focusQuestionnaire = (
  before: MachineView,
  after: MachineView,
  event: QuestionnaireEvent,
): Focus | null => focusNewScreen(before, after) ?? (event.type === 'next' ? 'missing' : null);
