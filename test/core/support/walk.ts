/** Walking through a questionnaire as a person would: by events alone. */
import assert from 'node:assert/strict';
import {
  INITIAL_QUESTIONNAIRE_STATE,
  transitionSelfCheck,
  transitionTriage,
  type QuestionnaireEvent,
  type QuestionnaireState,
  viewSelfCheck,
  viewTriage,
  type FieldView,
  type ScreenView,
  type SelfCheckView,
  type TriageView,
} from '../../../src/core/index.js';

export type State = QuestionnaireState;
type Transition = (state: State, event: QuestionnaireEvent) => State;

/** What is chosen, by field. */
export type Choices = Readonly<Record<string, readonly string[]>>;

const NOWHERE = { country: null };

export interface Machine<View extends SelfCheckView | TriageView> {
  readonly step: Transition;
  readonly view: (state: State) => View;
}

export const TRIAGE: Machine<TriageView> = {
  step: transitionTriage,
  view: (state) => viewTriage(state, NOWHERE),
};

export const SELF_CHECK: Machine<SelfCheckView> = {
  step: transitionSelfCheck,
  view: (state) => viewSelfCheck(state, NOWHERE),
};

export type AnyMachine = Machine<SelfCheckView | TriageView>;

export const start = ({ step }: AnyMachine): State =>
  step(INITIAL_QUESTIONNAIRE_STATE, { type: 'start' });

/** The id of the screen in `state`, or its step when it shows none. */
export const placeOf = (state: State): string =>
  state.step === 'asking' ? state.screen : state.step;

/** Goes on; fails where something is missing. */
export function next({ step }: AnyMachine, state: State): State {
  const after = step(state, { type: 'next' });
  assert.notEqual(placeOf(after), placeOf(state), `no way on from ${placeOf(state)}`);
  return after;
}

/** Goes back; fails where that leads nowhere. */
export function back({ step }: AnyMachine, state: State): State {
  const after = step(state, { type: 'back' });
  assert.notEqual(placeOf(after), placeOf(state), `no way back from ${placeOf(state)}`);
  return after;
}

/** Goes back to the screen `place`. */
export function backTo(machine: AnyMachine, state: State, place: string): State {
  let now = state;
  for (let turn = 0; placeOf(now) !== place; turn++) {
    assert.ok(turn < 40, `never back at ${place}`);
    now = back(machine, now);
  }
  return now;
}

/** Sets one choice on or off. */
export const set = (
  { step }: AnyMachine,
  state: State,
  field: string,
  choice: string,
  chosen = true,
): State => step(state, { type: 'choose', field, choice, chosen });

/** The question screen; fails when there is none. */
export function screenOf(machine: AnyMachine, state: State): ScreenView {
  const { screen } = machine.view(state);
  assert.ok(screen, `no screen at ${placeOf(state)}`);
  return screen;
}

/** The fields of the screen by their ids. */
export const fieldsOf = (machine: AnyMachine, state: State): Readonly<Record<string, FieldView>> =>
  Object.fromEntries(screenOf(machine, state).fields.map((field) => [field.id, field]));

/** What a field offers. */
export const offered = (field: FieldView | undefined): readonly string[] =>
  field?.choices.map(({ id }) => id) ?? [];

/** What is selected in the field `id`, `undefined` where it is not asked. */
export const selectedIn = (machine: AnyMachine, state: State, id: string) =>
  fieldsOf(machine, state)
    [id]?.choices.filter(({ selected }) => selected)
    .map((one) => one.id);

/** Chooses exactly `choices` in one field: what was on before goes off. */
export function fill(
  machine: AnyMachine,
  state: State,
  field: string,
  choices: readonly string[],
): State {
  let now = state;
  for (const choice of selectedIn(machine, state, field) ?? []) {
    now = set(machine, now, field, choice, false);
  }
  for (const choice of choices) now = set(machine, now, field, choice);
  return now;
}

/** What a healthy woman of 40 says who has no complaints, where that must be said. */
const USUAL: Choices = {
  age: ['18-to-49'],
  sex: ['woman'],
  sudden: ['never'],
  leaks: ['no'],
  leakUrge: ['never'],
  leakEffort: ['never'],
  leakOther: ['never'],
  pelvicTreatment: ['no'],
  onset: ['over-3-months'],
};

/** The answers to the fields in view, also to those that an answer opens. */
export function answerScreen(machine: AnyMachine, state: State, choices: Choices): State {
  let now = state;
  const done: string[] = [];
  for (;;) {
    const field = screenOf(machine, now).fields.find(({ id }) => !done.includes(id));
    if (!field) return now;
    done.push(field.id);
    const ids = offered(field);
    const quiet = ids.find((id) => id === 'none' || id === 'no') ?? (ids[0] as string);
    const usual = USUAL[field.id] ?? [quiet];
    now = fill(machine, now, field.id, choices[field.id] ?? usual);
  }
}

/** Answers screen after screen by `choices`, else as usual, to the result. */
export function walk(machine: AnyMachine, choices: Choices, from = start(machine)): State {
  let state = from;
  for (let turn = 0; state.step === 'asking'; turn++) {
    assert.ok(turn < 40, 'the questions do not end');
    state = next(machine, answerScreen(machine, state, choices));
  }
  return state;
}

/** The places passed on the way to the first result, and after it when the person goes on. */
export function placesOf(
  machine: AnyMachine,
  choices: Choices,
  further = false,
): readonly string[] {
  const places: string[] = [];
  let state = start(machine);
  for (let turn = 0; turn < 40; turn++) {
    if (state.step === 'result') {
      const on = machine.step(state, { type: 'more' });
      if (!further || on === state) return places;
      state = on;
    }
    places.push(placeOf(state));
    state = next(machine, answerScreen(machine, state, choices));
  }
  assert.fail('the questions do not end');
}
