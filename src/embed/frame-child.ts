import {
  applyScenario,
  isRefused,
  scenarioDefaults,
  type ScenarioHost,
} from '../ui/share/scenario-attributes.js';
import { paramsToScenario } from '../ui/share/link-state.js';
import type { FrameMessages } from '../localize/en/frame.js';
import { frameWords } from '../localize/frame-words.js';
import { frameSettings } from './frame-settings.js';
import { tellHeight } from './report-height.js';

/** The names of all elements with spaces between them, set by the build. */
declare const IMPACT_ELEMENTS: string;

/** One file with everything: a frame without an origin of its own may load classic scripts, and no modules. */
const ALL = 'impact-elements.js';

type Drawn = ScenarioHost & { readonly updateComplete: Promise<unknown> };

function loadAll(): Promise<unknown> {
  const script = document.createElement('script');
  const url = new URL(`../${ALL}`, location.href).href;
  const { trustedTypes } = window as unknown as {
    trustedTypes?: {
      createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
    };
  };
  const policy = trustedTypes?.createPolicy('impact-frame', { createScriptURL: () => url });
  script.src = policy ? policy.createScriptURL(url) : url;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

/** Its own file is smaller; a frame with an origin can have it. */
function load(element: string): Promise<unknown> {
  if (self.origin === 'null') return loadAll();
  return import(new URL(`../${element}.js`, location.href).href).catch(loadAll);
}

function say(kind: keyof FrameMessages, lang: string): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = frameWords(lang)[kind];
  document.body.prepend(notice);
}

/** Shows the element that the frame's address names, with its scenario; where not all of that can be used, the usual one and a notice. */
async function show(): Promise<void> {
  const { element, lang, theme, hide, params, ok } = frameSettings(
    location.search,
    IMPACT_ELEMENTS.split(' '),
  );
  document.documentElement.lang = lang;
  document.documentElement.dataset['theme'] = theme;
  try {
    await load(element);
  } catch {
    say('missing', lang);
    return;
  }
  const host = document.createElement(`impact-${element}`) as Drawn;
  if (hide) host.setAttribute('hide', hide);
  const reading = paramsToScenario(params, scenarioDefaults(host));
  if (ok && reading.ok) applyScenario(host, reading.scenario);
  document.querySelector('main')?.replaceChildren(host);
  await host.updateComplete;
  const refused = !ok || !reading.ok || isRefused(host);
  if (refused) applyScenario(host, {});
  if (refused) say('refused', lang);
  document.title = host.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? '';
}

tellHeight();
void show();
