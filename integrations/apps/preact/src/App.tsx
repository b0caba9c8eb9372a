import { Defense } from './Defense';
import { Tariff } from './Tariff';

/** One panel for each element. */
const panels = [Tariff, Defense];

export function App() {
  return panels.map((Panel) => <Panel key={Panel.name} />);
}
