import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { LitElement } from 'lit';

interface Patchable {
  createRenderRoot: (this: Patchable) => Element | ShadowRoot;
  update: (this: Patchable, changed: ReadonlyMap<PropertyKey, unknown>) => void;
  readonly shadowRoot: ShadowRoot | null;
  readonly renderRoot: Element | ShadowRoot;
  readonly renderOptions: { renderBefore?: ChildNode | null };
}

interface Page {
  litElementHydrateSupport(lit: { readonly LitElement: typeof LitElement }): void;
}

/** Elements whose first update has to find what the server has drawn. */
const waiting = new WeakSet<object>();

/** Style sheets of the class in the place of the server's `<style>`, which a strict Content Security Policy may have refused. */
function takeStyles(prototype: Patchable): void {
  const adopt = Object.getPrototypeOf(prototype) as Patchable;
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    if (this.shadowRoot) {
      waiting.add(this);
      adopt.createRenderRoot.call(this);
      for (const style of this.shadowRoot.querySelectorAll('style')) style.remove();
    }
    return createRenderRoot.call(this);
  };
}

/** What another version, or another language, has drawn cannot be gone on from: it is drawn anew. */
function drawAnew(prototype: Patchable): void {
  const { update } = prototype;
  prototype.update = function (changed) {
    try {
      update.call(this, changed);
    } catch (error) {
      if (!waiting.has(this)) throw error;
      this.renderRoot.replaceChildren();
      update.call(this, changed);
    }
    waiting.delete(this);
  };
}

/**
 * Teaches Lit to go on from what a server has drawn. Elements that are already in use when it is called have drawn themselves anew.
 * A page whose framework has taught Lit so before is left alone.
 */
export function supportHydration(lit: { readonly LitElement: typeof LitElement }): void {
  if (Object.hasOwn(lit.LitElement, 'observedAttributes')) return;
  (globalThis as unknown as Page).litElementHydrateSupport(lit);
  const prototype = lit.LitElement.prototype as unknown as Patchable;
  takeStyles(prototype);
  drawAnew(prototype);
}
