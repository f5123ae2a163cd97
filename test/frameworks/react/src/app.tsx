import { useState } from 'react';
import 'oab-elements/define';
import 'oab-elements/types/react';
import type { FluidMeterChangeEvent } from 'oab-elements';

const now = () => 1_790_000_000_000;

export function App() {
  const [on, setOn] = useState(false);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState('');
  const hear = (text: string) => setHeard((before) => `${before}${text};`);
  return (
    <>
      <button id="on" onClick={() => setOn(!on)} />
      <button id="shown" onClick={() => setShown(!shown)} />
      <output>{heard}</output>
      {shown && (
        <main>
          <redflag-triage
            lang="en"
            gp-phone="020 123 45 67"
            heading-level="3"
            mode={on ? 'list' : 'questions'}
            onredflag-triage-start={(event) => hear(event.type)}
          >
            <p slot="intro">{on ? 'On' : 'Off'}</p>
          </redflag-triage>
          <fluid-meter
            id="properties"
            lang="en"
            presets="glass:200"
            minMl={on ? 1200 : 1000}
            nightWaking={on}
            now={now}
            onfluid-meter-change={(event: FluidMeterChangeEvent) =>
              hear(`${event.type} ${event.totalMl}`)
            }
          />
          <fluid-meter id="attributes" min-ml={on ? 1200 : 1000} night-waking={on} />
          <urge-calmer away pace={on ? '3/5' : '4/6'} />
        </main>
      )}
    </>
  );
}
