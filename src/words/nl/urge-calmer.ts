/** Words of the calm session, in Dutch, the source language. Plain strings only: never markup. */
import { msg, str } from '@lit/localize';
import { words as alarm } from './alarm.js';
import { words as shared } from './shared.js';

export const words = {
  shared,
  call: alarm.call,
  title: msg('Voel je nu aandrang?', { id: 'urge-calmer.title' }),
  lead: msg('Kies wat je nu nodig hebt.', { id: 'urge-calmer.lead' }),
  start: {
    calm: msg('Help me rustig worden', { id: 'urge-calmer.start.calm' }),
    check: msg('Moet ik echt?', { id: 'urge-calmer.start.check' }),
    safety: msg(
      'Doet plassen pijn, heb je koorts of zie je bloed in je plas? Stel plassen dan niet uit. Bel je huisarts. Ben je zwanger of net bevallen, heb je een katheter of plas je niet goed leeg? Stel plassen dan ook niet uit.',
      { id: 'urge-calmer.start.safety' },
    ),
  },
  onTheGo: {
    title: msg('Sta stil of ga zitten', { id: 'urge-calmer.onTheGo.title' }),
    lead: msg('Haast maakt de aandrang vaak sterker.', {
      id: 'urge-calmer.onTheGo.lead',
    }),
    steps: {
      breathe: msg('Adem rustig mee.', { id: 'urge-calmer.onTheGo.steps.breathe' }),
      words: msg('Zeg iets rustigs tegen jezelf.', { id: 'urge-calmer.onTheGo.steps.words' }),
      'walk-calmly': msg('Loop verder als de aandrang zakt.', {
        id: 'urge-calmer.onTheGo.steps.walk-calmly',
      }),
    },
    calm: msg('Ik sta stil', { id: 'urge-calmer.onTheGo.calm' }),
  },
  exit: msg('Ik ga naar de wc', { id: 'urge-calmer.exit' }),
  questions: {
    burning: msg('Doet plassen pijn, of brandt het?', { id: 'urge-calmer.questions.burning' }),
    pregnantOrCatheter: msg('Ben je zwanger of net bevallen, of heb je een katheter?', {
      id: 'urge-calmer.questions.pregnantOrCatheter',
    }),
    emptiedFully: msg('Voelde je blaas leeg na de vorige keer plassen?', {
      id: 'urge-calmer.questions.emptiedFully',
    }),
    minutesSinceVoid: msg('Hoe lang geleden heb je geplast?', {
      id: 'urge-calmer.questions.minutesSinceVoid',
    }),
    drankMuch: msg('Heb je net veel gedronken?', { id: 'urge-calmer.questions.drankMuch' }),
    diuretic: msg('Gebruik je plastabletten, of een ander middel waarvan je meer plast?', {
      id: 'urge-calmer.questions.diuretic',
    }),
  },
  answers: {
    yes: msg('Ja', { id: 'urge-calmer.answers.yes' }),
    no: msg('Nee', { id: 'urge-calmer.answers.no' }),
    unsure: msg('Weet ik niet', { id: 'urge-calmer.answers.unsure' }),
  },
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
          'Bel ook vandaag als je man bent, jonger dan 18, zwanger of net bevallen. Heb je een katheter, suikerziekte of weinig weerstand? Bel dan ook vandaag. Dat geldt ook bij een ziekte van je nieren of urinewegen. Is het avond, nacht of weekend? Bel dan de huisartsenpost.',
          {
            id: 'urge-calmer.outcomes.infection-first.text.4',
          },
        ),
      ],
    },
    'not-for-you': {
      title: msg('Stel plassen niet uit', { id: 'urge-calmer.outcomes.not-for-you.title' }),
      text: [
        msg(
          'Ben je zwanger of net bevallen, of heb je een katheter? Je plas ophouden is dan niet goed voor je.',
          {
            id: 'urge-calmer.outcomes.not-for-you.text.1',
          },
        ),
        msg('Vraag je arts of verloskundige wat jou kan helpen.', {
          id: 'urge-calmer.outcomes.not-for-you.text.2',
        }),
        msg(
          'Loopt er geen plas meer door je katheter? Bel dan meteen je huisarts of de huisartsenpost.',
          {
            id: 'urge-calmer.outcomes.not-for-you.text.3',
          },
        ),
      ],
    },
    emptying: {
      title: msg('Ga rustig naar de wc', { id: 'urge-calmer.outcomes.emptying.title' }),
      text: [
        msg('Je blaas was de vorige keer misschien niet leeg. Stel plassen dan niet uit.', {
          id: 'urge-calmer.outcomes.emptying.text.1',
        }),
        msg('Gebeurt dit meer dan eens? Vertel het je huisarts.', {
          id: 'urge-calmer.outcomes.emptying.text.2',
        }),
        msg(
          'Lukt plassen niet, en doet je buik pijn? Bel dan meteen je huisarts of de huisartsenpost. Neemt niemand op? Bel het alarmnummer.',
          {
            id: 'urge-calmer.outcomes.emptying.text.3',
          },
        ),
      ],
    },
    'early-signal': {
      title: msg('Probeer eerst rustig te worden', {
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
      title: msg('Word eerst rustig, als dat lukt', {
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
  noDelay: msg('Rustig ademen mag. Maar stel plassen niet uit.', { id: 'urge-calmer.noDelay' }),
  rate: {
    title: msg('Hoe sterk is de aandrang?', { id: 'urge-calmer.rate.title' }),
    before: msg('Aan het begin', { id: 'urge-calmer.rate.before' }),
    after: msg('Nu', { id: 'urge-calmer.rate.after' }),
    least: msg('0: geen aandrang', { id: 'urge-calmer.rate.least' }),
    most: msg('10: heel sterk', { id: 'urge-calmer.rate.most' }),
    empty: msg('nog niet gekozen', { id: 'urge-calmer.rate.empty' }),
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
        msg('Tel terug vanaf honderd, steeds zeven eraf.', {
          id: 'urge-calmer.activities.distract.text.1',
        }),
        msg('Zoek de tekst van een liedje in je hoofd.', {
          id: 'urge-calmer.activities.distract.text.2',
        }),
        msg('Bedenk een dier bij elke letter van je naam.', {
          id: 'urge-calmer.activities.distract.text.3',
        }),
      ],
    },
    'walk-calmly': {
      name: msg('Rustig lopen', { id: 'urge-calmer.activities.walk-calmly.name' }),
      title: msg('Loop rustig verder', { id: 'urge-calmer.activities.walk-calmly.title' }),
      text: [
        msg('Wacht tot de aandrang wat zakt. Loop dan langzaam verder.', {
          id: 'urge-calmer.activities.walk-calmly.text.1',
        }),
        msg('Komt de aandrang terug? Sta weer even stil.', {
          id: 'urge-calmer.activities.walk-calmly.text.2',
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
