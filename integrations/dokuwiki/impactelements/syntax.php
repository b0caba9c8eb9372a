<?php
/**
 * {{impact>tariff-calculator?import-value=40000&lang=ja}}: an element in a frame. A wiki's text may hold no tags of its own, and is written
 * by many: the frame has an origin of its own and can neither read nor change the page around it.
 *
 * @license MIT
 */

if (!defined('DOKU_INC')) die();

class syntax_plugin_impactelements extends DokuWiki_Syntax_Plugin
{
    /** Where the frame page lies. */
    const FRAME = DOKU_BASE . 'lib/plugins/impactelements/assets/embed/frame.html';

    /** What a frame takes besides the attributes of the element, and what each may be. */
    const SETTINGS = array(
        'lang' => '/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i',
        'theme' => '/^(light|dark|auto)$/',
        'hide' => '/^share$/',
    );

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 300;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{impact>[^}\n]*\}\}', $mode, 'plugin_impactelements');
    }

    /** The elements that there are, by their names. */
    private function elements()
    {
        static $elements = null;
        if ($elements === null) {
            $elements = (array) json_decode((string) file_get_contents(__DIR__ . '/elements.json'), true);
        }
        return $elements;
    }

    /** Takes what the element declares, and nothing else. */
    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        $parts = explode('?', trim(substr($match, strlen('{{impact>'), -2)), 2);
        $name = trim($parts[0]);
        $element = $this->elements()[$name] ?? null;
        if ($element === null) return array('unknown' => $name);
        parse_str($parts[1] ?? '', $query);
        $given = array();
        foreach ($query as $key => $value) {
            if (!is_string($value) || $value === '' && !in_array($key, $element['attributes'], true)) continue;
            $setting = self::SETTINGS[$key] ?? null;
            $known = $setting === null ? in_array($key, $element['attributes'], true) : preg_match($setting, $value);
            if ($known) $given[$key] = $value;
        }
        return array('name' => $name, 'title' => $element['title'], 'height' => (int) $element['height'], 'given' => $given);
    }

    public function render($mode, Doku_Renderer $renderer, $data)
    {
        if (isset($data['unknown'])) {
            $renderer->cdata(sprintf($this->getLang('unknown'), $data['unknown']));
            return true;
        }
        if ($mode !== 'xhtml') {
            $renderer->cdata($data['title']);
            return true;
        }
        $address = self::FRAME . '?'
            . http_build_query(array('element' => $data['name']) + $data['given'], '', '&', PHP_QUERY_RFC3986);
        $renderer->doc .= sprintf(
            '<iframe class="impactelements" src="%s" title="%s" width="100%%" height="%d" loading="lazy"'
            . ' allow="clipboard-write" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox">'
            . '</iframe>',
            hsc($address),
            hsc($data['title']),
            $data['height']
        );
        return true;
    }
}
