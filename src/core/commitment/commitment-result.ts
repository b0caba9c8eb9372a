import type { DecimalString } from '../numbers/decimal.js';
import type { Step } from '../model/steps.js';
import type { DisbursementYear } from './disbursement.js';

/** A sector or a project. `null` stands for an amount that nobody published. Shares are in percent of the whole. */
export interface CommitmentPart {
  readonly id: string;
  readonly amount: DecimalString | null;
  readonly share: DecimalString | null;
  /** The share rounded so that all shown shares add up to 100 (projects: to the shown share of their sector). */
  readonly shownShare: DecimalString | null;
  readonly status: string;
}

export interface CommitmentSector extends CommitmentPart {
  readonly projects: readonly CommitmentPart[];
  /** How many of them state an amount. */
  readonly statedProjects: number;
  /** What the sector states by status, the most certain first; empty where no amount was published. */
  readonly byStatus: readonly StatusAmount[];
}

/** The amounts of one status, added up. */
export interface StatusAmount {
  readonly status: string;
  readonly amount: DecimalString;
}

/** What falls in one calendar year; its shares are in percent of the amount that is spread. */
export interface CommitmentYear extends DisbursementYear {
  /** The amount in whole units, rounded so that all shown amounts add up to the exact sum. */
  readonly shownAmount: DecimalString;
}

export interface CommitmentBreakdown {
  readonly total: DecimalString;
  readonly currency: string;
  readonly scenario: string;
  readonly shareOf: 'total' | 'stated';
  /** The amount that is 100 % of the shares. */
  readonly whole: DecimalString;
  readonly parts: readonly CommitmentSector[];
  /** What the parts leave of the whole; zero when the shares are shares of what was stated. */
  readonly unallocated: {
    readonly amount: DecimalString;
    readonly share: DecimalString;
    readonly shownShare: DecimalString;
  };
  /** The sum of the parts beside the total: a comparison, not a part. `difference` is below zero when more than the total was stated. */
  readonly stated: {
    readonly amount: DecimalString;
    readonly shareOfTotal: DecimalString;
    readonly difference: DecimalString;
  };
  /** The schedule by calendar year; empty without one. */
  readonly years: readonly CommitmentYear[];
  readonly steps: readonly Step[];
}
