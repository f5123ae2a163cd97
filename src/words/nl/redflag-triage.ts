/** Words of the alarm-sign check, in Dutch, the source language. */
import { msg, str } from '@lit/localize';
import { words as alarm } from './alarm.js';
import { language } from './language.js';
import { words as shared } from './shared.js';

export const words = {
  language,
  shared,
  alarm,
  title: msg('Wanneer bel je de dokter?', { id: 'redflag-triage.title' }),
  lead: msg(
    'Soms moet een arts snel naar blaasklachten kijken. Met een paar korte vragen weet je of je moet bellen, en wie.',
    { id: 'redflag-triage.lead' },
  ),
  length: (total: number) =>
    msg(str`Het zijn hooguit ${total} korte vragen.`, { id: 'redflag-triage.length' }),
  list: msg('Deze lijst is voor iedereen hetzelfde. Lees of er iets bij staat dat je herkent.', {
    id: 'redflag-triage.list',
  }),
};
