import type { ScenarioParams } from '../ui/share/link-state.js';

/** What the address of a frame asks for. Whatever is not one of these is a parameter of the scenario, which the element itself declares. */
export interface FrameSettings {
  /** Name of the element, without `impact-`; the usual one where none is known by the name given. */
  readonly element: string;
  readonly lang: string;
  readonly theme: 'light' | 'dark' | 'auto';
  /** What the frame leaves out, as the attribute `hide` says it: `share`, or nothing. */
  readonly hide: string | undefined;
  readonly params: ScenarioParams;
  /** Whether all of the settings above could be used; the parameters have yet to be looked at. */
  readonly ok: boolean;
}

/** What stands in a frame that asks for nothing that there is. */
const USUAL = 'tariff-calculator';
const THEMES = ['light', 'dark', 'auto'] as const;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i;
const SETTINGS = new Set(['element', 'lang', 'theme', 'hide']);

/** Reads the query of a frame. Nothing is taken over that is not one of a few known words, or a language tag. */
export function frameSettings(query: string, elements: readonly string[]): FrameSettings {
  const given = [...new URLSearchParams(query)];
  const one = (name: string) => {
    const values = given.filter(([key]) => key === name).map(([, value]) => value);
    return values.length > 1 ? '' : values[0];
  };
  const [element, lang, theme, hide] = [one('element'), one('lang'), one('theme'), one('hide')];
  const known = elements.find((name) => name === element);
  const shown = THEMES.find((name) => name === (theme ?? 'auto'));
  const written = LANGUAGE.test(lang ?? 'en') ? (lang ?? 'en') : undefined;
  const usable = hide === undefined || hide === 'share';
  return {
    element: known ?? USUAL,
    lang: written ?? 'en',
    theme: shown ?? 'auto',
    hide: usable ? hide : undefined,
    params: given.filter(([name]) => !SETTINGS.has(name)),
    ok: Boolean(known && shown && written && usable),
  };
}
