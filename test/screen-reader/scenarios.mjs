/**
 * What a person with a screen reader does, as data: an element, its attributes, and the steps. A step is a role as
 * Orca says it and the name (or its beginning) of what to press; or `read`, to read on until a text is heard; or
 * `write … in …`, to write in the field of that name.
 */
const NUMBERS = { 'gp-phone': '010 123 45 67' };

export const SCENARIOS = [
  {
    name: 'triage-emergency',
    element: 'redflag-triage',
    attributes: NUMBERS,
    steps: [
      'push button Begin',
      'push button Verder',
      'check box Je bent ziek, en ook verward',
      'push button Verder',
      'read Bel 112',
    ],
  },
  {
    name: 'triage-soon',
    element: 'redflag-triage',
    attributes: NUMBERS,
    steps: [
      'push button Begin',
      'check box Geen van deze',
      'push button Verder',
      'check box Geen van deze',
      'push button Verder',
      'check box Je zag bloed in je plas',
      'push button Verder',
      'check box Geen van deze',
      'push button Verder',
      'check box Geen van deze',
      'push button Verder',
      'check box Geen van deze',
      'push button Verder',
      'read Bel je huisarts 010',
      'push button Terug',
      'push button Verder',
      'push button Opnieuw beginnen',
    ],
  },
  {
    name: 'self-check-emergency',
    element: 'oab-self-check',
    attributes: NUMBERS,
    steps: [
      'push button Begin',
      'check box Je moet plassen en probeert het',
      'push button Verder',
      'read Bel 112',
    ],
  },
  {
    name: 'calmer-breathe',
    element: 'urge-calmer',
    steps: [
      'push button Help me rustig worden',
      'push button Pauze',
      'push button Ik ben klaar',
      'push button Overslaan',
      'push button Opnieuw beginnen',
    ],
  },
  {
    name: 'calmer-check',
    element: 'urge-calmer',
    attributes: NUMBERS,
    steps: ['push button Moet ik echt?', 'push button Ja'],
  },
  {
    name: 'meter-drinks',
    element: 'fluid-meter',
    now: '13:00',
    steps: ['push button Glas', 'push button Glas', 'push button Draai terug'],
  },
  {
    name: 'meter-wrong',
    element: 'fluid-meter',
    now: '13:00',
    steps: ['push button Andere hoeveelheid', 'write 9999 in Hoeveel ml?', 'push button Zet erbij'],
  },
  {
    name: 'meter-much',
    element: 'fluid-meter',
    now: '13:00',
    attributes: NUMBERS,
    steps: ['push button Flesje', 'push button Flesje', 'push button Flesje', 'read Bel'],
  },
];
