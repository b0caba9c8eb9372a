import type { CommitmentResult } from 'impact-elements';
import { createSignal } from 'solid-js';

export function Commitment() {
  const [scenario, setScenario] = createSignal('announced');
  const [jobs, setJobs] = createSignal(false);
  const [result, setResult] = createSignal<CommitmentResult>();
  return (
    <section data-element="impact-commitment-breakdown">
      <label>
        List that is counted
        <input
          type="text"
          value={scenario()}
          onInput={({ currentTarget }) => setScenario(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={jobs()}
          onChange={({ currentTarget }) => setJobs(currentTarget.checked)}
        />{' '}
        With jobs and output
      </label>
      <p>
        Counted: <output>{result()?.whole}</output>
      </p>
      <impact-commitment-breakdown
        scenario={scenario()}
        open={jobs() ? 'jobs' : undefined}
        view="sectors"
        on:impact-change={({ result }) => {
          setResult(result);
          setScenario(result.scenario);
        }}
      />
    </section>
  );
}
