import { base } from '../../styles/base.styles.js';
import { careCard } from '../../parts/care-card.styles.js';
import { question } from '../../parts/question.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

/** The styles of every element that asks questions and answers with a care card. */
export const styles = [tokens, base, question, careCard];
