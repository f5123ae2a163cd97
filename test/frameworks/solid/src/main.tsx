import { render } from 'solid-js/web';
import { App } from './app.js';

const root = document.querySelector('#app');
if (root) render(() => <App />, root);
