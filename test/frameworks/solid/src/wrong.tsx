import 'oab-elements/types/solid';
import type { RedflagTriageResultEvent } from 'oab-elements';

const misheard = (event: RedflagTriageResultEvent) => event.level;

export const misfits = (
  <>
    <redflag-triage theme="sepia" /> {/* wrong: no such theme */}
    <urge-calmer pace="9/9" /> {/* wrong: no such pace */}
    <urge-calmer speed="9" /> {/* wrong: no such option */}
    <fluid-meter min-ml="a lot" /> {/* wrong: an amount is a number */}
    <fluid-meter prop:minMl="a lot" /> {/* wrong: an amount is a number */}
    <fluid-meter nightWaking={true} /> {/* wrong: Solid would set another name */}
    <fluid-meter result={null} /> {/* wrong: what is found cannot be set */}
    <fluid-meter on:fluid-meter-change={misheard} /> {/* wrong: another event */}
  </>
);
