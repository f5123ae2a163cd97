/** Words that every element uses, in Dutch, the source language. Plain strings only: never markup. */
import { msg, str } from '@lit/localize';

export const words = {
  start: msg('Begin', { id: 'shared.start' }),
  next: msg('Verder', { id: 'shared.next' }),
  back: msg('Terug', { id: 'shared.back' }),
  restart: msg('Opnieuw beginnen', { id: 'shared.restart' }),
  none: msg('Geen van deze', { id: 'shared.none' }),
  unsure: msg('Ik weet het niet zeker', { id: 'shared.unsure' }),
  cleared: msg('Alles is gewist.', { id: 'shared.cleared' }),
  takeBack: msg('Zet terug', { id: 'shared.takeBack' }),
  yourResult: msg('Je uitslag', { id: 'shared.yourResult' }),
  cover: {
    title: msg('Verder waar je was?', { id: 'shared.cover.title' }),
    text: msg('Op dit apparaat is hier al iets ingevuld. Was jij dat niet? Begin dan opnieuw.', {
      id: 'shared.cover.text',
    }),
    goOn: msg('Ga verder', { id: 'shared.cover.goOn' }),
  },
  progress: (now: number, total: number) =>
    msg(str`Vraag ${now} van hooguit ${total}`, { id: 'shared.progress' }),
  chooseMany: msg('Kies eerst wat klopt. Klopt er niets? Kies dan ‘Geen van deze’.', {
    id: 'shared.chooseMany',
  }),
  chooseSome: msg('Kies eerst wat klopt, minstens één antwoord.', { id: 'shared.chooseSome' }),
  chooseOne: msg('Kies eerst een antwoord.', { id: 'shared.chooseOne' }),
  chooseOther: msg('Kies bij minstens één vraag iets anders dan ‘Nooit’.', {
    id: 'shared.chooseOther',
  }),
  several: msg('Je kunt meer dan één antwoord kiezen.', { id: 'shared.several' }),
  privacy: msg('Je antwoorden blijven op dit apparaat. We bewaren ze niet.', {
    id: 'shared.privacy',
  }),
  disclaimer: msg('Dit is algemene informatie. Het vervangt je arts niet.', {
    id: 'shared.disclaimer',
  }),
  provenance: {
    title: msg('Waar komt dit vandaan?', { id: 'shared.provenance.title' }),
    sources: msg(
      'De meeste regels komen uit richtlijnen voor artsen, zoals die van NHG en NICE. De rest is een voorzichtige keuze van ons.',
      { id: 'shared.provenance.sources' },
    ),
    review: msg('Een arts heeft deze tekst en regels nog niet beoordeeld.', {
      id: 'shared.provenance.review',
    }),
    version: (version: string, date: string) =>
      msg(str`Versie ${version}, regels van ${date}.`, { id: 'shared.provenance.version' }),
  },
};
