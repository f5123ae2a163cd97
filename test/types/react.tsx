/** The elements in React: what fits compiles, what does not is an error. Nothing here runs. */
import 'oab-elements/types/react';
import type { FluidMeterChangeEvent, RedflagTriageResultEvent } from 'oab-elements';

export const fits = (
  <>
    <redflag-triage
      lang="nl"
      mode="list"
      gp-phone="020 123 45 67"
      heading-level="3"
      onredflag-triage-result={(event: RedflagTriageResultEvent) => event.level}
    >
      <p slot="disclaimer">Our own words</p>
    </redflag-triage>
    <oab-self-check theme="dark" heading-level={3} className="wide" />
    <urge-calmer pace="3/5" away onurge-calmer-end={(event) => event.type} />
    <fluid-meter
      min-ml={1200}
      max-ml="2000"
      night-waking=""
      timeZone="Europe/Amsterdam"
      now={() => 0}
      ref={(meter) => meter?.reset()}
      onfluid-meter-change={(event: FluidMeterChangeEvent) => event.totalMl}
    />
  </>
);

export const misfits = [
  // @ts-expect-error: no such theme
  <redflag-triage theme="sepia" />,
  // @ts-expect-error: no such pace
  <urge-calmer pace="9/9" />,
  // @ts-expect-error: an amount is a number
  <fluid-meter min-ml="a lot" />,
  // @ts-expect-error: a property is what its class says
  <fluid-meter minMl="a lot" />,
  // @ts-expect-error: what the event carries is not that
  <fluid-meter onfluid-meter-change={(event: RedflagTriageResultEvent) => event.level} />,
];
