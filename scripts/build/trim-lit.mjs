/**
 * What of Lit no element of the library uses, and no bundler can tell: versions and doors for polyfills and decorators that stand on classes or on
 * `globalThis`, properties that hold JSON, and what is said to developers who write styles by hand.
 */
const CHANGES = {
  'reactive-element/reactive-element.js': [
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',void 0!==t.l&&(this.l=[...t.l])'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)'],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
    ['c=a.trustedTypes,l=c?c.emptyScript:""', 'l=""'],
    [',p=a.reactiveElementPolyfillSupport'],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ],
  'reactive-element/css-tag.js': [
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    [
      /if\("number"==typeof t\)return t;throw Error\("Value passed to 'css' function [^"]*"\+t\+"[^"]*"\)/,
      'return t',
    ],
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&'],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ],
};

/** The text of a file of Lit without that. Throws when it is not the Lit known here. */
export function trimLit(code, file) {
  return CHANGES[file].reduce((text, [what, instead = '']) => {
    const changed = text.replace(what, () => instead);
    if (changed === text) throw new Error(`trim-lit: ${file} has no ${what} any more`);
    return changed;
  }, code);
}

/** Bundles Lit without what no element uses. */
export const trimLitPlugin = {
  name: 'trim-lit',
  transform: {
    filter: {
      id: /[\\/](reactive-element[\\/](reactive-element|css-tag)|lit-element[\\/]lit-element|lit-html[\\/]lit-html)\.js$/,
    },
    handler(code, id) {
      return { code: trimLit(code, id.split(/[\\/]/).slice(-2).join('/')), map: null };
    },
  },
};
