/** Fired when user input changed the result. Bubbles and is composed. */
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
  // It bubbles and is composed: documents, windows and elements of every kind hear it.
  interface GlobalEventHandlersEventMap {
    'impact-change': ImpactChangeEvent;
  }
}
