import { Show, createSignal } from 'solid-js';
import 'oab-elements/define';
import 'oab-elements/types/solid';
import type { FluidMeterChangeEvent } from 'oab-elements';

const now = () => 1_790_000_000_000;

export function App() {
  const [on, setOn] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal('');
  const hear = (text: string) => setHeard((before) => `${before}${text};`);
  return (
    <>
      <button id="on" onClick={() => setOn(!on())} />
      <button id="shown" onClick={() => setShown(!shown())} />
      <output>{heard()}</output>
      <Show when={shown()}>
        <main>
          <redflag-triage
            lang="en"
            gp-phone="020 123 45 67"
            heading-level="3"
            mode={on() ? 'list' : 'questions'}
            on:redflag-triage-start={(event) => hear(event.type)}
          >
            <p slot="intro">{on() ? 'On' : 'Off'}</p>
          </redflag-triage>
          <fluid-meter
            id="properties"
            lang="en"
            presets="glass:200"
            prop:minMl={on() ? 1200 : 1000}
            prop:nightWaking={on()}
            prop:now={now}
            on:fluid-meter-change={(event: FluidMeterChangeEvent) =>
              hear(`${event.type} ${event.totalMl}`)
            }
          />
          <fluid-meter id="attributes" attr:min-ml={on() ? 1200 : 1000} attr:night-waking={on()} />
          <urge-calmer away pace={on() ? '3/5' : '4/6'} />
        </main>
      </Show>
    </>
  );
}
