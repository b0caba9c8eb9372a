import { expect } from 'chai';
import { refuse } from '../../src/core/model/outcome.js';
import { computeWithFallback, type Computation } from '../../src/ui/compute-with-fallback.js';

interface Scenario {
  readonly rate: string;
  readonly day: string | null;
  readonly place: string;
}

const scenario: Scenario = { rate: '15', day: null, place: 'JP' };

/** Refuses the first of these that is `bad`, one at a time. */
function compute(given: Scenario): Computation<Scenario> {
  const field = (['rate', 'day', 'place'] as const).find((name) => given[name] === 'bad');
  return field
    ? { ok: false, refusals: { [field]: refuse('unusable', field) } }
    : { ok: true, computed: given };
}

const attempt = (given: Scenario, defaults: Partial<Scenario>) =>
  computeWithFallback<Scenario, Scenario>(compute, given, defaults);

describe('a scenario that cannot all be used', () => {
  const defaults: Partial<Scenario> = { rate: '27.5', day: null };

  it('is computed as it is where nothing is refused', () => {
    expect(attempt(scenario, defaults)).to.deep.equal({
      computed: scenario,
      usable: scenario,
      refusals: {},
    });
  });

  it('is computed with the default of each refused input, also of one that is refused only after another', () => {
    const { computed, refusals } = attempt({ ...scenario, rate: 'bad', day: 'bad' }, defaults);
    expect(computed).to.deep.equal({ rate: '27.5', day: null, place: 'JP' });
    expect(Object.keys(refusals).sort()).to.deep.equal(['day', 'rate']);
  });

  it('gives nothing where an input has no default, or its default is refused, too', () => {
    const unknown = attempt({ ...scenario, place: 'bad' }, defaults);
    expect([unknown.computed, Object.keys(unknown.refusals)]).to.deep.equal([null, ['place']]);
    const refused = attempt({ ...scenario, rate: 'bad' }, { rate: 'bad' });
    expect([refused.computed, Object.keys(refused.refusals)]).to.deep.equal([null, ['rate']]);
  });
});
