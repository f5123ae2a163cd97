/** The calm session as a machine. */
import { focusNewScreen, type Machine } from '../machine.js';
import { INITIAL_URGE_STATE, transitionUrge, type UrgeEvent, type UrgeState } from './session.js';
import { viewUrge, type UrgeOptions, type UrgeView } from './view.js';

/** The calm session. The heading also gets the focus when the button that was pressed is gone. */
export const URGE_MACHINE: Machine<UrgeState, UrgeEvent, UrgeOptions, UrgeView> = {
  initial: INITIAL_URGE_STATE,
  transition: transitionUrge,
  view: viewUrge,
  focus: (before, after, event) => {
    if (event.type === 'reset') return null;
    const gone = event.type === 'stop' || before.tapped !== after.tapped;
    return gone ? 'heading' : focusNewScreen(before, after);
  },
};
