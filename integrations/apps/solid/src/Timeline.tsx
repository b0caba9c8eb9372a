import type { TimelineResult } from 'impact-elements';
import { createSignal } from 'solid-js';

export function Timeline() {
  const [to, setTo] = createSignal('2026-08-31');
  const [tariffs, setTariffs] = createSignal(false);
  const [result, setResult] = createSignal<TimelineResult>();
  return (
    <section data-element="impact-timeline">
      <label>
        Last day
        <input type="text" value={to()} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <label>
        <input
          type="checkbox"
          checked={tariffs()}
          onChange={({ currentTarget }) => setTariffs(currentTarget.checked)}
        />{' '}
        Tariffs alone
      </label>
      <p>
        Last event: <output>{result()?.latest}</output>
      </p>
      <impact-timeline
        to={to()}
        topics={tariffs() ? 'tariffs' : undefined}
        from="2025-07-07"
        date="2025-09-16"
        lang="de"
        on:impact-change={({ result }) => {
          setResult(result);
          setTo(result.to);
        }}
      />
    </section>
  );
}
