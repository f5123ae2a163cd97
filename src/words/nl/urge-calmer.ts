/** Words of the calm session, in Dutch, the source language. Plain strings only: never markup. */
import { msg, str } from '@lit/localize';
import { words as alarm } from './alarm.js';
import { language } from './language.js';
import { words as shared } from './shared.js';

export const words = {
  language,
  shared,
  call: alarm.call,
  title: msg('Voel je nu aandrang?', { id: 'urge-calmer.title' }),
  lead: msg('Kies wat je nu nodig hebt.', { id: 'urge-calmer.lead' }),
  start: {
    calm: msg('Help me rustig worden', { id: 'urge-calmer.start.calm' }),
    check: msg('Moet ik echt?', { id: 'urge-calmer.start.check' }),
    safety: [
      msg(
        'Doet plassen pijn, heb je koorts of zie je bloed in je plas? Stel plassen dan niet uit. Bel je huisarts.',
        { id: 'urge-calmer.start.safety.1' },
      ),
      msg(
        'Ben je zwanger of net bevallen? Heb je een katheter of een ziekte van je zenuwen? Komt je plas moeilijk op gang, of zei een arts dat je niet moet wachten? Stel plassen dan ook niet uit.',
        { id: 'urge-calmer.start.safety.2' },
      ),
      msg(
        'Heb je 8 uur of langer niet geplast? Ga dan nu naar de wc. Lukt plassen niet? Bel dan meteen je huisarts of de huisartsenpost. Neemt niemand op? Bel het alarmnummer.',
        { id: 'urge-calmer.start.safety.3' },
      ),
    ],
  },
  away: {
    title: msg('Ga zitten of sta stil', { id: 'urge-calmer.away.title' }),
    lead: msg('Haasten kan de aandrang sterker maken.', { id: 'urge-calmer.away.lead' }),
    steps: {
      breathe: msg('Adem rustig mee.', { id: 'urge-calmer.away.steps.breathe' }),
      words: msg('Zeg iets rustigs tegen jezelf.', { id: 'urge-calmer.away.steps.words' }),
      'walk-calmly': msg('Loop verder als de aandrang zakt.', {
        id: 'urge-calmer.away.steps.walk-calmly',
      }),
    },
    calm: msg('Ik zit of sta stil', { id: 'urge-calmer.away.calm' }),
  },
  night: msg('Is het nacht? Doe een lampje aan. Ga eerst even rechtop zitten.', {
    id: 'urge-calmer.night',
  }),
  /** The line above the heading: where a person is. */
  where: {
    start: msg('Rust bij aandrang', { id: 'urge-calmer.where.start' }),
    check: msg('Vraag over je aandrang', { id: 'urge-calmer.where.check' }),
    outcome: msg('Je uitslag', { id: 'urge-calmer.where.outcome' }),
    rate: msg('Een cijfer voor de aandrang', { id: 'urge-calmer.where.rate' }),
    calm: msg('Oefening', { id: 'urge-calmer.where.calm' }),
    end: msg('Tot slot', { id: 'urge-calmer.where.end' }),
  },
  exit: msg('Ik ga naar de wc', { id: 'urge-calmer.exit' }),
  questions: {
    burning: msg('Doet plassen pijn, of brandt het?', { id: 'urge-calmer.questions.burning' }),
    notForDelay: msg('Klopt een van deze dingen voor jou?', {
      id: 'urge-calmer.questions.notForDelay',
    }),
    hardToPass: msg('Komt je plas moeilijk op gang, of is de straal zwak?', {
      id: 'urge-calmer.questions.hardToPass',
    }),
    minutesSinceVoid: msg('Hoe lang geleden heb je geplast?', {
      id: 'urge-calmer.questions.minutesSinceVoid',
    }),
    drankMuch: msg('Heb je net veel gedronken?', { id: 'urge-calmer.questions.drankMuch' }),
    diuretic: msg('Gebruik je plastabletten, of een ander middel waarvan je meer plast?', {
      id: 'urge-calmer.questions.diuretic',
    }),
  },
  notForDelay: [
    msg('Je bent zwanger, of in de laatste 6 weken bevallen.', {
      id: 'urge-calmer.notForDelay.1',
    }),
    msg('Je hebt een katheter.', { id: 'urge-calmer.notForDelay.2' }),
    msg('Je hebt een ziekte van je zenuwen, zoals MS, Parkinson of een beroerte.', {
      id: 'urge-calmer.notForDelay.3',
    }),
    msg('Een arts zei dat je plassen niet moet uitstellen.', {
      id: 'urge-calmer.notForDelay.4',
    }),
  ],
  answers: {
    yes: msg('Ja', { id: 'urge-calmer.answers.yes' }),
    no: msg('Nee', { id: 'urge-calmer.answers.no' }),
    unsure: msg('Weet ik niet', { id: 'urge-calmer.answers.unsure' }),
  },
  orLonger: (time: string) => msg(str`${time} of langer`, { id: 'urge-calmer.orLonger' }),
  minutes: msg('Of vul zelf het aantal minuten in', { id: 'urge-calmer.minutes' }),
  noMinutes: msg('Vul het aantal minuten in. Of kies hierboven een tijd.', {
    id: 'urge-calmer.noMinutes',
  }),
  outcomes: {
    'infection-first': {
      title: msg('Ga naar de wc en bel je huisarts', {
        id: 'urge-calmer.outcomes.infection-first.title',
      }),
      text: [
        msg('Pijn of branden kan door een blaasontsteking komen.', {
          id: 'urge-calmer.outcomes.infection-first.text.1',
        }),
        msg('Weet je het niet zeker? Ook dan is het goed om je urine te laten testen.', {
          id: 'urge-calmer.outcomes.infection-first.text.2',
        }),
        msg('Heb je ook koorts, rillingen of pijn in je zij? Bel dan vandaag nog.', {
          id: 'urge-calmer.outcomes.infection-first.text.3',
        }),
        msg(
          'Bel ook vandaag als je man bent, of jonger dan 18. Heb je een katheter, suikerziekte, weinig weerstand of een ziekte van je zenuwen? Bel dan ook vandaag. Dat geldt ook bij een ziekte van je nieren of urinewegen.',
          { id: 'urge-calmer.outcomes.infection-first.text.4' },
        ),
        msg(
          'Ben je zwanger of net bevallen? Bel dan vandaag je verloskundige of huisarts. Is het avond, nacht of weekend? Bel dan de huisartsenpost.',
          { id: 'urge-calmer.outcomes.infection-first.text.5' },
        ),
      ],
    },
    'not-for-you': {
      title: msg('Stel plassen niet uit', { id: 'urge-calmer.outcomes.not-for-you.title' }),
      text: [
        msg(
          'Wachten met plassen is voor jou misschien niet goed. Twijfel je? Wacht dan ook niet.',
          {
            id: 'urge-calmer.outcomes.not-for-you.text.1',
          },
        ),
        msg('Vraag je arts of verloskundige wat jou kan helpen.', {
          id: 'urge-calmer.outcomes.not-for-you.text.2',
        }),
        msg(
          'Heb je een katheter, en loopt er bijna geen plas meer door? Of krijg je hem er niet in? Bel dan meteen je huisarts of de huisartsenpost.',
          { id: 'urge-calmer.outcomes.not-for-you.text.3' },
        ),
      ],
    },
    emptying: {
      title: msg('Ga rustig naar de wc', { id: 'urge-calmer.outcomes.emptying.title' }),
      text: [
        msg('Misschien plas je niet goed leeg. Stel plassen dan niet uit.', {
          id: 'urge-calmer.outcomes.emptying.text.1',
        }),
        msg('Vertel het je huisarts. Maak daarvoor een gewone afspraak.', {
          id: 'urge-calmer.outcomes.emptying.text.2',
        }),
      ],
    },
    'go-now': {
      title: msg('Ga nu naar de wc', { id: 'urge-calmer.outcomes.go-now.title' }),
      text: [
        msg('Je hebt lang niet geplast. Wacht niet langer.', {
          id: 'urge-calmer.outcomes.go-now.text.1',
        }),
        msg('Loop rustig. Haasten hoeft niet.', { id: 'urge-calmer.outcomes.go-now.text.2' }),
      ],
    },
    'early-signal': {
      title: msg('Probeer eerst tot rust te komen', {
        id: 'urge-calmer.outcomes.early-signal.title',
      }),
      text: [
        msg('Je blaas is waarschijnlijk nog niet vol.', {
          id: 'urge-calmer.outcomes.early-signal.text.1',
        }),
        msg('De aandrang is echt, maar komt misschien te vroeg. Naar de wc gaan mag altijd.', {
          id: 'urge-calmer.outcomes.early-signal.text.2',
        }),
      ],
    },
    'may-be-full': {
      title: msg('Kom eerst even tot rust, als dat lukt', {
        id: 'urge-calmer.outcomes.may-be-full.title',
      }),
      text: [
        msg('Je blaas kan vol zijn. Ga naar de wc wanneer je wilt.', {
          id: 'urge-calmer.outcomes.may-be-full.text.1',
        }),
        msg('Rustig gaan lukt vaak beter dan haasten.', {
          id: 'urge-calmer.outcomes.may-be-full.text.2',
        }),
      ],
    },
  },
  /** Whom to call when no urine comes at all. */
  retention: {
    'gp-first': msg(
      'Lukt plassen niet? Bel dan meteen je huisarts of de huisartsenpost, ook als het geen pijn doet. Neemt niemand op? Bel het alarmnummer.',
      { id: 'urge-calmer.retention.gp-first' },
    ),
    emergency: msg(
      'Lukt plassen niet? Bel dan meteen het alarmnummer, ook als het geen pijn doet.',
      {
        id: 'urge-calmer.retention.emergency',
      },
    ),
  },
  noDelay: msg('Rustig ademen mag. Maar stel plassen niet uit.', { id: 'urge-calmer.noDelay' }),
  rate: {
    title: msg('Hoe sterk is de aandrang?', { id: 'urge-calmer.rate.title' }),
    before: msg('Aan het begin', { id: 'urge-calmer.rate.before' }),
    after: msg('Nu', { id: 'urge-calmer.rate.after' }),
    least: msg('0: geen aandrang', { id: 'urge-calmer.rate.least' }),
    most: msg('10: heel sterk', { id: 'urge-calmer.rate.most' }),
    empty: msg('nog niet gekozen', { id: 'urge-calmer.rate.empty' }),
    pick: msg('kies een cijfer', { id: 'urge-calmer.rate.pick' }),
    skip: msg('Overslaan', { id: 'urge-calmer.rate.skip' }),
  },
  activities: {
    breathe: {
      name: msg('Ademen', { id: 'urge-calmer.activities.breathe.name' }),
      title: msg('Adem rustig mee', { id: 'urge-calmer.activities.breathe.title' }),
      text: [
        msg('Volg je eigen tempo. Word je duizelig? Adem dan gewoon.', {
          id: 'urge-calmer.activities.breathe.text.1',
        }),
      ],
    },
    'five-things': {
      name: msg('Vijf dingen zien', { id: 'urge-calmer.activities.five-things.name' }),
      title: msg('Noem vijf dingen die je ziet', {
        id: 'urge-calmer.activities.five-things.title',
      }),
      text: [
        msg('Kijk rustig rond. Tik bij elk ding.', {
          id: 'urge-calmer.activities.five-things.text.1',
        }),
      ],
    },
    words: {
      name: msg('Rustige woorden', { id: 'urge-calmer.activities.words.name' }),
      title: msg('Zeg zacht tegen jezelf', { id: 'urge-calmer.activities.words.title' }),
      text: [
        msg('Ik ben veilig.', { id: 'urge-calmer.activities.words.text.1' }),
        msg('Ik hoef me niet te haasten.', { id: 'urge-calmer.activities.words.text.2' }),
        msg('Ik kies zelf wat ik doe.', { id: 'urge-calmer.activities.words.text.3' }),
        msg('Ik mag altijd naar de wc.', { id: 'urge-calmer.activities.words.text.4' }),
      ],
    },
    squeeze: {
      name: msg('Kort aanspannen', { id: 'urge-calmer.activities.squeeze.name' }),
      title: msg('Span vijf keer kort aan', { id: 'urge-calmer.activities.squeeze.title' }),
      text: [
        msg('Trek de spieren rond je plasbuis en anus even in. Laat daarna helemaal los.', {
          id: 'urge-calmer.activities.squeeze.text.1',
        }),
        msg('Adem gewoon door.', { id: 'urge-calmer.activities.squeeze.text.3' }),
        msg('Tik na elke keer. Voelt het niet fijn? Sla dit dan over.', {
          id: 'urge-calmer.activities.squeeze.text.2',
        }),
      ],
    },
    distract: {
      name: msg('Afleiding', { id: 'urge-calmer.activities.distract.name' }),
      title: msg('Geef je hoofd iets anders te doen', {
        id: 'urge-calmer.activities.distract.title',
      }),
      text: [
        msg('Tel terug van 30 naar 1.', { id: 'urge-calmer.activities.distract.text.1' }),
        msg('Zing een liedje in je hoofd.', { id: 'urge-calmer.activities.distract.text.2' }),
        msg('Bedenk een dier bij elke letter van je naam.', {
          id: 'urge-calmer.activities.distract.text.3',
        }),
      ],
    },
    'walk-calmly': {
      name: msg('Rustig lopen', { id: 'urge-calmer.activities.walk-calmly.name' }),
      title: msg('Loop rustig verder', { id: 'urge-calmer.activities.walk-calmly.title' }),
      text: [
        msg('Zakt de aandrang wat? Loop dan langzaam verder.', {
          id: 'urge-calmer.activities.walk-calmly.text.1',
        }),
        msg('Komt de aandrang terug? Sta weer even stil.', {
          id: 'urge-calmer.activities.walk-calmly.text.2',
        }),
        msg('Zakt hij niet? Ga dan gewoon rustig naar de wc.', {
          id: 'urge-calmer.activities.walk-calmly.text.3',
        }),
      ],
    },
  },
  tap: {
    'five-things': msg('Ik zie iets', { id: 'urge-calmer.tap.five-things' }),
    squeeze: msg('Gedaan', { id: 'urge-calmer.tap.squeeze' }),
  },
  taps: (taps: number) => msg(str`${taps} van 5`, { id: 'urge-calmer.taps' }),
  tapped: msg('Vijf keer. Mooi.', { id: 'urge-calmer.tapped' }),
  ownWords: msg('Wil je zelf iets zeggen? Schrijf het hier. We bewaren het niet.', {
    id: 'urge-calmer.ownWords',
  }),
  phone: msg('Wil je iemand bellen? Vul een nummer in.', { id: 'urge-calmer.phone' }),
  callSomeone: msg('Bel', { id: 'urge-calmer.callSomeone' }),
  breath: {
    in: msg('Adem in', { id: 'urge-calmer.breath.in' }),
    out: msg('Adem uit', { id: 'urge-calmer.breath.out' }),
    still: msg('Rustig', { id: 'urge-calmer.breath.still' }),
    play: msg('Adem verder', { id: 'urge-calmer.breath.play' }),
    pause: msg('Pauze', { id: 'urge-calmer.breath.pause' }),
    stop: msg('Stop', { id: 'urge-calmer.breath.stop' }),
    inFull: (seconds: number) =>
      msg(str`Adem rustig in, ${seconds} tellen.`, { id: 'urge-calmer.breath.inFull' }),
    outFull: (seconds: number) =>
      msg(str`Adem rustig uit, ${seconds} tellen.`, { id: 'urge-calmer.breath.outFull' }),
    bothFull: (inward: number, outward: number) =>
      msg(str`Adem in, ${inward} tellen. En uit, ${outward} tellen.`, {
        id: 'urge-calmer.breath.bothFull',
      }),
    bothShort: msg('Adem in. En uit.', { id: 'urge-calmer.breath.bothShort' }),
    both: (inward: number, outward: number) =>
      msg(str`${inward} tellen in, ${outward} tellen uit`, { id: 'urge-calmer.breath.both' }),
    none: msg('Zonder ademoefening', { id: 'urge-calmer.breath.none' }),
    noneName: msg('Even rust', { id: 'urge-calmer.breath.noneName' }),
    noneTitle: msg('Kom even tot rust', { id: 'urge-calmer.breath.noneTitle' }),
    noneText: msg('Kijk naar de vorm, of sluit je ogen. Je hoeft niets te doen.', {
      id: 'urge-calmer.breath.noneText',
    }),
  },
  others: msg('Of kies iets anders', { id: 'urge-calmer.others' }),
  done: msg('Ik ben klaar', { id: 'urge-calmer.done' }),
  settings: {
    title: msg('Tempo en geluid', { id: 'urge-calmer.settings.title' }),
    pace: msg('Hoe snel adem je mee?', { id: 'urge-calmer.settings.pace' }),
    more: msg('Wat staat aan?', { id: 'urge-calmer.settings.more' }),
    voice: msg('Woorden voor de schermlezer', { id: 'urge-calmer.settings.voice' }),
    tone: msg('Zachte toon', { id: 'urge-calmer.settings.tone' }),
    vibration: msg('Trillen', { id: 'urge-calmer.settings.vibration' }),
    screen: msg('Scherm aan laten', { id: 'urge-calmer.settings.screen' }),
    stops: msg('De toon en het trillen stoppen als je scherm uitgaat.', {
      id: 'urge-calmer.settings.stops',
    }),
  },
  end: {
    title: msg('Je hebt even rust genomen', { id: 'urge-calmer.end.title' }),
    text: msg('Goed dat je dit deed. Ga naar de wc wanneer je wilt.', {
      id: 'urge-calmer.end.text',
    }),
    toiletTitle: msg('Goed, ga maar rustig', { id: 'urge-calmer.end.toiletTitle' }),
    toiletText: msg('Naar de wc gaan mag altijd. Haasten hoeft niet.', {
      id: 'urge-calmer.end.toiletText',
    }),
    rated: (before: number, after: number) =>
      msg(str`Aan het begin gaf je een ${before}, daarna een ${after}.`, {
        id: 'urge-calmer.end.rated',
      }),
    less: msg('De aandrang voelt nu minder sterk.', { id: 'urge-calmer.end.less' }),
    notLess: msg('De aandrang zakt niet altijd. Dat ligt niet aan jou.', {
      id: 'urge-calmer.end.notLess',
    }),
    trigger: msg('Wat gebeurde er vlak voor de aandrang?', { id: 'urge-calmer.end.trigger' }),
  },
  triggers: {
    'key-in-lock': msg('Ik kwam thuis', { id: 'urge-calmer.triggers.key-in-lock' }),
    'running-water': msg('Ik hoorde of zag water', { id: 'urge-calmer.triggers.running-water' }),
    cold: msg('Ik kreeg het koud', { id: 'urge-calmer.triggers.cold' }),
    stress: msg('Ik was gespannen', { id: 'urge-calmer.triggers.stress' }),
    car: msg('Ik zat in de auto', { id: 'urge-calmer.triggers.car' }),
    meeting: msg('Ik zat in een vergadering of gesprek', { id: 'urge-calmer.triggers.meeting' }),
    other: msg('Iets anders', { id: 'urge-calmer.triggers.other' }),
  },
  memory: {
    title: msg('Eerdere keren', { id: 'urge-calmer.memory.title' }),
    ask: msg('Onthoud op dit apparaat wat ik deed', { id: 'urge-calmer.memory.ask' }),
    hint: msg(
      'Dan bewaart dit apparaat je cijfers, wat je deed en wat er vlak voor de aandrang gebeurde. Wie dit apparaat gebruikt, kan het zien. Wat ouder is dan 90 dagen, verdwijnt als je deze pagina weer opent. Zet je dit uit? Dan wordt alles gewist.',
      {
        id: 'urge-calmer.memory.hint',
      },
    ),
    privacy: msg('Alles blijft op dit apparaat. Je kunt het hier wissen.', {
      id: 'urge-calmer.memory.privacy',
    }),
    clear: msg('Wis alles', { id: 'urge-calmer.memory.clear' }),
    cleared: msg('Alles is gewist.', { id: 'urge-calmer.memory.cleared' }),
    undo: msg('Ongedaan maken', { id: 'urge-calmer.memory.undo' }),
    empty: msg('Er is nog niets bewaard.', { id: 'urge-calmer.memory.empty' }),
    aside: (count: number) =>
      msg(str`Iets wat bewaard was, is niet te lezen. Aantal: ${count}.`, {
        id: 'urge-calmer.memory.aside',
      }),
    trigger: (trigger: string) =>
      msg(str`Vlak voor de aandrang: ${trigger}.`, { id: 'urge-calmer.memory.trigger' }),
    toilet: msg('naar de wc gegaan', { id: 'urge-calmer.memory.toilet' }),
    refused: msg('Dit apparaat kan nu niets bewaren. Oefenen lukt gewoon.', {
      id: 'urge-calmer.memory.refused',
    }),
  },
};
