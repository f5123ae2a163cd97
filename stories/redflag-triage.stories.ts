import type { Meta } from '@storybook/web-components-vite';
import '../dist/define/redflag-triage.js';
import { elementOf, screensOf } from './element.js';

export default {
  title: 'redflag-triage',
  ...elementOf('redflag-triage'),
} satisfies Meta;

const screen = screensOf('redflag-triage');

export const Start = screen('start');
export const QuestionAge = screen('question age');
export const QuestionAlarmNow = screen('question alarm-now');
export const QuestionAlarmToday = screen('question alarm-today');
export const QuestionAlarmUrine = screen('question alarm-urine');
export const QuestionAlarmBody = screen('question alarm-body');
export const QuestionAlarmOther = screen('question alarm-other');
export const QuestionAlarmRisk = screen('question alarm-risk');
export const AlarmNowWithoutAnAnswer = screen('alarm-now without an answer');
export const ResultEmergency = screen('result emergency');
export const ResultSameDay = screen('result same-day');
export const ResultSoon = screen('result soon');
export const ResultRoutine = screen('result routine');
export const ResultNone = screen('result none');
export const ResultGpFirst = screen('result GP first');
export const ResultUnsure = screen('result unsure');
export const ResultWaters = screen('result waters');
export const ResultPregnantToday = screen('result pregnant today');
export const ResultManToday = screen('result man today');
export const ResultManyReasons = screen('result many reasons');
export const List = screen('list');
