<?php
/**
 * Plugin Name:       Impact Elements
 * Description:       Exact, sourced and explorable economic-impact calculators as blocks, shortcodes and embeds. Everything is served by your own site.
 * Version:           {{version}}
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            The impact-elements project
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       impact-elements
 * Domain Path:       /languages
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;

require __DIR__ . '/includes/schema.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/embed.php';

add_action( 'init', __NAMESPACE__ . '\\load_words', 5 );
add_action( 'init', __NAMESPACE__ . '\\register_assets' );
add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\\register_embeds' );
add_action( 'rest_api_init', __NAMESPACE__ . '\\register_provider' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_editor' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_ahead' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2 );

/** Loads the translations that come with the plugin. */
function load_words(): void {
	load_plugin_textdomain( 'impact-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
