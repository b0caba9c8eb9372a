/**
 * The blocks in the editor: the element itself, with its attributes in the sidebar. What is changed in the element is kept like what is
 * changed in the sidebar, and its answer is kept with the block as plain text, for readers without JavaScript.
 */
(function (wp, settings, capture) {
  'use strict';

  const { createElement: el, Fragment, useEffect, useRef } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { BaseControl, CheckboxControl, PanelBody, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { words } = settings;

  /** A pause after the last change, so that the answer is worked out once and not at every key. */
  const PAUSE = 400;
  /** What readers do in an element reaches the page as one of these. */
  const BY_HAND = ['impact-change', 'input', 'click'];

  /** The attributes of the tag, by their names. */
  function scenarioOf(block, values) {
    const scenario = {};
    for (const { name, property, kind } of block.attributes) {
      const value = values[property];
      if (kind === 'boolean' ? value === true : typeof value === 'string' && value !== '')
        scenario[name] = kind === 'boolean' ? '' : value;
    }
    if (values.lang) scenario.lang = values.lang;
    return scenario;
  }

  /** Sets the tag to a scenario. Done by hand, because versions of React differ in what they do to tags of others. */
  function apply(element, block, scenario) {
    for (const { name } of block.attributes) {
      if (!(name in scenario)) element.removeAttribute(name);
      else if (element.getAttribute(name) !== scenario[name]) element.setAttribute(name, scenario[name]);
    }
    element.lang = scenario.lang || settings.language;
  }

  /** What the element is set to now, by its properties; undefined where it is as usual. */
  function valuesOf(element, block) {
    return block.attributes.map(({ property, kind, default: usual }) => {
      const value = element[property];
      if (kind === 'boolean') return [property, value === true ? true : undefined];
      const text = value === undefined || value === null ? '' : String(value);
      return [property, text === '' || text === usual ? undefined : text];
    });
  }

  /** Keeps what the author changes in the element itself. */
  function follow(element, block, latest) {
    const keep = async () => {
      await element.updateComplete;
      const { attributes, setAttributes } = latest.current;
      const changed = valuesOf(element, block).filter(
        ([name, value]) => value !== (attributes[name] || undefined),
      );
      if (changed.length > 0) setAttributes(Object.fromEntries(changed));
    };
    for (const type of BY_HAND) element.addEventListener(type, keep);
    return () => {
      for (const type of BY_HAND) element.removeEventListener(type, keep);
    };
  }

  const same = (one, other) =>
    JSON.stringify(Object.entries(one || {}).sort()) === JSON.stringify(Object.entries(other || {}).sort());

  const isKept = (kept, scenario) =>
    Boolean(kept) && kept.version === settings.version && same(kept.of, scenario);

  /** Holds the saving of the text back, where what is edited is a text; gives what lets it go. */
  function holdSaving(id) {
    const editor = wp.data.dispatch('core/editor');
    if (!editor || !editor.lockPostSaving) return () => undefined;
    editor.lockPostSaving(id);
    return () => editor.unlockPostSaving(id);
  }

  async function work(element, block, scenario, latest) {
    const lang = scenario.lang || settings.language;
    const answer = await capture(element.ownerDocument, block.tag, scenario, lang).catch(() => null);
    const { attributes, setAttributes } = latest.current;
    if (!same(scenarioOf(block, attributes), scenario) || (!answer && !attributes.fallback)) return;
    const mark = wp.data.dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent;
    if (mark) mark();
    setAttributes({
      fallback: answer ? { of: scenario, version: settings.version, lang, ...answer } : undefined,
    });
  }

  /**
   * Works the answer out, after a pause, and keeps it beside the attributes that it answers. Meanwhile the text is not saved, because it would
   * be without it.
   */
  function keepAnswer(element, block, scenario, latest) {
    const { attributes, clientId } = latest.current;
    if (isKept(attributes.fallback, scenario)) return undefined;
    const release = holdSaving(`impact-elements-${clientId}`);
    const timer = setTimeout(() => work(element, block, scenario, latest).finally(release), PAUSE);
    return () => {
      clearTimeout(timer);
      release();
    };
  }

  function severalControl({ property, label, help, options }, value, set) {
    const chosen = value.split(/\s+/).filter(Boolean);
    const without = (id) => chosen.filter((one) => one !== id);
    return el(
      BaseControl,
      { key: property, help, id: `impact-${property}` },
      el(BaseControl.VisualLabel, null, label),
      options.map((option) =>
        el(CheckboxControl, {
          key: option.value,
          label: option.label,
          checked: chosen.includes(option.value),
          onChange: (on) =>
            set([...without(option.value), ...(on ? [option.value] : [])].join(' ') || undefined),
        }),
      ),
    );
  }

  /** Values that the built-in data do not know are those of data of the page's own. */
  function isTyped({ kind, closed, options }, value, values) {
    if (kind !== 'choice') return true;
    const known = value === '' || options.some((option) => option.value === value);
    return !closed && (!known || Boolean(values.src));
  }

  function usualLabel({ options, default: usual }) {
    if (!usual) return words.usual;
    const option = options.find(({ value }) => value === usual);
    return words.usualIs.replace('%s', option ? option.label : usual);
  }

  /** The control of an attribute in the sidebar. */
  function control(attribute, values, setAttributes) {
    const { property, kind, label, help, options } = attribute;
    const set = (value) => setAttributes({ [property]: value });
    const value = values[property] || '';
    const common = { key: property, label, help };
    if (kind === 'boolean')
      return el(ToggleControl, {
        ...common,
        checked: value === true,
        onChange: (on) => set(on || undefined),
      });
    if (kind === 'several' && options.length > 0) return severalControl(attribute, value, set);
    const onChange = (text) => set(text || undefined);
    if (isTyped(attribute, value, values))
      return el(TextControl, {
        ...common,
        value,
        onChange,
        type: kind === 'day' ? 'date' : 'text',
        placeholder: attribute.default,
      });
    const usual = { value: '', label: usualLabel(attribute) };
    const rest = options.filter((option) => option.value !== attribute.default);
    return el(SelectControl, { ...common, value, onChange, options: [usual, ...rest] });
  }

  function languageControl(values, setAttributes) {
    const options = settings.languages.map((value) => ({ value, label: value }));
    return el(SelectControl, {
      key: 'lang',
      label: words.lang,
      help: words.langHelp,
      value: values.lang || '',
      options: [{ value: '', label: words.ofPage }, ...options],
      onChange: (lang) => setAttributes({ lang: lang || undefined }),
    });
  }

  function sidebar(block, values, setAttributes) {
    const controls = (first) =>
      block.attributes
        .filter((attribute) => attribute.first === first)
        .map((attribute) => control(attribute, values, setAttributes));
    return el(
      InspectorControls,
      null,
      el(PanelBody, { title: words.scenario }, controls(true)),
      el(
        PanelBody,
        { title: words.further, initialOpen: false },
        controls(false),
        languageControl(values, setAttributes),
      ),
    );
  }

  const editOf = (block) =>
    function ImpactBlock(props) {
      const element = useRef(null);
      const latest = useRef(props);
      latest.current = props;
      const scenario = scenarioOf(block, props.attributes);
      const changes = JSON.stringify(scenario);
      useEffect(() => apply(element.current, block, scenario), [changes]);
      useEffect(() => keepAnswer(element.current, block, scenario, latest), [changes]);
      useEffect(() => follow(element.current, block, latest), []);
      return el(
        Fragment,
        null,
        sidebar(block, props.attributes, props.setAttributes),
        el('div', useBlockProps(), el(block.tag, { ref: element })),
      );
    };

  // What readers get is made on the server.
  for (const block of settings.blocks)
    wp.blocks.registerBlockType(block.name, { edit: editOf(block), save: () => null });
})(window.wp, window.impactElementsBlocks, window.impactElementsCapture.capture);
