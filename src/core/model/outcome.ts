import type { Reason as CoreReason } from './reasons.js';

/** A refused input, as a value: what was refused and why. Nothing in `core` throws for bad input. */
export interface Refusal<Reason extends string = string> {
  readonly ok: false;
  /** Why, as a stable code; the words for it live in `localize`. {@link CoreReason} lists those of `core`. */
  readonly reason: Reason;
  /** Which input, by its property name, where there is more than one. */
  readonly field?: string;
  /** Values that help to say it in words, such as the limit that was passed. */
  readonly details?: Readonly<Record<string, string>>;
}

/** Either the asked-for result (with `ok: true`) or a {@link Refusal}. */
export type Outcome<Result extends object, Reason extends string = CoreReason> =
  ({ readonly ok: true } & Readonly<Result>) | Refusal<Reason>;

/** Makes a refusal. */
export function refuse<Reason extends string>(
  reason: Reason,
  field?: string,
  details?: Readonly<Record<string, string>>,
): Refusal<Reason> {
  return {
    ok: false,
    reason,
    ...(field === undefined ? {} : { field }),
    ...(details === undefined ? {} : { details }),
  };
}
