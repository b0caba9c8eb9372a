import { LitElement } from 'lit';
import { supportHydration } from './hydration.js';

/** Import it before the elements: those that a server has drawn become live without being drawn anew. */
supportHydration({ LitElement });
