import type { CommitmentResult } from 'impact-elements';
import { useState } from 'preact/hooks';

export function Commitment() {
  const [scenario, setScenario] = useState('announced');
  const [jobs, setJobs] = useState(false);
  const [result, setResult] = useState<CommitmentResult>();
  return (
    <section data-element="impact-commitment-breakdown">
      <label>
        List that is counted
        <input
          type="text"
          value={scenario}
          onInput={({ currentTarget }) => setScenario(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={jobs}
          onInput={({ currentTarget }) => setJobs(currentTarget.checked)}
        />{' '}
        With jobs and output
      </label>
      <p>
        Counted: <output>{result?.whole}</output>
      </p>
      <impact-commitment-breakdown
        scenario={scenario}
        open={jobs ? 'jobs' : undefined}
        view="sectors"
        onimpact-change={({ result }) => {
          setResult(result);
          setScenario(result.scenario);
        }}
      />
    </section>
  );
}
