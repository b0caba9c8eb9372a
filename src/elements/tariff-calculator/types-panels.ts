import type { TemplateResult } from 'lit';
import type { CommonMessages } from '../../localize/en/common.js';
import type { Table } from '../../ui/data-table.js';
import type { internals, Internals, InternalsHost } from '../../ui/internals.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import type { FieldsHost } from '../../ui/panel-fields.js';
import type { Computed, PanelInput } from './types.js';
import type { EffectParts } from './types-effects.js';

export type EffectPanelId = 'car-price' | 'who-pays';

/** What a panel with a model does with its element. */
export interface EffectHost extends FieldsHost {
  readonly element: InternalsHost & { readonly [internals]: Internals<CommonMessages> };
}

/** A panel with a model of its own: its part of the result, and its contents. */
export interface EffectPanel {
  readonly compute: (computed: Computed) => Partial<EffectParts>;
  readonly render: (input: PanelInput) => TemplateResult;
  readonly tables: (input: PanelInput) => Table[];
  readonly workings: (input: PanelInput) => Working[];
}

export type EffectPanels = Readonly<Record<EffectPanelId, LazyModule<EffectPanel>>>;
