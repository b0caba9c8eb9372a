/**
 * What others have made for drawing on a server. The build bundles it into this one module: by npm it would bring fifteen packages and
 * 14 MB into each project that wants the elements in a browser.
 */
export { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
export { render } from '@lit-labs/ssr/lib/render.js';
export { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
export { parseFragment } from 'parse5';
