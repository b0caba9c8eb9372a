import { html } from 'lit';
import { applyScenario, isRefused, scenarioDefaults, scenarioParams } from './scenario-attributes.js';
import { isFrame } from './frame-address.js';
import { findLink, readLink } from './link.js';
import { placeOf } from './element-key.js';
import { paramsToScenario, type ScenarioReading } from './link-state.js';
import type { LinkNotice, ShareHost } from './shared.js';
import { shareWords } from './words.js';

function read(text: string, host: ShareHost): ScenarioReading {
  const link = readLink(text);
  return link.ok ? paramsToScenario(link.params, scenarioDefaults(host)) : link;
}

function refuse(host: ShareHost, share: LinkNotice, reason: string): void {
  share.notice = (locale) =>
    html`<div class="notice" part="notice" role="alert">
      <p>${shareWords(locale)?.linkRefused[reason]}</p>
    </div>`;
  host.requestUpdate();
}

/** Once the scenario is drawn: where it cannot be used, what the page itself had set comes back. */
async function look(host: ShareHost, share: LinkNotice, back: () => void): Promise<void> {
  await host.updateComplete;
  if (isRefused(host)) {
    back();
    refuse(host, share, 'unusable');
    return;
  }
  // A fragment of a page leads to its place in it; a frame has no other place.
  if (window === window.top) host.scrollIntoView({ block: 'nearest' });
}

/** Sets an element to the scenario that the page's address has for it, or says why not. */
export async function followLink(host: ShareHost, share: LinkNotice): Promise<void> {
  const text = isFrame() ? null : findLink(location, placeOf(host));
  if (text === null) return;
  // What a server has drawn is taken over as it stands, and changed after that.
  if (host.shadowRoot?.firstChild) await host.updateComplete;
  const reading = read(text, host);
  if (!reading.ok) {
    refuse(host, share, reading.reason);
    return;
  }
  share.notice = undefined;
  const before = paramsToScenario(scenarioParams(host), scenarioDefaults(host));
  applyScenario(host, reading.scenario);
  void look(host, share, () => applyScenario(host, before.ok ? before.scenario : {}));
}
