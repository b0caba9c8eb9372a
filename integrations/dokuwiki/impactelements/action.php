<?php
/**
 * Adds the script that makes the frames as high as their content.
 *
 * @license MIT
 */

if (!defined('DOKU_INC')) die();

class action_plugin_impactelements extends DokuWiki_Action_Plugin
{
    const HOST = DOKU_BASE . 'lib/plugins/impactelements/assets/embed/host.js';

    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Doku_Event $event)
    {
        $event->data['script'][] = array('src' => self::HOST, 'defer' => 'defer', '_data' => '');
    }
}
