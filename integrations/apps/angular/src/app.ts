import { Component } from '@angular/core';
import { Commitment } from './commitment';
import { Defense } from './defense';
import { Tariff } from './tariff';
import { Timeline } from './timeline';

/** One panel for each element. */
@Component({
  selector: 'app-root',
  imports: [Tariff, Defense, Commitment, Timeline],
  template: `
    <app-tariff />
    <app-defense />
    <app-commitment />
    <app-timeline />
  `,
})
export class App {}
