/** Fired when the user's hand has changed an element's result. Bubbles, and leaves shadow roots. */
export class ImpactChangeEvent<Result extends object = object> extends Event {
  static readonly type = 'impact-change';
  /** The new result, as the element's `result` property holds it. */
  readonly result: Result;

  constructor(result: Result) {
    super(ImpactChangeEvent.type, { bubbles: true, composed: true });
    this.result = result;
  }
}

declare global {
  interface HTMLElementEventMap {
    'impact-change': ImpactChangeEvent;
  }
}
