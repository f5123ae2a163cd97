import { bootstrapApplication } from '@angular/platform-browser';
import 'oab-elements/define';
import { App } from './app';

void bootstrapApplication(App);
