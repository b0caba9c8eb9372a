import { html } from 'lit';
import { applyScenario, isRefused, scenarioDefaults, scenarioParams } from './scenario-attributes.js';
import { isFrame } from './frame-address.js';
import { findLink, isRoute, readLink } from './link.js';
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
async function look(host: ShareHost, share: LinkNotice, leads: boolean, back: () => void): Promise<void> {
  await host.updateComplete;
  if (isRefused(host)) {
    back();
    refuse(host, share, 'unusable');
    return;
  }
  if (leads && window === window.top) host.scrollIntoView({ block: 'nearest' });
}

/** A fragment of a page leads to its place in it, but not where it is an anchor of the page's own; a frame has no other place. */
function leadsTo(place: string): boolean {
  const { hash } = location;
  return hash === '' || isRoute(hash) || findLink({ hash, search: '' }, place) !== null;
}

/** What each element was last set to by a link. */
const followed = new WeakMap<ShareHost, string>();

/** The link to be followed: one that was followed is done with, and what a reader has entered since stands. */
function linkFor(host: ShareHost, place: string, oldAddress: string | undefined): string | null {
  const text = findLink(location, place);
  if (text === null || text === followed.get(host)) return null;
  return oldAddress !== undefined && findLink(new URL(oldAddress), place) === text ? null : text;
}

/**
 * Sets an element to the scenario that the page's address has for it, or says why not.
 * @param oldAddress the address before, where it has changed: only what has changed in it is followed
 */
export async function followLink(host: ShareHost, share: LinkNotice, oldAddress?: string): Promise<void> {
  if (isFrame()) return;
  const place = placeOf(host);
  const text = linkFor(host, place, oldAddress);
  if (text === null) return;
  followed.set(host, text);
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
  void look(host, share, leadsTo(place), () => applyScenario(host, before.ok ? before.scenario : {}));
}
