<?php
/**
 * Scripts and styles, all served by the site itself and only on pages that need them.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Handle of the file of one element. */
function script_handle( string $name ): string {
	return 'impact-elements-' . $name;
}

/** Address of a bundled file. */
function asset_url( string $file ): string {
	return plugins_url( 'assets/' . $file, FILE );
}

/** Registers everything; nothing is loaded by this. */
function register_assets(): void {
	wp_register_style( 'impact-elements', asset_url( 'light.css' ), array(), VERSION );
	wp_register_script( 'impact-elements', asset_url( 'impact-elements.js' ), array(), VERSION, true );
	wp_register_script( 'impact-elements-host', asset_url( 'embed/host.js' ), array(), VERSION, true );
	foreach ( array_keys( elements() ) as $name ) {
		wp_register_script( script_handle( $name ), asset_url( $name . '.js' ), array(), VERSION, true );
	}
	wp_register_script( 'impact-elements-capture', plugins_url( 'capture.js', FILE ), array(), VERSION, true );
	wp_register_script(
		'impact-elements-editor',
		plugins_url( 'editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'impact-elements-capture' ),
		VERSION,
		true
	);
}

/** Loads what an element on this page needs. */
function enqueue_element( string $name ): void {
	wp_enqueue_style( 'impact-elements' );
	wp_enqueue_script( script_handle( $name ) );
}

/** Loads the style sheet in the head where a shortcode will need it, so that the page does not jump. */
function enqueue_ahead(): void {
	$post = is_singular() ? get_post() : null;
	if ( ! $post ) {
		return;
	}
	foreach ( array_keys( elements() ) as $name ) {
		if ( has_shortcode( $post->post_content, shortcode_name( $name ) ) ) {
			enqueue_element( $name );
		}
	}
}

/** The file of an element is a module. */
function as_module( string $tag, string $handle ): string {
	$names = array_map( __NAMESPACE__ . '\\script_handle', array_keys( elements() ) );
	if ( ! in_array( $handle, $names, true ) ) {
		return $tag;
	}
	$untyped = (string) preg_replace( '/\stype=(["\'])[^"\']*\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $untyped );
}
