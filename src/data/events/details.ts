import { text } from '../commitments/tables.js';
import type { DealEvent } from './schema.js';

/** What has to be said about an event beyond its title. */
export type EventDetails = Pick<DealEvent, 'note' | 'provisions'>;

type Provision = NonNullable<DealEvent['provisions']>[number];

const provision = (id: string, source: string, words: Provision['text'], due?: string): Provision => ({
  id,
  text: words,
  ...(due !== undefined && { due }),
  status: 'plan',
  source,
});

/** What the minerals framework says. It names no amounts, and whether its dates were met is not known. */
const MINERALS: EventDetails = {
  note: text(
    'Not binding, no amounts; whether its dates were met is not known',
    '拘束力も金額もなし。期限の達成は不明',
  ),
  provisions: [
    provision(
      'support',
      'minerals',
      text('Support for selected projects in six months', '6か月以内に選定案件を支援'),
      '2026-04-28',
    ),
    provision(
      'ministerial',
      'ministerial',
      text('Investment ministerial in 180 days', '180日以内に閣僚会合'),
      '2026-04-26',
    ),
    provision(
      'response-group',
      'response-group',
      text('Rapid response group: US Energy, METI', '緊急対応グループ（米エネルギー省・経産省）'),
    ),
    provision(
      'tools',
      'ministerial',
      text(
        'Grants, guarantees, loans, equity, offtake, insurance',
        '補助金・保証・融資・出資・引取契約・保険',
      ),
    ),
    provision('stockpiling', 'minerals', text('Stockpiling', '備蓄')),
  ],
};

/** Notes and provisions by the id of their event; loaded when a reader asks for them. */
export const eventDetails: Readonly<Record<string, EventDetails>> = { '2025-10-28-minerals': MINERALS };
