/** Words of the alarm signs and the care cards, in Dutch, the source language. */
import { msg, str } from '@lit/localize';

export const words = {
  questions: {
    age: msg('Hoe oud ben je?', { id: 'alarm.questions.age' }),
    sex: msg('Ben je een vrouw of een man?', { id: 'alarm.questions.sex' }),
    circumstances: msg('Wat geldt er voor jou?', { id: 'alarm.questions.circumstances' }),
    'alarm-now': msg('Heb je nu een van deze klachten?', { id: 'alarm.questions.alarm-now' }),
    'alarm-today': msg('Klopt een van deze dingen voor jou?', {
      id: 'alarm.questions.alarm-today',
    }),
    'alarm-urine': msg('Is een van deze dingen je opgevallen?', {
      id: 'alarm.questions.alarm-urine',
    }),
    'alarm-body': msg('Herken je een van deze dingen?', { id: 'alarm.questions.alarm-body' }),
    'alarm-other': msg('Geldt een van deze dingen voor jou?', {
      id: 'alarm.questions.alarm-other',
    }),
    'alarm-risk': msg('Heb je daarbij een van deze dingen?', { id: 'alarm.questions.alarm-risk' }),
  },
  unsureAbout: msg('Over welke van deze dingen twijfel je?', { id: 'alarm.unsureAbout' }),
  why: msg('Zo weten we of je snel hulp nodig hebt.', { id: 'alarm.why' }),
  whyAbout: msg('Zo vragen we alleen wat bij jou kan horen.', { id: 'alarm.whyAbout' }),
  answers: {
    'age.under-18': msg('Jonger dan 18 jaar', { id: 'alarm.answers.age.under-18' }),
    'age.18-to-49': msg('18 tot en met 49 jaar', { id: 'alarm.answers.age.18-to-49' }),
    'age.50-to-59': msg('50 tot en met 59 jaar', { id: 'alarm.answers.age.50-to-59' }),
    'age.60-or-over': msg('60 jaar of ouder', { id: 'alarm.answers.age.60-or-over' }),
    'age.not-said': msg('18 jaar of ouder, maar ik zeg het liever niet', {
      id: 'alarm.answers.age.not-said',
    }),
    'sex.woman': msg('Vrouw', { id: 'alarm.answers.sex.woman' }),
    'sex.man': msg('Man', { id: 'alarm.answers.sex.man' }),
    'sex.not-said': msg('Anders, of ik zeg het liever niet', { id: 'alarm.answers.sex.not-said' }),
  },
  findings: {
    'cannot-pass-urine': msg(
      'Je probeert te plassen, maar er komt niets. Of er komen al 4 uur of langer alleen druppels. Of je was 8 uur wakker en dronk wel, maar plaste niet. Ook als het geen pijn doet.',
      { id: 'alarm.findings.cannot-pass-urine' },
    ),
    'catheter-blocked': msg(
      'Er komt bijna geen plas uit je katheter, of je krijgt hem er niet in. Of het lekt ernaast, en je buik doet pijn.',
      { id: 'alarm.findings.catheter-blocked' },
    ),
    'waters-or-bleeding': msg(
      'Je bent zwanger en verliest helder vocht of bloed. Of je buik doet steeds weer pijn of wordt steeds hard. Of je bent pas bevallen en verliest veel meer bloed dan eerst, of grote stolsels.',
      { id: 'alarm.findings.waters-or-bleeding' },
    ),
    'leg-weakness': msg(
      'Sinds uren, dagen of weken heb je minder kracht of gevoel in een been of beide benen. Dat is nieuw of duidelijk erger.',
      { id: 'alarm.findings.leg-weakness' },
    ),
    'saddle-numbness': msg(
      'Je voelt minder rond je geslachtsdelen, je anus of de binnenkant van je bovenbenen. Dat is nieuw.',
      { id: 'alarm.findings.saddle-numbness' },
    ),
    'back-bladder': msg(
      'Je hebt rugpijn, of pijn of tintelingen in beide benen. En in de laatste weken komt je plas moeilijk op gang, of voel je het plassen niet. Of je verliest voor het eerst plas of poep, of merkt niet dat je het verliest. Of je voelt minder bij seks.',
      { id: 'alarm.findings.back-bladder' },
    ),
    'thirst-ill': msg(
      'Je hebt heel veel dorst en plast veel. En je moet nu overgeven, bent heel suf, of ademt diep en snel.',
      { id: 'alarm.findings.thirst-ill' },
    ),
    'sepsis-signs': msg(
      'Je bent ziek, en ook heel suf, benauwd of hard aan het rillen. Of je bent ziek en verward, of een ander merkt dat. Of je bent ziek, en je huid heeft vlekken of je plaste de hele dag niet.',
      { id: 'alarm.findings.sepsis-signs' },
    ),
    'heavy-bleeding': msg(
      'Er zit veel bloed in je plas. Of je plast bloed en valt (bijna) flauw.',
      { id: 'alarm.findings.heavy-bleeding' },
    ),
    'fever-ill': msg(
      'Bij je blaasklachten heb je koorts of koude rillingen, of je moet steeds overgeven. Of je voelt je echt ziek.',
      { id: 'alarm.findings.fever-ill' },
    ),
    'flank-pain': msg(
      'Bij je blaasklachten heb je al uren of dagen pijn in je zij, onder je ribben. Of pijn diep tussen je benen.',
      { id: 'alarm.findings.flank-pain' },
    ),
    'after-injury': msg('Je klachten begonnen in de laatste 2 weken, na een val of ongeluk.', {
      id: 'alarm.findings.after-injury',
    }),
    'after-surgery': msg(
      'Je klachten begonnen in de laatste 2 weken, na een operatie, een ruggenprik of een bevalling.',
      { id: 'alarm.findings.after-surgery' },
    ),
    'blood-clots': msg('Er zitten klonten bloed in je plas.', { id: 'alarm.findings.blood-clots' }),
    'thirst-weight-loss': msg(
      'Je hebt al dagen of weken veel dorst en plast veel. En je valt af zonder reden.',
      { id: 'alarm.findings.thirst-weight-loss' },
    ),
    'blood-in-urine': msg(
      'Je zag bloed in je plas: roze, rood of bruin. Ook als dat maar één keer was. Keek een arts er al naar? Dan telt alleen bloed dat je daarna zag. Bloed van je menstruatie telt niet.',
      { id: 'alarm.findings.blood-in-urine' },
    ),
    'painful-urination': msg('Plassen doet nu pijn of brandt.', {
      id: 'alarm.findings.painful-urination',
    }),
    'constant-leak': msg(
      'Er loopt de hele tijd plas weg, ook als je net geplast hebt. Of je plast sinds kort in bed.',
      { id: 'alarm.findings.constant-leak' },
    ),
    thirst: msg(
      'Je hebt al weken veel meer dorst dan vroeger, en je plast veel. Alleen een droge mond telt niet.',
      { id: 'alarm.findings.thirst' },
    ),
    lump: msg('Je voelt een nieuwe knobbel of zwelling in je buik of lies.', {
      id: 'alarm.findings.lump',
    }),
    'nerve-worse': msg(
      'Je hebt een zenuwziekte. En in de laatste weken zijn je blaasklachten nieuw of erger.',
      { id: 'alarm.findings.nerve-worse' },
    ),
    'bloating-fullness': msg(
      'Je buik is al weken opgezet, of je zit al weken snel vol. Dat is nieuw.',
      { id: 'alarm.findings.bloating-fullness' },
    ),
    'new-after-60': msg(
      'Je bent 60 jaar of ouder. En je moet sinds kort, korter dan 6 weken, ineens heel nodig plassen.',
      { id: 'alarm.findings.new-after-60' },
    ),
    'weak-stream': msg(
      'Je straal is zwak, je moet persen, je druppelt na of je blaas voelt nooit leeg.',
      { id: 'alarm.findings.weak-stream' },
    ),
    'recurrent-infection': msg(
      'Je had twee of meer blaasontstekingen in een half jaar. Of drie of meer in een jaar. En een arts zocht nog niet uit hoe dat komt.',
      { id: 'alarm.findings.recurrent-infection' },
    ),
    'pelvic-history': msg(
      'Je hebt een verzakking (je blaas of baarmoeder zakt), of je verliest poep. Of je bent ooit geopereerd aan je blaas, plasbuis of prostaat, of voor een verzakking of urineverlies. Of je bent bestraald in je onderlijf. Een keizersnede of sterilisatie telt niet. Een baarmoeder die is weggehaald ook niet.',
      { id: 'alarm.findings.pelvic-history' },
    ),
    'new-medicine': msg('Je klachten begonnen binnen 3 maanden na een nieuw medicijn.', {
      id: 'alarm.findings.new-medicine',
    }),
  },
  contexts: {
    pregnant: msg('Je bent zwanger, of minder dan 6 weken geleden bevallen.', {
      id: 'alarm.contexts.pregnant',
    }),
    male: msg('Je bent een man.', { id: 'alarm.contexts.male' }),
    'under-18': msg('Je bent jonger dan 18 jaar.', { id: 'alarm.contexts.under-18' }),
    'age-50-plus': msg('Je bent 50 jaar of ouder.', { id: 'alarm.contexts.age-50-plus' }),
    'age-60-plus': msg('Je bent 60 jaar of ouder.', { id: 'alarm.contexts.age-60-plus' }),
    catheter: msg(
      'Je hebt een katheter (een slangetje in je blaas). Ook als je hem er zelf steeds in doet.',
      { id: 'alarm.contexts.catheter' },
    ),
    'nerve-disease': msg(
      'Je hebt een ziekte van je hersenen, ruggenmerg of zenuwen. Bijvoorbeeld MS, Parkinson, een beroerte of een open rug.',
      { id: 'alarm.contexts.nerve-disease' },
    ),
    'low-immunity': msg(
      'Je hebt suikerziekte of weinig weerstand. Of je hebt een nierziekte. Of je urinewegen (de buisjes voor je plas) zijn anders dan normaal.',
      { id: 'alarm.contexts.low-immunity' },
    ),
    'blood-thinner': msg('Je gebruikt een bloedverdunner.', { id: 'alarm.contexts.blood-thinner' }),
  },
  unclear: {
    male: msg('Je zei niet of je een vrouw of een man bent.', { id: 'alarm.unclear.male' }),
    age: msg('Je zei niet hoe oud je bent.', { id: 'alarm.unclear.age' }),
    other: (text: string) =>
      msg(str`Je weet dit niet zeker: ${text}`, { id: 'alarm.unclear.other' }),
  },
  names: {
    'cannot-pass-urine': msg('niet kunnen plassen', { id: 'alarm.names.cannot-pass-urine' }),
    'catheter-blocked': msg('katheter verstopt', { id: 'alarm.names.catheter-blocked' }),
    'waters-or-bleeding': msg('vocht of bloed in de zwangerschap of na de bevalling', {
      id: 'alarm.names.waters-or-bleeding',
    }),
    'leg-weakness': msg('minder kracht of gevoel in de benen', { id: 'alarm.names.leg-weakness' }),
    'saddle-numbness': msg('doof gevoel rond geslachtsdelen of anus', {
      id: 'alarm.names.saddle-numbness',
    }),
    'back-bladder': msg('rugpijn of beenpijn met een andere blaas', {
      id: 'alarm.names.back-bladder',
    }),
    'thirst-ill': msg('veel dorst en erg ziek', { id: 'alarm.names.thirst-ill' }),
    'sepsis-signs': msg('heel ziek, suf, verward of benauwd', { id: 'alarm.names.sepsis-signs' }),
    'heavy-bleeding': msg('veel bloedverlies', { id: 'alarm.names.heavy-bleeding' }),
    'fever-ill': msg('koorts, rillingen of ziek', { id: 'alarm.names.fever-ill' }),
    'flank-pain': msg('pijn in de zij of tussen de benen', { id: 'alarm.names.flank-pain' }),
    'after-injury': msg('begonnen na een val of ongeluk', { id: 'alarm.names.after-injury' }),
    'after-surgery': msg('begonnen na een operatie of bevalling', {
      id: 'alarm.names.after-surgery',
    }),
    'blood-clots': msg('klonten bloed', { id: 'alarm.names.blood-clots' }),
    'thirst-weight-loss': msg('dorst en afvallen', { id: 'alarm.names.thirst-weight-loss' }),
    'blood-in-urine': msg('bloed in de plas', { id: 'alarm.names.blood-in-urine' }),
    'painful-urination': msg('pijn bij plassen', { id: 'alarm.names.painful-urination' }),
    'constant-leak': msg('steeds plas verliezen, of nieuw bedplassen', {
      id: 'alarm.names.constant-leak',
    }),
    thirst: msg('veel dorst', { id: 'alarm.names.thirst' }),
    lump: msg('knobbel in buik of lies', { id: 'alarm.names.lump' }),
    'nerve-worse': msg('zenuwziekte met ergere blaasklachten', { id: 'alarm.names.nerve-worse' }),
    'bloating-fullness': msg('opgezette buik of snel vol', { id: 'alarm.names.bloating-fullness' }),
    'new-after-60': msg('nieuwe aandrang na het 60e jaar', { id: 'alarm.names.new-after-60' }),
    'weak-stream': msg('zwakke straal, persen, nadruppelen of niet leeg', {
      id: 'alarm.names.weak-stream',
    }),
    'recurrent-infection': msg('vaak blaasontsteking', { id: 'alarm.names.recurrent-infection' }),
    'pelvic-history': msg('verzakking, poepverlies, operatie of bestraling', {
      id: 'alarm.names.pelvic-history',
    }),
    'new-medicine': msg('begonnen na een nieuw medicijn', { id: 'alarm.names.new-medicine' }),
    pregnant: msg('zwanger of net bevallen', { id: 'alarm.names.pregnant' }),
    catheter: msg('katheter', { id: 'alarm.names.catheter' }),
    'nerve-disease': msg('zenuwziekte', { id: 'alarm.names.nerve-disease' }),
    'low-immunity': msg('suikerziekte, weinig weerstand of nierziekte', {
      id: 'alarm.names.low-immunity',
    }),
    'blood-thinner': msg('bloedverdunner', { id: 'alarm.names.blood-thinner' }),
  },
  rules: {
    'pain-at-risk': msg(
      'Plassen doet pijn of brandt. En je bent man, zwanger, net bevallen of jonger dan 18. Of je hebt daarbij een katheter, zenuwziekte, suikerziekte, weinig weerstand of nierziekte.',
      { id: 'alarm.rules.pain-at-risk' },
    ),
    'blood-at-risk': msg(
      'Er zit bloed in je plas. En je gebruikt een bloedverdunner, bent zwanger of net bevallen.',
      { id: 'alarm.rules.blood-at-risk' },
    ),
    'bleeding-retention': msg('Er zit bloed in je plas, en plassen lukt niet meer.', {
      id: 'alarm.rules.bleeding-retention',
    }),
    'pregnant-with-flag': msg(
      'Je bent zwanger of net bevallen. En je herkent iets uit de lijst hieronder voor drie werkdagen.',
      { id: 'alarm.rules.pregnant-with-flag' },
    ),
    'child-with-flag': msg(
      'Je bent jonger dan 18. En je herkent iets uit die lijst, of je straal is zwak.',
      { id: 'alarm.rules.child-with-flag' },
    ),
    overflow: msg(
      'Er loopt de hele tijd plas weg. En je straal is zwak, of je blaas voelt nooit leeg.',
      { id: 'alarm.rules.overflow' },
    ),
    'two-serious': msg(
      'Je herkent twee van deze dingen: bloed, een knobbel, steeds plas verliezen, of een zenuwziekte met ergere blaasklachten.',
      { id: 'alarm.rules.two-serious' },
    ),
    'bloating-50': msg(
      'Je bent 50 jaar of ouder. En je buik is al weken opgezet, of je zit snel vol.',
      { id: 'alarm.rules.bloating-50' },
    ),
    'infection-60': msg('Je bent 60 jaar of ouder en hebt steeds weer een blaasontsteking.', {
      id: 'alarm.rules.infection-60',
    }),
    pregnant: msg('Je bent zwanger of net bevallen. Vertel het bij je volgende controle.', {
      id: 'alarm.rules.pregnant',
    }),
    catheter: msg('Je hebt een katheter. Vertel het aan wie je katheter controleert.', {
      id: 'alarm.rules.catheter',
    }),
    'nerve-disease': msg('Je hebt een zenuwziekte. Vertel het aan de arts die je behandelt.', {
      id: 'alarm.rules.nerve-disease',
    }),
    'under-18': msg('Je bent jonger dan 18. Ga ermee naar je huisarts.', {
      id: 'alarm.rules.under-18',
    }),
  },
  levels: {
    emergency: {
      title: msg('Bel nu. Dit kan spoed zijn.', { id: 'alarm.levels.emergency.title' }),
      text: msg('Wacht niet af. Ben je alleen? Vraag iemand om bij je te komen.', {
        id: 'alarm.levels.emergency.text',
      }),
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
      title: msg('Bespreek je klachten bij een gewone afspraak', {
        id: 'alarm.levels.routine.title',
      }),
      text: msg('Het hoeft niet vandaag. Wordt het erger? Bel dan eerder.', {
        id: 'alarm.levels.routine.text',
      }),
    },
    none: {
      title: msg('Je noemde geen alarmtekens', { id: 'alarm.levels.none.title' }),
      text: msg('Blijf wel opletten:', { id: 'alarm.levels.none.text' }),
    },
    incomplete: {
      title: msg('We weten nog niet genoeg', { id: 'alarm.levels.incomplete.title' }),
      text: msg('Er ontbreken antwoorden. Ga terug en vul ze aan.', {
        id: 'alarm.levels.incomplete.text',
      }),
    },
  },
  gpFirst: msg(
    'Bel meteen je huisarts. Is het avond, nacht of weekend? Bel de huisartsenpost. Neemt niemand meteen op? Bel dan het alarmnummer.',
    { id: 'alarm.gpFirst' },
  ),
  nurse: msg('Je kunt ook de verpleegkundige bellen die voor je katheter zorgt.', {
    id: 'alarm.nurse',
  }),
  midwife: {
    emergency: {
      title: msg('Bel nu je verloskundige of de kraamafdeling', {
        id: 'alarm.midwife.emergency.title',
      }),
      text: msg(
        'De kraamafdeling is in het ziekenhuis. Verlies je veel bloed, of val je bijna flauw? Bel dan het alarmnummer.',
        { id: 'alarm.midwife.emergency.text' },
      ),
    },
    'same-day': {
      title: msg('Bel vandaag je verloskundige', { id: 'alarm.midwife.same-day.title' }),
      text: msg(
        'Of bel de kraamafdeling van het ziekenhuis. Neemt niemand op? Bel je huisarts of de huisartsenpost.',
        { id: 'alarm.midwife.same-day.text' },
      ),
    },
    soon: {
      title: msg('Bel je verloskundige binnen drie werkdagen', { id: 'alarm.midwife.soon.title' }),
      text: msg('Of bel je huisarts. Wordt het erger? Bel dan eerder.', {
        id: 'alarm.midwife.soon.text',
      }),
    },
    routine: {
      title: msg('Bespreek je klachten bij je volgende controle', {
        id: 'alarm.midwife.routine.title',
      }),
      text: msg('Het hoeft niet vandaag. Wordt het erger? Bel dan eerder.', {
        id: 'alarm.midwife.routine.text',
      }),
    },
    beside: msg('Bel daarna ook je verloskundige of de kraamafdeling.', {
      id: 'alarm.midwife.beside',
    }),
    maybe: msg('Ben je zwanger? Dan kun je ook je verloskundige bellen, als je die hebt.', {
      id: 'alarm.midwife.maybe',
    }),
  },
  advice: {
    pregnant: msg('Vertel het bij je volgende controle. Laat dan ook je plas testen.', {
      id: 'alarm.advice.pregnant',
    }),
    'maybe-pregnant': msg('Weet je niet of je zwanger bent? Bespreek dat ook met je huisarts.', {
      id: 'alarm.advice.maybe-pregnant',
    }),
    catheter: msg(
      'Bespreek je klachten met de arts of verpleegkundige die je katheter controleert.',
      { id: 'alarm.advice.catheter' },
    ),
    'nerve-disease': msg('Bespreek je klachten met de arts die je behandelt voor je zenuwziekte.', {
      id: 'alarm.advice.nerve-disease',
    }),
    'under-18': msg('Bespreek je klachten met je huisarts. Neem een ouder mee als je dat wilt.', {
      id: 'alarm.advice.under-18',
    }),
    'new-after-60': msg('Laat binnen twee weken je plas testen.', {
      id: 'alarm.advice.new-after-60',
    }),
    'new-medicine': msg('Stop niet zelf met je medicijn. Vraag het je huisarts of apotheker.', {
      id: 'alarm.advice.new-medicine',
    }),
    appointment: msg('Maak een gewone afspraak met je huisarts.', {
      id: 'alarm.advice.appointment',
    }),
  },
  watch: [
    msg('Bel meteen als plassen niet meer lukt.', { id: 'alarm.watch.1' }),
    msg('Bel meteen als je minder voelt in je benen, of rond je geslachtsdelen of anus.', {
      id: 'alarm.watch.2',
    }),
    msg('Bel vandaag als je koorts krijgt of je echt ziek voelt.', { id: 'alarm.watch.3' }),
    msg('Bel binnen drie werkdagen als plassen pijn doet, of als je bloed in je plas ziet.', {
      id: 'alarm.watch.4',
    }),
    msg('Ben je man, zwanger, of heb je suikerziekte? Bel bij pijn dan dezelfde dag.', {
      id: 'alarm.watch.5',
    }),
  ],
  call: {
    emergency: msg('Bel', { id: 'alarm.call.emergency' }),
    gp: msg('Bel je huisarts', { id: 'alarm.call.gp' }),
    'out-of-hours': msg('Bel de huisartsenpost', { id: 'alarm.call.out-of-hours' }),
    midwife: msg('Bel je verloskundige', { id: 'alarm.call.midwife' }),
    unknown: msg('Bel het alarmnummer', { id: 'alarm.call.unknown' }),
  },
  reasons: msg('Dit gaf je aan:', { id: 'alarm.reasons' }),
  doubtful: msg('Denk je nu dat je dit wel hebt? Bel dan meteen het alarmnummer.', {
    id: 'alarm.doubtful',
  }),
  when: msg('Als een van deze dingen klopt:', { id: 'alarm.when' }),
  doubt: msg('Twijfel je, of wordt het erger? Bel je huisarts of de huisartsenpost.', {
    id: 'alarm.doubt',
  }),
  worse: msg('Gaat het nu heel slecht met je? Vul dan niets in, maar bel meteen.', {
    id: 'alarm.worse',
  }),
};
