/** Words of the self-check, in Dutch, the source language. */
import { msg, str } from '@lit/localize';
import { words as alarm } from './alarm.js';
import { language } from './language.js';
import { words as shared } from './shared.js';

export const words = {
  language,
  shared,
  alarm,
  optional: msg('Wil je niet antwoorden? Ga gewoon verder.', { id: 'oab-self-check.optional' }),
  title: msg('Passen je klachten bij een overactieve blaas?', { id: 'oab-self-check.title' }),
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
    sudden: msg('Hoe vaak moet je ineens heel nodig plassen?', {
      id: 'oab-self-check.questions.sudden',
    }),
    constantPressure: msg('Voel je de hele tijd druk op je blaas?', {
      id: 'oab-self-check.questions.constantPressure',
    }),
    leaks: msg('Verloor je de laatste maanden weleens urine?', {
      id: 'oab-self-check.questions.leaks',
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
    pelvicTreatment: msg(
      'Ben je geopereerd aan je blaas, plasbuis of prostaat, of voor een verzakking of urineverlies?',
      { id: 'oab-self-check.questions.pelvicTreatment' },
    ),
    onset: msg('Hoelang heb je deze klachten?', { id: 'oab-self-check.questions.onset' }),
    bother: msg('Bepaalt je blaas wat je doet, of waar je heen gaat?', {
      id: 'oab-self-check.questions.bother',
    }),
  },
  hints: {
    sudden: msg('Het gevoel komt ineens, en je kunt het moeilijk uitstellen.', {
      id: 'oab-self-check.hints.sudden',
    }),
    leaks: msg('Ook een paar druppels telt.', { id: 'oab-self-check.hints.leaks' }),
    leakUrge: msg('Bijvoorbeeld omdat je de wc net niet haalt.', {
      id: 'oab-self-check.hints.leakUrge',
    }),
    leakOther: msg('Bijvoorbeeld zonder dat je het voelt aankomen.', {
      id: 'oab-self-check.hints.leakOther',
    }),
    dayVoids: msg('Tel van opstaan tot je gaat slapen. Schatten mag.', {
      id: 'oab-self-check.hints.dayVoids',
    }),
    smallVoids: msg('Minder dan een glas, ongeveer 200 ml. Dat is voor iedereen anders.', {
      id: 'oab-self-check.hints.smallVoids',
    }),
    justInCase: msg('Je gaat dan voor de zekerheid, terwijl je nog niet echt moet.', {
      id: 'oab-self-check.hints.justInCase',
    }),
    pelvicTreatment: msg('Bestraling van je onderlijf telt ook. Een keizersnede telt niet.', {
      id: 'oab-self-check.hints.pelvicTreatment',
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
    '8-to-9': msg('8 of 9 keer', { id: 'oab-self-check.answers.8-to-9' }),
    '10-to-14': msg('10 tot en met 14 keer', { id: 'oab-self-check.answers.10-to-14' }),
    '15-or-more': msg('15 keer of vaker', { id: 'oab-self-check.answers.15-or-more' }),
    '0': msg('Nooit', { id: 'oab-self-check.answers.0' }),
    '1': msg('1 keer', { id: 'oab-self-check.answers.1' }),
    '2': msg('2 keer', { id: 'oab-self-check.answers.2' }),
    '3-or-more': msg('3 keer of vaker', { id: 'oab-self-check.answers.3-or-more' }),
    sometimes: msg('Soms', { id: 'oab-self-check.answers.sometimes' }),
    often: msg('Vaak', { id: 'oab-self-check.answers.often' }),
    'key-in-lock': msg('Als je de voordeur opendoet', { id: 'oab-self-check.answers.key-in-lock' }),
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
    'bother.0': msg('Nee', { id: 'oab-self-check.answers.bother.0' }),
    'bother.1': msg('Een beetje', { id: 'oab-self-check.answers.bother.1' }),
    'bother.2': msg('Vaak', { id: 'oab-self-check.answers.bother.2' }),
    'bother.3': msg('Bijna altijd', { id: 'oab-self-check.answers.bother.3' }),
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
        msg('Ga terug en vul aan wat nog open is.', {
          id: 'oab-self-check.outcomes.incomplete.text.2',
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
        msg('Stel het plassen nu niet uit. Ga als je moet.', {
          id: 'oab-self-check.outcomes.infection-first.text.2',
        }),
      ],
    },
    'out-of-scope': {
      title: msg('Bespreek je klachten met een arts', {
        id: 'oab-self-check.outcomes.out-of-scope.title',
      }),
      text: [
        msg('Deze check is niet gemaakt voor jouw situatie.', {
          id: 'oab-self-check.outcomes.out-of-scope.text.1',
        }),
      ],
    },
    emptying: {
      title: msg('Maak een gewone afspraak met je huisarts', {
        id: 'oab-self-check.outcomes.emptying.title',
      }),
      text: [
        msg('Het lijkt erop dat je blaas niet goed leeg wordt. Laat dat eerst nakijken.', {
          id: 'oab-self-check.outcomes.emptying.text.1',
        }),
        msg('Werd het de laatste tijd erger? Bel dan binnen drie werkdagen.', {
          id: 'oab-self-check.outcomes.emptying.text.2',
        }),
        msg('Begin nog niet met oefeningen, en stel plassen niet uit.', {
          id: 'oab-self-check.outcomes.emptying.text.3',
        }),
      ],
    },
    other: {
      title: msg('Maak een gewone afspraak met je huisarts', {
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
      title: msg('Bekkenfysiotherapie kan helpen', {
        id: 'oab-self-check.outcomes.stress-leak.title',
      }),
      text: [
        msg(
          'Dit lijkt op urineverlies bij inspanning. Dat is: als je hoest, lacht, tilt of sport.',
          { id: 'oab-self-check.outcomes.stress-leak.text.1' },
        ),
        msg('Heb je er veel last van? Ga dan ook naar je huisarts.', {
          id: 'oab-self-check.outcomes.stress-leak.text.2',
        }),
      ],
    },
    'mixed-leak': {
      title: msg('Begin met drie kleine stappen, en oefen je bekkenbodem', {
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
        msg('Begin met wat je het meest hebt.', {
          id: 'oab-self-check.outcomes.mixed-leak.text.3',
        }),
      ],
    },
    'oab-wet': {
      title: msg('Begin met drie kleine stappen', { id: 'oab-self-check.outcomes.oab-wet.title' }),
      text: [
        msg('Je klachten passen bij een overactieve blaas met urineverlies.', {
          id: 'oab-self-check.outcomes.oab-wet.text.1',
        }),
        msg('Je doet niets fout. Er is vaak iets aan te doen.', {
          id: 'oab-self-check.outcomes.oab-wet.text.2',
        }),
        msg('Heb je er veel last van, of helpt het na zes weken niet? Ga dan naar je huisarts.', {
          id: 'oab-self-check.outcomes.oab-wet.text.3',
        }),
      ],
    },
    'oab-dry': {
      title: msg('Begin met drie kleine stappen', { id: 'oab-self-check.outcomes.oab-dry.title' }),
      text: [
        msg(
          'Je klachten passen bij een overactieve blaas. Je verliest geen urine als je ineens heel nodig moet.',
          { id: 'oab-self-check.outcomes.oab-dry.text.1' },
        ),
        msg('Je doet niets fout. Er is vaak iets aan te doen.', {
          id: 'oab-self-check.outcomes.oab-dry.text.2',
        }),
        msg('Heb je er veel last van, of helpt het na zes weken niet? Ga dan naar je huisarts.', {
          id: 'oab-self-check.outcomes.oab-dry.text.3',
        }),
      ],
    },
    'some-signs': {
      title: msg('Begin met drie kleine stappen, en houd een lijstje bij', {
        id: 'oab-self-check.outcomes.some-signs.title',
      }),
      text: [
        msg(
          'Een paar van je klachten passen bij een overactieve blaas. Het is nog niet duidelijk.',
          { id: 'oab-self-check.outcomes.some-signs.text.1' },
        ),
        msg('Schrijf drie dagen op wanneer je drinkt en plast.', {
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
        msg(
          'Dat kan komen door veel drinken (ook koffie of alcohol), of door plastabletten. Of door dikke enkels, snurken, slecht slapen of suikerziekte.',
          { id: 'oab-self-check.outcomes.no-urgency.text.2' },
        ),
        msg('Heb je er last van? Neem je lijstje mee naar je huisarts.', {
          id: 'oab-self-check.outcomes.no-urgency.text.3',
        }),
      ],
    },
    'no-fit': {
      title: msg('Er valt niets op in je antwoorden', {
        id: 'oab-self-check.outcomes.no-fit.title',
      }),
      text: [
        msg('Je antwoorden passen niet duidelijk bij een overactieve blaas.', {
          id: 'oab-self-check.outcomes.no-fit.text.1',
        }),
        msg('Komt er iets bij? Doe de check dan nog eens, of bel je huisarts.', {
          id: 'oab-self-check.outcomes.no-fit.text.2',
        }),
      ],
    },
  },
  callGp: msg('Bel binnen drie werkdagen je huisarts voor een urinetest.', {
    id: 'oab-self-check.callGp',
  }),
  callMidwife: msg(
    'Bel binnen drie werkdagen je verloskundige of je huisarts voor een urinetest.',
    { id: 'oab-self-check.callMidwife' },
  ),
  treated: {
    yes: msg('Je bent geopereerd of bestraald in je onderlijf.', {
      id: 'oab-self-check.treated.yes',
    }),
    unsure: msg('Je twijfelt of je geopereerd of bestraald bent in je onderlijf.', {
      id: 'oab-self-check.treated.unsure',
    }),
    advice: msg('Bespreek je klachten met je huisarts. Of met de arts die je behandelde.', {
      id: 'oab-self-check.treated.advice',
    }),
  },
  testUrine: {
    once: msg('Laat je urine testen. Een ontsteking kan dezelfde klachten geven.', {
      id: 'oab-self-check.testUrine.once',
    }),
    'within-two-weeks': msg(
      'Laat binnen twee weken je urine testen, want je klachten zijn nieuw.',
      { id: 'oab-self-check.testUrine.within-two-weeks' },
    ),
  },
  more: msg(
    'Wil je de andere vragen ook beantwoorden? Dan weet je huisarts meer. Dit advies blijft hetzelfde.',
    { id: 'oab-self-check.more' },
  ),
  answerMore: msg('Beantwoord de andere vragen', { id: 'oab-self-check.answerMore' }),
  dominant: {
    urge: msg('Bij jou is dat verlies als je heel nodig moet.', {
      id: 'oab-self-check.dominant.urge',
    }),
    effort: msg('Bij jou is dat verlies bij hoesten, tillen of sport.', {
      id: 'oab-self-check.dominant.effort',
    }),
    equal: msg('Bij jou komen ze even vaak voor.', { id: 'oab-self-check.dominant.equal' }),
    other: msg('Bij jou is dat een ander soort verlies. Vertel daarover.', {
      id: 'oab-self-check.dominant.other',
    }),
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
    'see-gp-bother': msg('Je blaas bepaalt vaak wat je doet. Ga ermee naar je huisarts.', {
      id: 'oab-self-check.notes.see-gp-bother',
    }),
    'work-up': msg('Deze check kan niet vaststellen wat je hebt. Daar hoort onderzoek bij.', {
      id: 'oab-self-check.notes.work-up',
    }),
    'night-safety': msg(
      'Moet je ’s nachts plassen? Doe een lampje aan en ga eerst even zitten. Haast je niet.',
      { id: 'oab-self-check.notes.night-safety' },
    ),
  },
  pelvicFloor: {
    title: msg('Oefen je bekkenbodem', { id: 'oab-self-check.pelvicFloor.title' }),
    text: [
      msg(
        'Je bekkenbodem is de laag spieren onder in je lijf. Oefenen kan helpen tegen urineverlies.',
        { id: 'oab-self-check.pelvicFloor.text.1' },
      ),
      msg('Een bekkenfysiotherapeut kijkt of je de goede spieren gebruikt.', {
        id: 'oab-self-check.pelvicFloor.text.2',
      }),
    ],
    direct: msg('Je kunt zelf een afspraak maken. Je hebt geen verwijzing nodig.', {
      id: 'oab-self-check.pelvicFloor.direct',
    }),
    referred: msg('Vraag je huisarts hoe je daar een afspraak maakt.', {
      id: 'oab-self-check.pelvicFloor.referred',
    }),
  },
  teach: {
    alarm: {
      title: msg('Het seintje komt soms te vroeg', { id: 'oab-self-check.teach.alarm.title' }),
      text: [
        msg('De aandrang (het gevoel dat je moet) is echt.', {
          id: 'oab-self-check.teach.alarm.text.1',
        }),
        msg('Maar het seintje komt soms of vaak te vroeg. Je blaas is dan vaak nog niet vol.', {
          id: 'oab-self-check.teach.alarm.text.2',
        }),
        msg('Je doet niets fout. Het ligt niet alleen aan je spieren.', {
          id: 'oab-self-check.teach.alarm.text.3',
        }),
      ],
    },
    picture: {
      brain: msg('Je hersenen', { id: 'oab-self-check.teach.picture.brain' }),
      bladder: msg('Je blaas', { id: 'oab-self-check.teach.picture.bladder' }),
      signal: msg('Te vroeg alarm', { id: 'oab-self-check.teach.picture.signal' }),
      rest: msg('Je blaas in rust', { id: 'oab-self-check.teach.picture.rest' }),
    },
    struggle: {
      title: msg('Hard vechten tegen de aandrang kan het erger maken', {
        id: 'oab-self-check.teach.struggle.title',
      }),
      text: [
        msg(
          'Met alle macht ophouden houdt je aandacht bij je blaas. Dat kan spanning geven. En spanning kan de aandrang sterker maken.',
          { id: 'oab-self-check.teach.struggle.text.1' },
        ),
        msg(
          'Volgens richtlijnen is blaastraining de eerste stap: steeds iets langer wachten. Dat helpt veel mensen.',
          { id: 'oab-self-check.teach.struggle.text.2' },
        ),
        msg('Geeft wachten je stress? Zorg dan eerst voor rust. Je kunt ze ook samen doen.', {
          id: 'oab-self-check.teach.struggle.text.3',
        }),
      ],
    },
    steps: {
      title: msg('Drie kleine stappen', { id: 'oab-self-check.teach.steps.title' }),
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
      title: msg('Drink genoeg', { id: 'oab-self-check.teach.fluid.title' }),
      text: [
        msg('Zei een arts hoeveel je mag drinken? Dan gaat dat voor.', {
          id: 'oab-self-check.teach.fluid.text.1',
        }),
        msg('Anderhalf tot twee liter per dag is voor de meeste mensen goed.', {
          id: 'oab-self-check.teach.fluid.text.2',
        }),
        msg('Drink je zoveel? Dan hoef je meestal niet minder te drinken.', {
          id: 'oab-self-check.teach.fluid.text.3',
        }),
      ],
    },
    learning: {
      title: msg('Leren kan op elke leeftijd', { id: 'oab-self-check.teach.learning.title' }),
      text: [
        msg(
          'Je blaas en hersenen kunnen iets nieuws leren, ook na je zeventigste. Het kost vaak weken, en het tempo verschilt.',
          { id: 'oab-self-check.teach.learning.text.1' },
        ),
      ],
    },
    gp: {
      title: msg('Wanneer naar je huisarts?', { id: 'oab-self-check.teach.gp.title' }),
      text: [
        msg('Ga als je na zes weken nog veel last hebt.', { id: 'oab-self-check.teach.gp.text.1' }),
        msg('Koorts of echt ziek? Bel dezelfde dag.', { id: 'oab-self-check.teach.gp.text.2' }),
        msg('Bloed in je plas, of pijn bij plassen? Bel binnen drie werkdagen.', {
          id: 'oab-self-check.teach.gp.text.3',
        }),
        msg('Ben je man, zwanger, of heb je suikerziekte? Bel bij pijn dan dezelfde dag.', {
          id: 'oab-self-check.teach.gp.text.4',
        }),
      ],
    },
  },
  tipsTitle: msg('Tips voor jouw momenten', { id: 'oab-self-check.tipsTitle' }),
  tips: {
    'key-in-lock': msg(
      'Ga je de voordeur open doen? Sta eerst stil en adem een paar keer rustig uit.',
      { id: 'oab-self-check.tips.key-in-lock' },
    ),
    'running-water': msg('Hoor of zie je water? Kijk ergens anders naar en adem rustig uit.', {
      id: 'oab-self-check.tips.running-water',
    }),
    cold: msg('Ga je de kou in? Loop rustig en adem langzaam uit. Haast maakt het erger.', {
      id: 'oab-self-check.tips.cold',
    }),
    stress: msg('Heb je stress? Ga even zitten en adem langzaam uit.', {
      id: 'oab-self-check.tips.stress',
    }),
    car: msg('Zit je in de auto? Laat je schouders zakken en adem rustig door.', {
      id: 'oab-self-check.tips.car',
    }),
    meeting: msg(
      'Zit je in een gesprek? Zet je voeten op de grond. Noem in stilte vijf dingen die je ziet.',
      { id: 'oab-self-check.tips.meeting' },
    ),
    other: msg(
      'Komt de aandrang op een ander moment? Sta stil of ga zitten. Loop verder als het zakt.',
      { id: 'oab-self-check.tips.other' },
    ),
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
  notFor: {
    title: msg('Voor wie zijn deze oefeningen niet?', { id: 'oab-self-check.notFor.title' }),
    text: [
      msg('Oefen niet als plassen pijn doet of brandt, of als je niet goed leegplast.', {
        id: 'oab-self-check.notFor.text.1',
      }),
      msg('Oefen ook niet als je een katheter of een zenuwziekte hebt.', {
        id: 'oab-self-check.notFor.text.2',
      }),
      msg('Ben je zwanger of net bevallen? Oefen dan ook niet.', {
        id: 'oab-self-check.notFor.text.3',
      }),
      msg('Bespreek je klachten dan eerst met een arts.', { id: 'oab-self-check.notFor.text.4' }),
    ],
  },
  list: msg('Deze uitleg is voor iedereen hetzelfde. Kijk eerst of je een alarmteken herkent.', {
    id: 'oab-self-check.list',
  }),
  summary: {
    title: msg('Samenvatting voor je huisarts', { id: 'oab-self-check.summary.title' }),
    open: msg('Bekijk de samenvatting', { id: 'oab-self-check.summary.open' }),
    date: (date: string) => msg(str`Ingevuld op ${date}`, { id: 'oab-self-check.summary.date' }),
    version: (version: string) =>
      msg(str`Versie ${version}`, { id: 'oab-self-check.summary.version' }),
    outcome: msg('Uitkomst', { id: 'oab-self-check.summary.outcome' }),
    age: msg('Leeftijd', { id: 'oab-self-check.summary.age' }),
    sex: msg('Geslacht', { id: 'oab-self-check.summary.sex' }),
    complaint: msg('Belangrijkste klacht', { id: 'oab-self-check.summary.complaint' }),
    bother: msg('Bepaalt de blaas wat ik doe?', { id: 'oab-self-check.summary.bother' }),
    complaints: {
      leakUrge: msg('Urineverlies bij aandrang', {
        id: 'oab-self-check.summary.complaints.leakUrge',
      }),
      leakEffort: msg('Urineverlies bij inspanning', {
        id: 'oab-self-check.summary.complaints.leakEffort',
      }),
      leakOther: msg('Urineverlies op een andere manier', {
        id: 'oab-self-check.summary.complaints.leakOther',
      }),
      sudden: msg('Ineens heel nodig moeten plassen', {
        id: 'oab-self-check.summary.complaints.sudden',
      }),
      nightVoids: msg('’s Nachts plassen', { id: 'oab-self-check.summary.complaints.nightVoids' }),
      dayVoids: msg('Overdag vaak plassen', { id: 'oab-self-check.summary.complaints.dayVoids' }),
      constantPressure: msg('Steeds druk op de blaas', {
        id: 'oab-self-check.summary.complaints.constantPressure',
      }),
      none: msg('Geen genoemd', { id: 'oab-self-check.summary.complaints.none' }),
    },
    findings: msg('Alarmtekens', { id: 'oab-self-check.summary.findings' }),
    noFindings: msg('Geen genoemd', { id: 'oab-self-check.summary.noFindings' }),
    unsure: msg('Niet zeker over', { id: 'oab-self-check.summary.unsure' }),
    negative: msg('Nee gezegd op', { id: 'oab-self-check.summary.negative' }),
    notAsked: msg('Niet gevraagd', { id: 'oab-self-check.summary.notAsked' }),
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
