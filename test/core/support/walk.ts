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

let stepsLeft = 5_000;

/** Sets how many steps the tests of a file may take: a walk that never ends fails instead of hanging. */
export function allowSteps(count: number): void {
  stepsLeft = count;
}

function countStep(): void {
  stepsLeft -= 1;
  assert.ok(stepsLeft >= 0, 'the walk does not end');
}

/** Goes on. Trying again where something is missing fails: a test would go round in circles. */
export function next({ step }: AnyMachine, state: State): State {
  countStep();
  const after = step(state, { type: 'next' });
  const again = state.step === 'asking' && state.missing.length > 0;
  assert.ok(!again || placeOf(after) !== placeOf(state), `no way on from ${placeOf(state)}`);
  return after;
}

/** Goes back; fails where that leads nowhere. */
export function back({ step }: AnyMachine, state: State): State {
  countStep();
  const after = step(state, { type: 'back' });
  assert.notEqual(placeOf(after), placeOf(state), `no way back from ${placeOf(state)}`);
  return after;
}

/** Sets one choice on or off. */
export const set = (
  { step }: AnyMachine,
  state: State,
  field: string,
  choice: string,
  chosen = true,
): State => step(state, { type: 'choose', field, choice, chosen });

/** Chooses exactly `choices` in one field: what was on before goes off. */
export function fill(
  machine: AnyMachine,
  state: State,
  field: string,
  choices: readonly string[],
): State {
  let now = state;
  for (const choice of selectionOf(state, field) ?? [])
    now = set(machine, now, field, choice, false);
  for (const choice of choices) now = set(machine, now, field, choice);
  return now;
}

/** The id of the screen in `state`, or its step when it shows none. */
export const placeOf = (state: State): string =>
  state.step === 'asking' ? state.screen : state.step;

/** The question screen; fails when there is none. */
export function screenOf(machine: AnyMachine, state: State): ScreenView {
  const { screen } = machine.view(state);
  assert.ok(screen, `no screen at ${placeOf(state)}`);
  return screen;
}

/** Answers screen after screen from `choices`, `none` or the last choice where nothing is given; to the result. */
export function walk(machine: AnyMachine, choices: Choices, from = start(machine)): State {
  let state = from;
  for (let turn = 0; state.step === 'asking'; turn++) {
    assert.ok(turn < 40, 'the questions do not end');
    for (const field of screenOf(machine, state).fields) {
      const ids = field.choices.map(({ id }) => id);
      const usual = ids.includes('none') ? 'none' : ids.includes('no') ? 'no' : (ids[0] as string);
      state = fill(machine, state, field.id, choices[field.id] ?? [usual]);
    }
    const after = next(machine, state);
    assert.notEqual(placeOf(after), placeOf(state), `stuck at ${placeOf(state)}`);
    state = after;
  }
  return state;
}

/** The places passed by {@link walk}. */
export function placesOf(machine: AnyMachine, choices: Choices): readonly string[] {
  const end = walk(machine, choices);
  const places: string[] = [];
  for (let state = back(machine, end); state.step === 'asking'; state = back(machine, state)) {
    places.unshift(state.screen);
  }
  return places;
}

/** What is selected in the field `id`, also when it is kept under a key of its own for each offer. */
export function selectionOf(state: State, id: string): readonly string[] | undefined {
  return Object.entries(state.selections).find(([key]) => key.split(',')[0] === id)?.[1];
}
