import { For } from 'solid-js';
import { Defense } from './Defense';
import { Tariff } from './Tariff';

/** One panel for each element. */
const panels = [Tariff, Defense];

export function App() {
  return <For each={panels}>{(Panel) => <Panel />}</For>;
}
