/** Words of the self-check, in Dutch, the source language. */
import { msg, str } from '@lit/localize';
import { words as alarm } from './alarm.js';
import { language } from './language.js';
import { words as shared } from './shared.js';

export const words = {
  language,
  shared,
  alarm,
  chooseOne: msg('Kies eerst een antwoord.', { id: 'oab-self-check.chooseOne' }),
  optional: msg('Wil je niet antwoorden? Ga gewoon verder.', { id: 'oab-self-check.optional' }),
  title: msg('Past het bij een overactieve blaas?', { id: 'oab-self-check.title' }),
  lead: msg(
    'Moet je vaak of ineens plassen? Deze check laat zien waar je klachten op lijken, en wat je nu kunt doen.',
    { id: 'oab-self-check.lead' },
  ),
  length: (total: number) =>
    msg(str`Het zijn ongeveer ${total} korte vragen. Je kunt steeds terug.`, {
      id: 'oab-self-check.length',
    }),
  scope: msg('We vragen eerst naar alarmtekens. De check is voor mensen van 18 jaar en ouder.', {
    id: 'oab-self-check.scope',
  }),
  questions: {
    pelvicTreatment: msg('Ben je ooit geopereerd of bestraald aan je blaas of onderlijf?', {
      id: 'oab-self-check.questions.pelvicTreatment',
    }),
    sudden: msg('Hoe vaak moet je ineens heel nodig plassen?', {
      id: 'oab-self-check.questions.sudden',
    }),
    constantPressure: msg('Voel je de hele tijd druk op je blaas?', {
      id: 'oab-self-check.questions.constantPressure',
    }),
    leakUrge: msg('Hoe vaak verlies je urine als je heel nodig moet?', {
      id: 'oab-self-check.questions.leakUrge',
    }),
    leakEffort: msg('Hoe vaak verlies je urine als je hoest, lacht, tilt of sport?', {
      id: 'oab-self-check.questions.leakEffort',
    }),
    leakOther: msg('Hoe vaak verlies je urine op een andere manier?', {
      id: 'oab-self-check.questions.leakOther',
    }),
    dominantLeak: msg('Welk urineverlies heb je het meest?', {
      id: 'oab-self-check.questions.dominantLeak',
    }),
    dayVoids: msg('Hoe vaak plas je overdag?', { id: 'oab-self-check.questions.dayVoids' }),
    nightVoids: msg('Hoe vaak word je ’s nachts wakker om te plassen?', {
      id: 'oab-self-check.questions.nightVoids',
    }),
    smallVoids: msg('Plas je vaak kleine beetjes?', { id: 'oab-self-check.questions.smallVoids' }),
    justInCase: msg('Hoe vaak ga je uit voorzorg naar de wc?', {
      id: 'oab-self-check.questions.justInCase',
    }),
    triggers: msg('Wanneer moet je ineens plassen?', { id: 'oab-self-check.questions.triggers' }),
    voiding: msg('Hoe gaat het plassen zelf?', { id: 'oab-self-check.questions.voiding' }),
    onset: msg('Hoelang heb je deze klachten?', { id: 'oab-self-check.questions.onset' }),
    bother: msg('Hoeveel last heb je ervan?', { id: 'oab-self-check.questions.bother' }),
  },
  hints: {
    sudden: msg('Het gevoel komt ineens, en je kunt het moeilijk uitstellen.', {
      id: 'oab-self-check.hints.sudden',
    }),
    leakUrge: msg('Bijvoorbeeld omdat je de wc net niet haalt.', {
      id: 'oab-self-check.hints.leakUrge',
    }),
    leakOther: msg('Bijvoorbeeld zonder dat je het voelt aankomen.', {
      id: 'oab-self-check.hints.leakOther',
    }),
    smallVoids: msg('Minder dan een glas, ongeveer 200 ml. Dat is voor iedereen anders.', {
      id: 'oab-self-check.hints.smallVoids',
    }),
    justInCase: msg('Je gaat dan voor de zekerheid, terwijl je nog niet echt moet.', {
      id: 'oab-self-check.hints.justInCase',
    }),
  },
  answers: {
    yes: msg('Ja', { id: 'oab-self-check.answers.yes' }),
    no: msg('Nee', { id: 'oab-self-check.answers.no' }),
    unsure: msg('Ik weet het niet zeker', { id: 'oab-self-check.answers.unsure' }),
    never: msg('Nooit', { id: 'oab-self-check.answers.never' }),
    'less-than-weekly': msg('Minder dan één keer per week', {
      id: 'oab-self-check.answers.less-than-weekly',
    }),
    weekly: msg('Eén of meer keer per week', { id: 'oab-self-check.answers.weekly' }),
    daily: msg('Elke dag', { id: 'oab-self-check.answers.daily' }),
    urge: msg('Als je heel nodig moet', { id: 'oab-self-check.answers.urge' }),
    effort: msg('Bij hoesten, lachen, tillen of sporten', { id: 'oab-self-check.answers.effort' }),
    equal: msg('Ongeveer evenveel', { id: 'oab-self-check.answers.equal' }),
    other: msg('Anders', { id: 'oab-self-check.answers.other' }),
    'up-to-7': msg('Tot en met 7 keer', { id: 'oab-self-check.answers.up-to-7' }),
    '8-to-14': msg('8 tot en met 14 keer', { id: 'oab-self-check.answers.8-to-14' }),
    '15-or-more': msg('15 keer of vaker', { id: 'oab-self-check.answers.15-or-more' }),
    '0': msg('Nooit', { id: 'oab-self-check.answers.0' }),
    '1': msg('1 keer', { id: 'oab-self-check.answers.1' }),
    '2': msg('2 keer', { id: 'oab-self-check.answers.2' }),
    '3-or-more': msg('3 keer of vaker', { id: 'oab-self-check.answers.3-or-more' }),
    sometimes: msg('Soms', { id: 'oab-self-check.answers.sometimes' }),
    often: msg('Vaak', { id: 'oab-self-check.answers.often' }),
    'key-in-lock': msg('Met de sleutel in de voordeur', {
      id: 'oab-self-check.answers.key-in-lock',
    }),
    'running-water': msg('Als er water stroomt', { id: 'oab-self-check.answers.running-water' }),
    cold: msg('In de kou', { id: 'oab-self-check.answers.cold' }),
    stress: msg('Bij stress', { id: 'oab-self-check.answers.stress' }),
    car: msg('In de auto', { id: 'oab-self-check.answers.car' }),
    meeting: msg('Tijdens een vergadering of afspraak', { id: 'oab-self-check.answers.meeting' }),
    slow: msg('De straal is zwak of langzaam', { id: 'oab-self-check.answers.slow' }),
    straining: msg('Je moet persen', { id: 'oab-self-check.answers.straining' }),
    'not-empty': msg('Je blaas voelt daarna niet leeg', { id: 'oab-self-check.answers.not-empty' }),
    dribbling: msg('Je druppelt na', { id: 'oab-self-check.answers.dribbling' }),
    'triggers.other': msg('Op een ander moment', { id: 'oab-self-check.answers.triggers.other' }),
    'bother.0': msg('Geen', { id: 'oab-self-check.answers.bother.0' }),
    'bother.1': msg('Een beetje', { id: 'oab-self-check.answers.bother.1' }),
    'bother.2': msg('Veel', { id: 'oab-self-check.answers.bother.2' }),
    'bother.3': msg('Heel veel', { id: 'oab-self-check.answers.bother.3' }),
    'under-7-days': msg('Minder dan 7 dagen', { id: 'oab-self-check.answers.under-7-days' }),
    '7-days-to-6-weeks': msg('7 dagen tot 6 weken', {
      id: 'oab-self-check.answers.7-days-to-6-weeks',
    }),
    '6-weeks-to-3-months': msg('6 weken tot 3 maanden', {
      id: 'oab-self-check.answers.6-weeks-to-3-months',
    }),
    'over-3-months': msg('Langer dan 3 maanden', { id: 'oab-self-check.answers.over-3-months' }),
  },
  outcomes: {
    incomplete: {
      title: msg('Vul nog een paar vragen in', { id: 'oab-self-check.outcomes.incomplete.title' }),
      text: [
        msg('Zonder die antwoorden kunnen we niets zeggen.', {
          id: 'oab-self-check.outcomes.incomplete.text.1',
        }),
        msg('Twijfel je? Bel dan je huisarts.', {
          id: 'oab-self-check.outcomes.incomplete.text.2',
        }),
      ],
    },
    'out-of-scope': {
      title: msg('Bespreek je klachten met je huisarts', {
        id: 'oab-self-check.outcomes.out-of-scope.title',
      }),
      text: [
        msg('Deze check past niet bij jouw situatie.', {
          id: 'oab-self-check.outcomes.out-of-scope.text.1',
        }),
        msg('Hij is niet gemaakt voor wie jonger is dan 18, zwanger of net bevallen.', {
          id: 'oab-self-check.outcomes.out-of-scope.text.2',
        }),
        msg(
          'Ook niet met een katheter, of na een operatie of bestraling aan je blaas of onderlijf.',
          { id: 'oab-self-check.outcomes.out-of-scope.text.3' },
        ),
        msg('Je huisarts kijkt graag met je mee.', {
          id: 'oab-self-check.outcomes.out-of-scope.text.4',
        }),
      ],
    },
    'infection-first': {
      title: msg('Laat eerst je urine testen', {
        id: 'oab-self-check.outcomes.infection-first.title',
      }),
      text: [
        msg('Je klachten kunnen passen bij een blaasontsteking.', {
          id: 'oab-self-check.outcomes.infection-first.text.1',
        }),
        msg('Bel binnen drie werkdagen je huisarts voor een urinetest.', {
          id: 'oab-self-check.outcomes.infection-first.text.2',
        }),
        msg('Stel het plassen nu niet uit. Ga als je moet.', {
          id: 'oab-self-check.outcomes.infection-first.text.3',
        }),
      ],
    },
    emptying: {
      title: msg('Maak een afspraak met je huisarts', {
        id: 'oab-self-check.outcomes.emptying.title',
      }),
      text: [
        msg('Het lijkt erop dat je blaas niet goed leeg wordt.', {
          id: 'oab-self-check.outcomes.emptying.text.1',
        }),
        msg('Laat dat eerst nakijken.', { id: 'oab-self-check.outcomes.emptying.text.2' }),
        msg('Begin nog niet met oefeningen, en stel plassen niet uit.', {
          id: 'oab-self-check.outcomes.emptying.text.3',
        }),
      ],
    },
    other: {
      title: msg('Maak een afspraak met je huisarts', {
        id: 'oab-self-check.outcomes.other.title',
      }),
      text: [
        msg('Je klachten passen niet goed bij een overactieve blaas.', {
          id: 'oab-self-check.outcomes.other.text.1',
        }),
        msg('Een arts kan uitzoeken wat het kan zijn.', {
          id: 'oab-self-check.outcomes.other.text.2',
        }),
        msg('Schrijf drie dagen op wanneer je drinkt en plast. Neem dat mee.', {
          id: 'oab-self-check.outcomes.other.text.3',
        }),
      ],
    },
    'stress-leak': {
      title: msg('Vraag je huisarts naar bekkenfysiotherapie', {
        id: 'oab-self-check.outcomes.stress-leak.title',
      }),
      text: [
        msg(
          'Dit lijkt op urineverlies bij inspanning. Dat is: als je hoest, lacht, tilt of sport.',
          { id: 'oab-self-check.outcomes.stress-leak.text.1' },
        ),
        msg('Oefenen met je bekkenbodem kan helpen.', {
          id: 'oab-self-check.outcomes.stress-leak.text.2',
        }),
        msg('Dat is de laag spieren onder in je lijf.', {
          id: 'oab-self-check.outcomes.stress-leak.text.3',
        }),
      ],
    },
    'mixed-leak': {
      title: msg('Bespreek je urineverlies met je huisarts', {
        id: 'oab-self-check.outcomes.mixed-leak.title',
      }),
      text: [
        msg(
          'Je verliest urine als je ineens heel nodig moet, en ook bij inspanning, zoals hoesten.',
          { id: 'oab-self-check.outcomes.mixed-leak.text.1' },
        ),
        msg('Dat past bij gemengd urineverlies: twee soorten samen.', {
          id: 'oab-self-check.outcomes.mixed-leak.text.2',
        }),
        msg('De behandeling begint meestal met wat je het meest hebt.', {
          id: 'oab-self-check.outcomes.mixed-leak.text.3',
        }),
      ],
    },
    'oab-wet': {
      title: msg('Zoek eerst rust, en laat je urine testen', {
        id: 'oab-self-check.outcomes.oab-wet.title',
      }),
      text: [
        msg('Je klachten passen bij een overactieve blaas met urineverlies.', {
          id: 'oab-self-check.outcomes.oab-wet.text.1',
        }),
        msg('Het ligt niet aan je wil. Er is vaak iets aan te doen.', {
          id: 'oab-self-check.outcomes.oab-wet.text.2',
        }),
      ],
    },
    'oab-dry': {
      title: msg('Zoek eerst rust, en laat je urine testen', {
        id: 'oab-self-check.outcomes.oab-dry.title',
      }),
      text: [
        msg(
          'Je klachten passen bij een overactieve blaas. Je verliest geen urine als je ineens heel nodig moet.',
          { id: 'oab-self-check.outcomes.oab-dry.text.1' },
        ),
        msg('Het ligt niet aan je wil. Er is vaak iets aan te doen.', {
          id: 'oab-self-check.outcomes.oab-dry.text.2',
        }),
      ],
    },
    'some-signs': {
      title: msg('Schrijf drie dagen op wanneer je drinkt en plast', {
        id: 'oab-self-check.outcomes.some-signs.title',
      }),
      text: [
        msg('Een paar van je klachten passen bij een overactieve blaas.', {
          id: 'oab-self-check.outcomes.some-signs.text.1',
        }),
        msg('Het is nog niet duidelijk. Je lijstje helpt daarbij.', {
          id: 'oab-self-check.outcomes.some-signs.text.2',
        }),
        msg('Heb je er veel last van? Neem het lijstje mee naar je huisarts.', {
          id: 'oab-self-check.outcomes.some-signs.text.3',
        }),
      ],
    },
    'no-urgency': {
      title: msg('Schrijf drie dagen op wanneer je drinkt en plast', {
        id: 'oab-self-check.outcomes.no-urgency.title',
      }),
      text: [
        msg('Je plast vaak of ’s nachts, maar niet omdat je ineens heel nodig moet.', {
          id: 'oab-self-check.outcomes.no-urgency.text.1',
        }),
        msg('Dat kan komen door veel drinken, slecht slapen, een medicijn of suikerziekte.', {
          id: 'oab-self-check.outcomes.no-urgency.text.2',
        }),
        msg('Neem je lijstje mee naar je huisarts.', {
          id: 'oab-self-check.outcomes.no-urgency.text.3',
        }),
      ],
    },
    'no-fit': {
      title: msg('Blijven je klachten? Ga dan naar je huisarts', {
        id: 'oab-self-check.outcomes.no-fit.title',
      }),
      text: [
        msg('Je antwoorden passen niet duidelijk bij een overactieve blaas.', {
          id: 'oab-self-check.outcomes.no-fit.text.1',
        }),
        msg('Komt er iets bij? Doe de check dan nog eens, of bel.', {
          id: 'oab-self-check.outcomes.no-fit.text.2',
        }),
      ],
    },
  },
  dominant: {
    urge: msg('Bij jou is dat verlies als je heel nodig moet.', {
      id: 'oab-self-check.dominant.urge',
    }),
    effort: msg('Bij jou is dat verlies bij hoesten, tillen of sport.', {
      id: 'oab-self-check.dominant.effort',
    }),
    equal: msg('Bij jou komen ze even vaak voor.', { id: 'oab-self-check.dominant.equal' }),
    other: msg('Vertel ook over het andere verlies.', { id: 'oab-self-check.dominant.other' }),
  },
  signsTitle: msg('Dit viel op in je antwoorden', { id: 'oab-self-check.signsTitle' }),
  signs: {
    often: msg('Je plast overdag vaak.', { id: 'oab-self-check.signs.often' }),
    'at-night': msg('Je wordt twee keer of vaker wakker om te plassen.', {
      id: 'oab-self-check.signs.at-night',
    }),
    'small-voids': msg('Je plast vaak kleine beetjes.', { id: 'oab-self-check.signs.small-voids' }),
    'just-in-case': msg('Je gaat ook uit voorzorg naar de wc.', {
      id: 'oab-self-check.signs.just-in-case',
    }),
    triggers: msg('Op bepaalde momenten moet je ineens heel nodig plassen.', {
      id: 'oab-self-check.signs.triggers',
    }),
  },
  notesTitle: msg('Goed om te weten', { id: 'oab-self-check.notesTitle' }),
  notes: {
    'also-stress': msg('Je verliest ook urine bij inspanning. Vertel dat aan je huisarts.', {
      id: 'oab-self-check.notes.also-stress',
    }),
    'other-leak': msg('Je verliest ook op een andere manier urine. Vertel dat aan je huisarts.', {
      id: 'oab-self-check.notes.other-leak',
    }),
    'routine-flag': msg(
      'Je noemde iets dat je met je huisarts moet bespreken. Een gewone afspraak is genoeg.',
      { id: 'oab-self-check.notes.routine-flag' },
    ),
    'test-urine': msg('Je klachten zijn nog vrij nieuw. Laat je urine testen.', {
      id: 'oab-self-check.notes.test-urine',
    }),
    'see-gp-bother': msg('Je hebt er veel last van. Ga ermee naar je huisarts.', {
      id: 'oab-self-check.notes.see-gp-bother',
    }),
    'work-up': msg(
      'Deze check kan niet vaststellen wat je hebt. Daar horen een urinetest en onderzoek bij.',
      { id: 'oab-self-check.notes.work-up' },
    ),
  },
  teach: {
    alarm: {
      title: msg('Je blaas geeft vaak te vroeg een seintje', {
        id: 'oab-self-check.teach.alarm.title',
      }),
      text: [
        msg('De aandrang (het gevoel dat je moet) is echt.', {
          id: 'oab-self-check.teach.alarm.text.1',
        }),
        msg('Maar het seintje komt vaak te vroeg. Je blaas is dan nog niet vol.', {
          id: 'oab-self-check.teach.alarm.text.2',
        }),
        msg('Het ligt niet aan je wil, en niet alleen aan je spieren.', {
          id: 'oab-self-check.teach.alarm.text.3',
        }),
      ],
    },
    picture: {
      brain: msg('Je hersenen', { id: 'oab-self-check.teach.picture.brain' }),
      bladder: msg('Je blaas', { id: 'oab-self-check.teach.picture.bladder' }),
      signal: msg('Te vroeg alarm', { id: 'oab-self-check.teach.picture.signal' }),
    },
    struggle: {
      title: msg('Vechten kan het alarm luider maken', {
        id: 'oab-self-check.teach.struggle.title',
      }),
      text: [
        msg(
          'Met alle macht ophouden houdt je aandacht bij je blaas. Dat geeft spanning, en die maakt het alarm sterker.',
          { id: 'oab-self-check.teach.struggle.text.1' },
        ),
        msg(
          'Volgens richtlijnen is blaastraining de eerste stap: steeds iets langer wachten. Voor sommige mensen werkt dat goed.',
          { id: 'oab-self-check.teach.struggle.text.2' },
        ),
        msg('Geeft wachten je stress? Zorg dan eerst voor rust.', {
          id: 'oab-self-check.teach.struggle.text.3',
        }),
      ],
    },
    steps: {
      title: msg('Drie eerste stappen', { id: 'oab-self-check.teach.steps.title' }),
      items: [
        msg(
          'Ga minder vaak uit voorzorg. Doe het wel voor het slapen, na seks of als je arts dat zei.',
          { id: 'oab-self-check.teach.steps.items.1' },
        ),
        msg(
          'Vraag jezelf: is mijn blaas wel vol? Net geplast en weinig gedronken? Dan is je blaas vaak nog niet vol. Je mag altijd gaan.',
          { id: 'oab-self-check.teach.steps.items.2' },
        ),
        msg(
          'Zoek rust in plaats van strijd. Sta stil, adem langzaam uit en denk aan iets anders. Dat kan je helpen om rustig te blijven.',
          { id: 'oab-self-check.teach.steps.items.3' },
        ),
      ],
    },
    fluid: {
      title: msg('Drink gewoon genoeg', { id: 'oab-self-check.teach.fluid.title' }),
      text: [
        msg('Anderhalf tot twee liter per dag is voor de meeste mensen goed.', {
          id: 'oab-self-check.teach.fluid.text.1',
        }),
        msg('Drink je zoveel? Dan helpt minder drinken meestal niet.', {
          id: 'oab-self-check.teach.fluid.text.2',
        }),
        msg('Gaf je arts een ander advies? Volg dat.', { id: 'oab-self-check.teach.fluid.text.3' }),
      ],
    },
    gp: {
      title: msg('Wanneer naar je huisarts?', { id: 'oab-self-check.teach.gp.title' }),
      text: [
        msg('Laat je urine testen. Een ontsteking kan dezelfde klachten geven.', {
          id: 'oab-self-check.teach.gp.text.1',
        }),
        msg('Ga ook als je na zes weken nog veel last hebt.', {
          id: 'oab-self-check.teach.gp.text.2',
        }),
        msg('Bloed, pijn of koorts? Wacht dan niet, maar bel meteen.', {
          id: 'oab-self-check.teach.gp.text.3',
        }),
      ],
    },
  },
  pattern: {
    title: msg('Wanneer past het bij een overactieve blaas?', {
      id: 'oab-self-check.pattern.title',
    }),
    text: [
      msg('Je moet ineens heel nodig plassen, en je kunt het moeilijk uitstellen.', {
        id: 'oab-self-check.pattern.text.1',
      }),
      msg('Meestal plas je ook vaak, of word je er ’s nachts wakker van.', {
        id: 'oab-self-check.pattern.text.2',
      }),
      msg('Soms verlies je urine voor je op de wc bent.', { id: 'oab-self-check.pattern.text.3' }),
      msg('Doet plassen pijn? Dat past meer bij een ontsteking. Laat dan je urine testen.', {
        id: 'oab-self-check.pattern.text.4',
      }),
    ],
  },
  list: msg('Deze uitleg is voor iedereen hetzelfde. Kijk eerst of je een alarmteken herkent.', {
    id: 'oab-self-check.list',
  }),
  summary: {
    title: msg('Samenvatting voor je huisarts', { id: 'oab-self-check.summary.title' }),
    open: msg('Bekijk de samenvatting', { id: 'oab-self-check.summary.open' }),
    date: (date: string) => msg(str`Ingevuld op ${date}`, { id: 'oab-self-check.summary.date' }),
    outcome: msg('Uitkomst', { id: 'oab-self-check.summary.outcome' }),
    findings: msg('Alarmtekens', { id: 'oab-self-check.summary.findings' }),
    noFindings: msg('Geen genoemd', { id: 'oab-self-check.summary.noFindings' }),
    unsure: msg('Niet zeker over', { id: 'oab-self-check.summary.unsure' }),
    contexts: msg('Over mij', { id: 'oab-self-check.summary.contexts' }),
    note: msg(
      'Dit is geen diagnose. De regels van deze check zijn nog niet door een arts beoordeeld.',
      { id: 'oab-self-check.summary.note' },
    ),
    print: msg('Printen', { id: 'oab-self-check.summary.print' }),
    copy: msg('Kopiëren', { id: 'oab-self-check.summary.copy' }),
    share: msg('Delen', { id: 'oab-self-check.summary.share' }),
    copied: msg('De samenvatting is gekopieerd.', { id: 'oab-self-check.summary.copied' }),
    notCopied: msg('Kopiëren lukt hier niet. Selecteer de tekst zelf.', {
      id: 'oab-self-check.summary.notCopied',
    }),
    notPrinted: msg('Printen lukt hier niet. Kopieer de tekst of selecteer hem zelf.', {
      id: 'oab-self-check.summary.notPrinted',
    }),
  },
};
