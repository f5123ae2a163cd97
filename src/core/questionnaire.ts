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
}

/** What is selected, by the id or the key of a field. */
export type Selections = Readonly<Record<string, readonly string[]>>;

/** The screens, in order, that a person with these selections passes on the way to a result. */
export type Path = (selections: Selections) => readonly Screen[];

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
  | { readonly step: 'result'; readonly selections: Selections };

/** What a person can do in a questionnaire. */
export type QuestionnaireEvent =
  | { readonly type: 'start' | 'next' | 'back' | 'restart' }
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

/**
 * The step function of a questionnaire with this path. An event that means nothing in the present state,
 * or that names an unknown field or choice, gives back the same state object. Never throws.
 */
export function createTransition(path: Path) {
  const ask = (screen: Screen | undefined, selections: Selections): QuestionnaireState =>
    screen
      ? { step: 'asking', screen: screen.id, selections, missing: [] }
      : { step: 'result', selections };

  return function transition(
    state: QuestionnaireState,
    event: QuestionnaireEvent,
  ): QuestionnaireState {
    const type = readOwn(event, 'type');
    const { selections } = state;
    const screens = path(selections);
    if (type === 'restart') return INITIAL_QUESTIONNAIRE_STATE;
    if (state.step === 'intro') return type === 'start' ? ask(screens[0], selections) : state;
    if (state.step === 'result') {
      return type === 'back' ? ask(screens[screens.length - 1], selections) : state;
    }
    const index = screens.findIndex(({ id }) => id === state.screen);
    const screen = screens[index];
    if (!screen) return state;
    if (type === 'back') {
      return index > 0 ? ask(screens[index - 1], selections) : { step: 'intro', selections };
    }
    if (type === 'next') {
      const missing = screen.fields
        .filter((field) => field.required && chosenIn(selections, field).length === 0)
        .map(({ id }) => id);
      if (missing.length > 0) return { ...state, missing };
      return ask(screens[index + 1], keepAsked(selections, screens));
    }
    if (type === 'choose') {
      const field = screen.fields.find(({ id }) => id === readOwn(event, 'field'));
      const choice = field && readOneOf(event, 'choice', field.choices);
      if (!field || !choice) return state;
      const chosen = readOwn(event, 'chosen') === true;
      const next = choose(field, chosenIn(selections, field), choice, chosen);
      return {
        ...state,
        selections: { ...selections, [keyOf(field)]: next },
        missing: state.missing.filter((id) => id !== field.id),
      };
    }
    return state;
  };
}

/** A field as its screen shows it. */
export interface FieldView extends Omit<Field, 'choices'> {
  readonly choices: readonly { readonly id: string; readonly selected: boolean }[];
  /** Whether the person must still choose something here. */
  readonly missing: boolean;
}

/** Every number and flag that a question screen shows. */
export interface ScreenView {
  readonly id: string;
  readonly fields: readonly FieldView[];
  /** Number of this screen, from 1. */
  readonly now: number;
  /** Number of screens on the way that the selections so far lead. */
  readonly total: number;
}

/** The question screen of `state`, or `null` when none is shown; `screens` are those on its path, when known. */
export function viewScreen(
  path: Path,
  state: QuestionnaireState,
  screens = path(state.selections),
): ScreenView | null {
  if (state.step !== 'asking') return null;
  const index = screens.findIndex(({ id }) => id === state.screen);
  const screen = screens[index];
  if (!screen) return null;
  // The length of the way is judged without the screen in view: it must not jump while a person chooses.
  const own = screen.fields.map(keyOf);
  const said = Object.entries(state.selections);
  const others = said.filter(([key]) => !own.includes(key));
  return {
    id: screen.id,
    now: index + 1,
    total: (others.length < said.length ? path(Object.fromEntries(others)) : screens).length,
    fields: screen.fields.map((field) => ({
      ...field,
      missing: state.missing.includes(field.id),
      choices: field.choices.map((id) => ({
        id,
        selected: chosenIn(state.selections, field).includes(id),
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
