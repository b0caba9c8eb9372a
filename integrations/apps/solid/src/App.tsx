import { For } from 'solid-js';
import { Commitment } from './Commitment';
import { Defense } from './Defense';
import { Tariff } from './Tariff';
import { Timeline } from './Timeline';

/** One panel for each element. */
const panels = [Tariff, Defense, Commitment, Timeline];

export function App() {
  return <For each={panels}>{(Panel) => <Panel />}</For>;
}
