import type { DefenseResult } from 'impact-elements';
import { createSignal } from 'solid-js';

export function Defense() {
  const [targetShare, setTargetShare] = createSignal('2');
  const [both, setBoth] = createSignal(false);
  const [result, setResult] = createSignal<DefenseResult>();
  return (
    <section data-element="impact-defense-path">
      <label>
        Target, percent of GDP
        <input
          type="text"
          value={targetShare()}
          onInput={({ currentTarget }) => setTargetShare(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={both()}
          onChange={({ currentTarget }) => setBoth(currentTarget.checked)}
        />{' '}
        Both denominators
      </label>
      <p>
        Missing: <output>{result()?.gap}</output>
      </p>
      <impact-defense-path
        target-share={targetShare()}
        both-denominators={both()}
        denominator="fixed"
        target-lines="us-ask-3-5 nato-core"
        on:impact-change={({ result }) => {
          setResult(result);
          setTargetShare(result.targetShare);
        }}
      />
    </section>
  );
}
