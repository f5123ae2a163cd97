/** The entries, in a thread. */
import { Worker } from 'node:worker_threads';

new Worker(new URL('./entries.js', import.meta.url));
