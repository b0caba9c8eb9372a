import { Commitment } from './Commitment';
import { Defense } from './Defense';
import { Tariff } from './Tariff';
import { Timeline } from './Timeline';

/** One panel for each element. */
const panels = [Tariff, Defense, Commitment, Timeline];

export function App() {
  return panels.map((Panel) => <Panel key={Panel.name} />);
}
