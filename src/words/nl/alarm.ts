/** Words of the alarm signs and the care cards, in Dutch, the source language. */
import { msg } from '@lit/localize';

export const words = {
  questions: {
    'alarm-now': msg('Heb je nu een van deze klachten?', { id: 'alarm.questions.alarm-now' }),
    'alarm-today': msg('Heb je een van deze klachten, of begon het ineens?', {
      id: 'alarm.questions.alarm-today',
    }),
    'alarm-urine': msg('Is een van deze dingen je opgevallen?', {
      id: 'alarm.questions.alarm-urine',
    }),
    'alarm-body': msg('Herken je een van deze dingen?', { id: 'alarm.questions.alarm-body' }),
    'alarm-other': msg('Geldt een van deze dingen voor jou?', {
      id: 'alarm.questions.alarm-other',
    }),
    'alarm-context': msg('Wat geldt er voor jou?', { id: 'alarm.questions.alarm-context' }),
  },
  why: msg('Zo weten we of je snel hulp nodig hebt.', { id: 'alarm.why' }),
  findings: {
    'cannot-pass-urine': msg(
      'Je moet plassen en probeert het, maar het lukt niet. Je onderbuik is vol en doet pijn.',
      { id: 'alarm.findings.cannot-pass-urine' },
    ),
    'leg-weakness': msg(
      'Je hebt minder kracht of gevoel in een been of in beide benen. Dat is nieuw of wordt erger.',
      { id: 'alarm.findings.leg-weakness' },
    ),
    'saddle-numbness': msg(
      'Je voelt minder rond je geslachtsdelen, je anus of de binnenkant van je bovenbenen. Of je hebt rugpijn of beenpijn, en je verliest sinds kort poep of voelt je blaas niet meer.',
      { id: 'alarm.findings.saddle-numbness' },
    ),
    'sepsis-signs': msg(
      'Je bent ziek, en ook verward, heel suf, benauwd of hard aan het rillen. Of je bent ziek, en je huid heeft vlekken of je plast al een hele dag niet.',
      { id: 'alarm.findings.sepsis-signs' },
    ),
    'heavy-bleeding': msg(
      'Er zit veel bloed in je plas. Of je plast bloed en valt (bijna) flauw.',
      { id: 'alarm.findings.heavy-bleeding' },
    ),
    'fever-ill': msg('Je hebt koorts of koude rillingen, of je voelt je echt ziek.', {
      id: 'alarm.findings.fever-ill',
    }),
    'flank-pain': msg(
      'Je hebt pijn in je zij, of tussen je benen bij je anus. Of je moet overgeven.',
      { id: 'alarm.findings.flank-pain' },
    ),
    'after-injury': msg('Je klachten begonnen ineens na een val of ongeluk.', {
      id: 'alarm.findings.after-injury',
    }),
    'after-surgery': msg(
      'Je klachten begonnen ineens na een operatie, een ruggenprik of een bevalling.',
      { id: 'alarm.findings.after-surgery' },
    ),
    'blood-clots': msg('Er zitten klonten bloed in je plas.', { id: 'alarm.findings.blood-clots' }),
    'thirst-weight-loss': msg('Je hebt veel dorst en plast veel. En je bent moe of valt af.', {
      id: 'alarm.findings.thirst-weight-loss',
    }),
    'blood-in-urine': msg(
      'Je zag bloed in je plas: roze, rood of bruin. Ook als dat maar één keer was.',
      { id: 'alarm.findings.blood-in-urine' },
    ),
    'painful-urination': msg(
      'Plassen doet pijn of brandt. Of je plas is ineens troebel of stinkt.',
      { id: 'alarm.findings.painful-urination' },
    ),
    'constant-leak': msg('Je bent de hele tijd nat van je plas. Of je plast sinds kort in bed.', {
      id: 'alarm.findings.constant-leak',
    }),
    'bloating-fullness': msg(
      'Je buik is steeds bol, of je zit snel vol. Of je hebt pijn in je buik of onderlijf. Dat is nieuw.',
      { id: 'alarm.findings.bloating-fullness' },
    ),
    lump: msg('Je voelt een knobbel of zwelling in je buik of onderlijf.', {
      id: 'alarm.findings.lump',
    }),
    'neuro-disease': msg(
      'Je hebt een ziekte van de hersenen, het ruggenmerg of de zenuwen, zoals MS of Parkinson. En je blaasklachten zijn nieuw of erger.',
      { id: 'alarm.findings.neuro-disease' },
    ),
    'new-after-60': msg(
      'Je bent 60 jaar of ouder. En je moet sinds kort ineens heel nodig plassen (minder dan 6 weken).',
      { id: 'alarm.findings.new-after-60' },
    ),
    'weak-stream': msg(
      'Je straal is zwak, je moet persen, je druppelt na of je blaas voelt nooit leeg.',
      { id: 'alarm.findings.weak-stream' },
    ),
    'recurrent-infection': msg(
      'Je had twee of meer blaasontstekingen in een half jaar. Of drie of meer in een jaar.',
      { id: 'alarm.findings.recurrent-infection' },
    ),
    'pelvic-history': msg(
      'Je hebt een verzakking (je blaas of baarmoeder zakt) of verliest poep. Of je bent ooit geopereerd of bestraald aan je blaas of onderlijf.',
      { id: 'alarm.findings.pelvic-history' },
    ),
    'new-medicine': msg('Je klachten begonnen na een nieuw medicijn.', {
      id: 'alarm.findings.new-medicine',
    }),
  },
  contexts: {
    pregnant: msg('Je bent zwanger, of minder dan 6 weken geleden bevallen.', {
      id: 'alarm.contexts.pregnant',
    }),
    male: msg('Je bent een man.', { id: 'alarm.contexts.male' }),
    catheter: msg('Je hebt een katheter (een slangetje in je blaas).', {
      id: 'alarm.contexts.catheter',
    }),
    'low-immunity': msg(
      'Je hebt suikerziekte of weinig weerstand. Of er is iets met je nieren of urinewegen (de buisjes voor je plas).',
      { id: 'alarm.contexts.low-immunity' },
    ),
    'blood-thinner': msg('Je gebruikt een bloedverdunner.', { id: 'alarm.contexts.blood-thinner' }),
    'under-18': msg('Je bent jonger dan 18 jaar.', { id: 'alarm.contexts.under-18' }),
    'age-60-plus': msg('Je bent 60 jaar of ouder.', { id: 'alarm.contexts.age-60-plus' }),
  },
  rules: {
    'pain-at-risk': msg(
      'Plassen doet pijn, of je plas is troebel of stinkt. En je bent man, jonger dan 18, zwanger of net bevallen. Of je hebt daarbij een katheter, suikerziekte, weinig weerstand of iets aan je nieren of urinewegen.',
      { id: 'alarm.rules.pain-at-risk' },
    ),
    'blood-at-risk': msg(
      'Er zit bloed in je plas. En je gebruikt een bloedverdunner, bent zwanger of net bevallen. Of je bent daarbij ziek, of hebt koorts of pijn in je zij. Of er zitten klonten in, of je had een val of ongeluk.',
      { id: 'alarm.rules.blood-at-risk' },
    ),
    'bleeding-retention': msg('Er zit bloed in je plas, en plassen lukt niet meer.', {
      id: 'alarm.rules.bleeding-retention',
    }),
    'pregnant-with-flag': msg(
      'Je bent zwanger of net bevallen. En je hebt een klacht die een arts binnen drie werkdagen moet zien.',
      { id: 'alarm.rules.pregnant-with-flag' },
    ),
    'child-with-flag': msg(
      'Je bent jonger dan 18. En je hebt een zwakke straal, of een klacht die een arts binnen drie werkdagen moet zien.',
      { id: 'alarm.rules.child-with-flag' },
    ),
    pregnant: msg('Je bent zwanger of net bevallen. Bel dan altijd over blaasklachten.', {
      id: 'alarm.rules.pregnant',
    }),
    'under-18': msg('Je bent jonger dan 18. Bespreek je klachten dan met je huisarts.', {
      id: 'alarm.rules.under-18',
    }),
    'infection-60': msg('Je bent 60 jaar of ouder en hebt steeds weer een blaasontsteking.', {
      id: 'alarm.rules.infection-60',
    }),
    'two-soon': msg('Je hebt twee of meer klachten die een arts binnen drie werkdagen moet zien.', {
      id: 'alarm.rules.two-soon',
    }),
    'unsure-emergency': msg('Je twijfelt over een teken van spoed.', {
      id: 'alarm.rules.unsure-emergency',
    }),
    'unsure-same-day': msg('Je twijfelt over een klacht die een arts vandaag moet zien.', {
      id: 'alarm.rules.unsure-same-day',
    }),
    'unsure-soon': msg('Je twijfelt over een klacht waar een arts snel naar moet kijken.', {
      id: 'alarm.rules.unsure-soon',
    }),
  },
  levels: {
    emergency: {
      title: msg('Bel nu. Dit kan spoed zijn.', { id: 'alarm.levels.emergency.title' }),
      text: msg('Bel meteen. Wacht niet af hoe het gaat.', { id: 'alarm.levels.emergency.text' }),
    },
    'same-day': {
      title: msg('Bel vandaag je huisarts', { id: 'alarm.levels.same-day.title' }),
      text: msg('Is het avond, nacht of weekend? Bel dan de huisartsenpost.', {
        id: 'alarm.levels.same-day.text',
      }),
    },
    soon: {
      title: msg('Bel je huisarts binnen drie werkdagen', { id: 'alarm.levels.soon.title' }),
      text: msg('Een arts moet er snel naar kijken. Wordt het erger? Bel dan eerder.', {
        id: 'alarm.levels.soon.text',
      }),
    },
    routine: {
      title: msg('Maak een gewone afspraak met je huisarts', { id: 'alarm.levels.routine.title' }),
      text: msg('Het hoeft niet vandaag. Wordt het erger? Bel dan eerder.', {
        id: 'alarm.levels.routine.text',
      }),
    },
    none: {
      title: msg('Je noemde geen alarmtekens', { id: 'alarm.levels.none.title' }),
      text: msg('Blijf wel opletten. Bel meteen als je een van deze dingen merkt:', {
        id: 'alarm.levels.none.text',
      }),
    },
    incomplete: {
      title: msg('We weten nog niet genoeg', { id: 'alarm.levels.incomplete.title' }),
      text: msg('Er ontbreken antwoorden. Twijfel je? Bel dan je huisarts.', {
        id: 'alarm.levels.incomplete.text',
      }),
    },
  },
  gpFirst: msg(
    'Bel meteen je huisarts. Is het avond, nacht of weekend? Bel de huisartsenpost. Neemt niemand meteen op? Bel dan het alarmnummer.',
    { id: 'alarm.gpFirst' },
  ),
  watch: [
    msg('Er zit bloed in je plas.', { id: 'alarm.watch.1' }),
    msg('Plassen doet pijn, of je krijgt koorts.', { id: 'alarm.watch.2' }),
    msg('Plassen lukt niet meer.', { id: 'alarm.watch.3' }),
    msg('Je hebt minder kracht of gevoel in je benen.', { id: 'alarm.watch.4' }),
    msg('Je voelt minder rond je geslachtsdelen of anus.', { id: 'alarm.watch.5' }),
  ],
  call: {
    emergency: msg('Bel', { id: 'alarm.call.emergency' }),
    gp: msg('Bel je huisarts', { id: 'alarm.call.gp' }),
    'out-of-hours': msg('Bel de huisartsenpost', { id: 'alarm.call.out-of-hours' }),
    unknown: msg('Bel het alarmnummer', { id: 'alarm.call.unknown' }),
  },
  reasons: msg('Dit gaf je aan:', { id: 'alarm.reasons' }),
  doubtful: msg('Denk je nu dat je een van deze klachten hebt? Bel dan meteen het alarmnummer.', {
    id: 'alarm.doubtful',
  }),
  when: msg('Als een van deze dingen klopt:', { id: 'alarm.when' }),
  doubt: msg('Twijfel je, of wordt het erger? Bel.', { id: 'alarm.doubt' }),
  worse: msg('Gaat het nu heel slecht met je? Vul dan niets in, maar bel meteen.', {
    id: 'alarm.worse',
  }),
};
