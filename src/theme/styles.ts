import { base } from './base.styles.js';
import { careCard } from './care-card.styles.js';
import { question } from './question.styles.js';
import { tokens } from './tokens.styles.js';

/** The styles of every element that asks questions and answers with a care card. */
export const styles = [tokens, base, question, careCard];
