/** Words of the fluid meter, in Dutch, the source language. Amounts come in as text, such as `1500 ml`. */
import { msg, str } from '@lit/localize';
import { language } from './language.js';
import { words as shared } from './shared.js';

export const words = {
  language,
  shared: {
    cover: shared.cover,
    restart: shared.restart,
    cleared: shared.cleared,
    takeBack: shared.takeBack,
    disclaimer: shared.disclaimer,
    provenance: shared.provenance,
    privacy: msg('Wat je invult, blijft op dit apparaat. We bewaren het niet.', {
      id: 'fluid-meter.privacy',
    }),
  },
  privacyKept: msg('Wat je invult, staat alleen op dit apparaat.', {
    id: 'fluid-meter.privacyKept',
  }),
  title: msg('Hoeveel dronk je vandaag?', { id: 'fluid-meter.title' }),
  leadUsual: msg(
    'Met een overactieve blaas hoef je meestal niet minder te drinken. Veel meer is ook niet nodig. Tik aan wat je drinkt.',
    { id: 'fluid-meter.lead' },
  ),
  leadDoctor: msg('Houd je aan wat je arts zei over drinken. Tik aan wat je drinkt.', {
    id: 'fluid-meter.leadDoctor',
  }),
  lead: msg('Tik aan wat je drinkt. De meter telt het op.', { id: 'fluid-meter.leadOpen' }),
  doctor: {
    title: msg('Eerst een vraag. Klopt een van deze dingen?', { id: 'fluid-meter.doctor.title' }),
    told: msg('Een arts zei hoeveel je mag of moet drinken.', { id: 'fluid-meter.doctor.told' }),
    disease: msg('Je hebt een ziekte van je hart of je nieren.', {
      id: 'fluid-meter.doctor.disease',
    }),
    medicine: msg('Je gebruikt desmopressine, een medicijn om ’s nachts minder te plassen.', {
      id: 'fluid-meter.doctor.medicine',
    }),
    yes: msg('Ja', { id: 'fluid-meter.doctor.yes' }),
    no: msg('Nee, geen van deze', { id: 'fluid-meter.doctor.no' }),
    open: msg('Zolang je geen antwoord geeft, telt de meter alleen.', {
      id: 'fluid-meter.doctor.open',
    }),
    rangeTitle: msg('Dan gaat het advies van je arts voor', {
      id: 'fluid-meter.doctor.rangeTitle',
    }),
    rangeAsk: msg(
      'Weet je hoeveel je mag of moet drinken? Vul het hier in. Weet je het niet? Laat het leeg, en vraag het je arts.',
      { id: 'fluid-meter.doctor.rangeAsk' },
    ),
    min: msg('Minstens (ml)', { id: 'fluid-meter.doctor.min' }),
    max: msg('Hooguit (ml)', { id: 'fluid-meter.doctor.max' }),
    wrong: msg('Vul hele getallen in, van 250 tot 6000. Het hoogste getal komt bij ‘Hooguit’.', {
      id: 'fluid-meter.doctor.wrong',
    }),
    save: msg('Opslaan', { id: 'fluid-meter.doctor.save' }),
    fold: msg('Advies van een arts', { id: 'fluid-meter.doctor.fold' }),
    saidYes: msg('Je zei: het advies van een arts gaat voor.', {
      id: 'fluid-meter.doctor.saidYes',
    }),
    saidNo: msg('Je zei: geen van deze dingen klopt.', { id: 'fluid-meter.doctor.saidNo' }),
    saidHost: msg('Deze pagina gaat uit van het advies van je arts.', {
      id: 'fluid-meter.doctor.saidHost',
    }),
    change: msg('Verander dit', { id: 'fluid-meter.doctor.change' }),
  },
  range: {
    usual: (min: string, max: string) =>
      msg(str`Voor de meeste mensen is ${min} tot ${max} per dag genoeg.`, {
        id: 'fluid-meter.range.usual',
      }),
    both: (min: string, max: string) =>
      msg(str`Advies van je arts: ${min} tot ${max} per dag.`, { id: 'fluid-meter.range.both' }),
    exact: (ml: string) =>
      msg(str`Advies van je arts: ${ml} per dag.`, { id: 'fluid-meter.range.exact' }),
    min: (min: string) =>
      msg(str`Advies van je arts: minstens ${min} per dag.`, { id: 'fluid-meter.range.min' }),
    max: (max: string) =>
      msg(str`Advies van je arts: hooguit ${max} per dag.`, { id: 'fluid-meter.range.max' }),
    unknown: msg('Je arts bepaalt hoeveel je drinkt. Weet je het niet? Vraag het na.', {
      id: 'fluid-meter.range.unknown',
    }),
  },
  status: {
    empty: msg('Je hebt vandaag nog niets genoteerd.', { id: 'fluid-meter.status.empty' }),
    counting: msg('De meter telt nu alleen. Beantwoord de vraag, dan zie je ook hoe je dag gaat.', {
      id: 'fluid-meter.status.counting',
    }),
    'no-range': msg('Houd je aan wat je arts zei.', { id: 'fluid-meter.status.no-range' }),
    'under-way': (left: string, min: string) =>
      msg(str`Je bent goed op weg. Nog ${left}, dan heb je ${min}.`, {
        id: 'fluid-meter.status.under-way',
      }),
    late: msg('Neem rustig nog wat. Je hoeft vanavond niet alles in te halen.', {
      id: 'fluid-meter.status.late',
    }),
    'far-below': msg(
      'Dat is minder dan de meeste mensen nodig hebben. Misschien noteerde je niet alles. Neem morgen wat meer, verspreid over de dag.',
      { id: 'fluid-meter.status.far-below' },
    ),
    below: msg('Dat is iets minder dan de meeste mensen nodig hebben. Neem morgen wat meer.', {
      id: 'fluid-meter.status.below',
    }),
    within: msg('Dat is genoeg voor een dag.', { id: 'fluid-meter.status.within' }),
    'slightly-above': msg(
      'Dat is iets meer dan de meeste mensen nodig hebben. Dat kan, bijvoorbeeld als het warm is.',
      { id: 'fluid-meter.status.slightly-above' },
    ),
    above: msg('Dat is meer dan de meeste mensen nodig hebben.', {
      id: 'fluid-meter.status.above',
    }),
  },
  doctorStatus: {
    'far-below': msg('Dat is veel minder dan je arts zei. Misschien noteerde je niet alles.', {
      id: 'fluid-meter.doctorStatus.far-below',
    }),
    below: msg('Dat is minder dan je arts zei.', { id: 'fluid-meter.doctorStatus.below' }),
    within: msg('Dat past bij het advies van je arts.', { id: 'fluid-meter.doctorStatus.within' }),
    under: msg('Je zit niet boven het maximum van je arts.', {
      id: 'fluid-meter.doctorStatus.under',
    }),
    above: msg('Dat is meer dan je arts zei. Weet je niet wat je moet doen? Bel je arts.', {
      id: 'fluid-meter.doctorStatus.above',
    }),
  },
  room: (left: string) =>
    msg(str`Tot het maximum van je arts is nog ${left} over.`, { id: 'fluid-meter.room' }),
  hardlyUrine: {
    ask: msg('Ik plas vandaag bijna niet.', { id: 'fluid-meter.hardlyUrine.ask' }),
    call: msg('Bel meteen je huisarts of de huisartsenpost. Vertel dat je bijna niet plast.', {
      id: 'fluid-meter.hardlyUrine.call',
    }),
  },
  notes: {
    pause: msg(
      'Je dronk meer dan 1 liter binnen een uur. Drink liever verspreid over de dag. Krijg je hoofdpijn, of word je misselijk, suf of verward? Bel dan meteen je huisarts of het alarmnummer.',
      { id: 'fluid-meter.notes.pause' },
    ),
    much: msg(
      'Je dronk vandaag 3 liter of meer. Heb je al weken veel dorst en plas je veel? Bel dan binnen drie werkdagen je huisarts. Val je ook af zonder reden? Bel dan vandaag. Is het avond, nacht of weekend? Bel dan de huisartsenpost. Moet je ook overgeven, ben je heel suf of adem je snel? Bel meteen het alarmnummer.',
      { id: 'fluid-meter.notes.much' },
    ),
    evening: msg(
      'Een flink deel van wat je dronk, was na acht uur ’s avonds. Drink liever overdag dan in de avond.',
      { id: 'fluid-meter.notes.evening' },
    ),
    caffeine: msg(
      'In koffie, thee en cola zit cafeïne. Minder cafeïne helpt bij sommige mensen. Neem eens iets zonder.',
      { id: 'fluid-meter.notes.caffeine' },
    ),
    'less-slowly': (least: string) =>
      msg(
        str`Moet je vaak of ineens plassen? Drink dan stap voor stap iets minder. Ga op een dag als deze niet onder ${least}.`,
        { id: 'fluid-meter.notes.less-slowly' },
      ),
  },
  call: {
    gp: msg('Bel de huisarts', { id: 'fluid-meter.call.gp' }),
    emergency: msg('Bel het alarmnummer', { id: 'fluid-meter.call.emergency' }),
    'out-of-hours': msg('Bel de huisartsenpost', { id: 'fluid-meter.call.out-of-hours' }),
    unknown: msg('Bel je huisarts of het alarmnummer van je land.', {
      id: 'fluid-meter.call.unknown',
    }),
  },
  log: {
    title: msg('Tik aan wat je dronk', { id: 'fluid-meter.log.title' }),
    kind: msg('Wat?', { id: 'fluid-meter.log.kind' }),
    when: msg('Wanneer?', { id: 'fluid-meter.log.when' }),
    own: msg('Andere hoeveelheid of tijd', { id: 'fluid-meter.log.own' }),
    ml: msg('Hoeveel ml?', { id: 'fluid-meter.log.ml' }),
    time: msg('Hoe laat? (hoeft niet)', { id: 'fluid-meter.log.time' }),
    add: msg('Zet erbij', { id: 'fluid-meter.log.add' }),
    amount: msg('Vul een heel getal in, van 1 tot 3000.', { id: 'fluid-meter.log.amount' }),
    'half-time': msg('Vul de hele tijd in: uren en minuten.', { id: 'fluid-meter.log.half-time' }),
    future: msg('Die tijd is nog niet geweest. Kies een eerdere tijd.', {
      id: 'fluid-meter.log.future',
    }),
  },
  kinds: {
    water: msg('Water', { id: 'fluid-meter.kinds.water' }),
    tea: msg('Thee', { id: 'fluid-meter.kinds.tea' }),
    'herbal-tea': msg('Kruidenthee', { id: 'fluid-meter.kinds.herbal-tea' }),
    coffee: msg('Koffie', { id: 'fluid-meter.kinds.coffee' }),
    decaf: msg('Koffie zonder cafeïne', { id: 'fluid-meter.kinds.decaf' }),
    milk: msg('Melk', { id: 'fluid-meter.kinds.milk' }),
    juice: msg('Sap', { id: 'fluid-meter.kinds.juice' }),
    'soft-drink': msg('Cola of fris', { id: 'fluid-meter.kinds.soft-drink' }),
    soup: msg('Soep', { id: 'fluid-meter.kinds.soup' }),
    alcohol: msg('Alcohol (niet in het totaal)', { id: 'fluid-meter.kinds.alcohol' }),
    other: msg('Iets anders', { id: 'fluid-meter.kinds.other' }),
  },
  vessels: {
    cup: msg('Kopje', { id: 'fluid-meter.vessels.cup' }),
    mug: msg('Mok', { id: 'fluid-meter.vessels.mug' }),
    glass: msg('Glas', { id: 'fluid-meter.vessels.glass' }),
    can: msg('Blikje', { id: 'fluid-meter.vessels.can' }),
    bottle: msg('Flesje', { id: 'fluid-meter.vessels.bottle' }),
    bowl: msg('Kom', { id: 'fluid-meter.vessels.bowl' }),
  },
  ago: [
    msg('Nu', { id: 'fluid-meter.ago.now' }),
    msg('15 minuten geleden', { id: 'fluid-meter.ago.quarter' }),
    msg('30 minuten geleden', { id: 'fluid-meter.ago.half' }),
    msg('1 uur geleden', { id: 'fluid-meter.ago.hour' }),
    msg('2 uur geleden', { id: 'fluid-meter.ago.hours' }),
  ],
  said: {
    added: (drink: string, total: string) =>
      msg(str`Erbij: ${drink}. Samen ${total}.`, { id: 'fluid-meter.said.added' }),
    earlier: (drink: string) =>
      msg(str`Erbij, bij gisteren: ${drink}.`, { id: 'fluid-meter.said.earlier' }),
    changed: (drink: string, total: string) =>
      msg(str`Het is nu: ${drink}. Samen ${total}.`, { id: 'fluid-meter.said.changed' }),
    removed: (drink: string, total: string) =>
      msg(str`Weg: ${drink}. Samen ${total}.`, { id: 'fluid-meter.said.removed' }),
    gone: (drink: string, total: string) =>
      msg(str`Weer weg: ${drink}. Samen ${total}.`, { id: 'fluid-meter.said.gone' }),
    back: (drink: string, total: string) =>
      msg(str`Weer terug: ${drink}. Samen ${total}.`, { id: 'fluid-meter.said.back' }),
    deleted: () => shared.cleared,
    restored: () => msg('Alles staat er weer.', { id: 'fluid-meter.said.restored' }),
  },
  undo: msg('Ongedaan maken', { id: 'fluid-meter.undo' }),
  list: {
    title: msg('Dit dronk je vandaag', { id: 'fluid-meter.list.title' }),
    edit: msg('Verander', { id: 'fluid-meter.list.edit' }),
    remove: msg('Haal weg', { id: 'fluid-meter.list.remove' }),
    save: msg('Opslaan', { id: 'fluid-meter.list.save' }),
    cancel: msg('Annuleren', { id: 'fluid-meter.list.cancel' }),
  },
  day: {
    title: msg('Je dag per uur', { id: 'fluid-meter.day.title' }),
    hour: msg('Uur', { id: 'fluid-meter.day.hour' }),
    amount: msg('Gedronken', { id: 'fluid-meter.day.amount' }),
    caffeine: (part: string, total: string) =>
      msg(str`Koffie, thee, cola en fris: ${part} van ${total}.`, {
        id: 'fluid-meter.day.caffeine',
      }),
    evening: (part: string, total: string) =>
      msg(str`Na acht uur ’s avonds: ${part} van ${total}.`, { id: 'fluid-meter.day.evening' }),
    alcohol: (ml: string) =>
      msg(str`Alcohol: ${ml}, niet in het totaal. Van alcohol plassen veel mensen meer.`, {
        id: 'fluid-meter.day.alcohol',
      }),
    nightWaking: msg('Ik word ’s nachts wakker om te plassen.', {
      id: 'fluid-meter.day.nightWaking',
    }),
  },
  week: {
    title: msg('De laatste zeven dagen', { id: 'fluid-meter.week.title' }),
    day: msg('Dag', { id: 'fluid-meter.week.day' }),
    nothing: msg('Niets geteld', { id: 'fluid-meter.week.nothing' }),
  },
  keep: {
    title: msg('Lijst bewaren', { id: 'fluid-meter.keep.title' }),
    offer: msg('Sluit je deze pagina, dan is je lijst weg. Wil je dat dit apparaat hem bewaart?', {
      id: 'fluid-meter.keep.offer',
    }),
    start: msg('Ja, bewaar op dit apparaat', { id: 'fluid-meter.keep.start' }),
    kept: msg('Dit apparaat bewaart je lijst, ongeveer drie maanden lang.', {
      id: 'fluid-meter.keep.kept',
    }),
    forget: msg('Wis alles en stop met bewaren', { id: 'fluid-meter.keep.forget' }),
    full: msg(
      'Bewaren lukt niet: er is geen plek meer. Tot je deze pagina sluit, blijft je lijst hier staan.',
      {
        id: 'fluid-meter.keep.full',
      },
    ),
    refused: msg(
      'Bewaren mag hier niet van je browser. Tot je deze pagina sluit, blijft je lijst hier staan.',
      {
        id: 'fluid-meter.keep.refused',
      },
    ),
    lost: msg(
      'Je bewaarde lijst is van dit apparaat verdwenen. Tot je deze pagina sluit, blijft je lijst hier staan.',
      { id: 'fluid-meter.keep.lost' },
    ),
    leftover: msg('Op dit apparaat staat nog een oude lijst.', { id: 'fluid-meter.keep.leftover' }),
    deleteLeftover: msg('Wis die lijst', { id: 'fluid-meter.keep.deleteLeftover' }),
    aside: (count: number) =>
      msg(str`Iets van je bewaarde lijst is niet te lezen. Dat telt niet mee. Aantal: ${count}.`, {
        id: 'fluid-meter.keep.aside',
      }),
  },
  take: {
    file: msg('Download als tabel', { id: 'fluid-meter.take.file' }),
    saved: msg('Komt er geen bestand? Kies dan: Kopieer als tekst.', {
      id: 'fluid-meter.take.saved',
    }),
    copy: msg('Kopieer als tekst', { id: 'fluid-meter.take.copy' }),
    copied: msg('De tekst is klaar. Je kunt hem nu plakken.', { id: 'fluid-meter.take.copied' }),
    notCopied: msg('Kopiëren lukt hier niet. Selecteer de tekst hieronder zelf.', {
      id: 'fluid-meter.take.notCopied',
    }),
    name: msg('drinken', { id: 'fluid-meter.take.name' }),
    kind: msg('Soort', { id: 'fluid-meter.take.kind' }),
    time: msg('Tijd', { id: 'fluid-meter.take.time' }),
  },
};
