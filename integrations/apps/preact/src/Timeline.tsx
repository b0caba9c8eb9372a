import type { TimelineResult } from 'impact-elements';
import { useState } from 'preact/hooks';

export function Timeline() {
  const [to, setTo] = useState('2026-08-31');
  const [tariffs, setTariffs] = useState(false);
  const [result, setResult] = useState<TimelineResult>();
  return (
    <section data-element="impact-timeline">
      <label>
        Last day
        <input type="text" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <label>
        <input
          type="checkbox"
          checked={tariffs}
          onInput={({ currentTarget }) => setTariffs(currentTarget.checked)}
        />{' '}
        Tariffs alone
      </label>
      <p>
        Last event: <output>{result?.latest}</output>
      </p>
      <impact-timeline
        to={to}
        topics={tariffs ? 'tariffs' : undefined}
        from="2025-07-07"
        date="2025-09-16"
        lang="de"
        onimpact-change={({ result }) => {
          setResult(result);
          setTo(result.to);
        }}
      />
    </section>
  );
}
