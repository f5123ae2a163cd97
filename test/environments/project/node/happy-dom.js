/** The elements on a page of happy-dom, with its names made global. */
import { GlobalRegistrator } from '@happy-dom/global-registrator';
import { useAll, wentOn } from '../use.js';

GlobalRegistrator.register({ url: 'http://localhost/' });
await import('oab-elements/define');
console.log(wentOn(await useAll(document)));
await GlobalRegistrator.unregister();
