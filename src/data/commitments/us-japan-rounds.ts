import { about, billions, upTo } from '../authoring/amounts.js';
import { item, reached } from './items.js';
import type { CommitmentItem, CommitmentScenario } from './schema.js';
import type { SourceId } from './sources.js';

const AFP: SourceId = 'afp-first';
const NHK: SourceId = 'nhk-second';

/** The way of the first three projects. The loans were published as one sum for all three. */
const wayOfFirst: CommitmentItem['history'] = [
  reached('candidate', '2026-02-13', 'qazinform'),
  reached('selected', '2026-02-17', AFP),
  reached('contracted', '2026-05-01', 'nhk-loans', 'loans of over 340 billion yen for all three projects'),
];

/** The first round: three projects, selected by the President. */
const first = [
  item('portsmouth', 'energy', 'Gas power, Portsmouth', {
    ...billions('33.3'),
    status: 'selected',
    source: 'jiji-first',
    parties: 'SB Energy (SoftBank)',
    places: ['ohio'],
    history: wayOfFirst,
    differing: [{ ...billions('33'), source: 'commerce' }],
  }),
  item('gulflink', 'energy', 'Oil export terminal, Texas GulfLink', {
    ...billions('2.1'),
    status: 'selected',
    source: 'commerce',
    parties: 'Sentinel Midstream',
    places: ['texas'],
    history: wayOfFirst,
  }),
  item('diamond-grit', 'critical-minerals', 'Synthetic diamond grit, for semiconductors and others', {
    ...about(billions('0.6')),
    status: 'selected',
    source: 'commerce',
    parties: 'Element Six',
    places: ['georgia'],
    history: wayOfFirst,
    note: '0.5 in the joint fact sheet',
  }),
];

const wayOfSecond: CommitmentItem['history'] = [reached('candidate', '2026-03-19', NHK)];

/** The second round: candidates of the summit of 19 March 2026. The amount of the two gas projects was published for both together. */
const second = [
  item('small-modular-reactors', 'energy', 'Small modular reactors', {
    ...upTo(billions('40')),
    status: 'candidate',
    source: 'white-house-march',
    parties: 'GE Vernova, Hitachi',
    places: ['tennessee', 'alabama'],
    history: wayOfSecond,
    note: 'NHK has Idaho instead of Alabama',
  }),
  item('gas-pennsylvania', 'energy', 'Gas power, Pennsylvania', {
    ...upTo(billions('33')),
    status: 'candidate',
    source: 'white-house-march',
    together: ['gas-texas'],
    places: ['pennsylvania'],
    history: wayOfSecond,
    note: 'For Pennsylvania and Texas together',
  }),
  item('gas-texas', 'energy', 'Gas power, Texas', {
    status: 'candidate',
    source: 'nhk-summit',
    places: ['texas'],
    history: wayOfSecond,
  }),
];

/** What the press names as candidates, and no list of the two governments. Told, and never added up. */
const reported = [
  item('westinghouse-reactors', 'energy', 'Ten nuclear reactors', {
    status: 'reported',
    source: 'yomiuri-candidates',
    parties: 'Westinghouse',
    history: [
      reached(
        'reported',
        '2026-03-08',
        'yomiuri-candidates',
        'with copper and displays over 100 billion dollars',
      ),
    ],
  }),
  item('copper', 'critical-minerals', 'Copper smelting and refining', {
    status: 'reported',
    source: 'yomiuri-candidates',
    history: [
      reached(
        'reported',
        '2026-03-08',
        'yomiuri-candidates',
        'with reactors and displays over 100 billion dollars',
      ),
    ],
    note: 'Under critical minerals as in the joint fact sheet',
  }),
  item('display-plant', 'unassigned', 'Display plant', {
    ...about(billions('13')),
    status: 'reported',
    source: 'reuters-display',
    parties: 'Japan Display (JDI)',
    history: [reached('reported', '2026-03-09', 'reuters-display')],
  }),
];

const rounds = [...first, ...second, ...reported];

/** What was selected so far, beside it the candidates, which are no part of the sums. */
export const selected: CommitmentScenario = {
  id: 'selected',
  name: 'Selected so far',
  date: '2026-02-17',
  status: 'selected',
  source: AFP,
  shareOf: 'total',
  comparableWith: ['total', 'candidates'],
  countedFrom: 'selected',
  caveat: 'Candidates are under consultation and not counted; loans are signed, no payment is reported',
  printed: [
    { ...billions('36'), source: AFP },
    { ...upTo(billions('73')), source: NHK, of: 'candidate' },
  ],
  items: rounds,
};

/** The same with the candidates of the summit counted. */
export const candidates: CommitmentScenario = {
  id: 'candidates',
  name: 'Selected and candidates',
  date: '2026-03-19',
  status: 'candidate',
  source: NHK,
  shareOf: 'total',
  comparableWith: ['total', 'selected'],
  countedFrom: 'candidate',
  caveat: 'Candidates are still under consultation (NHK); others say approved',
  printed: [{ ...upTo(billions('73')), source: NHK, of: 'candidate' }],
  items: rounds,
};
