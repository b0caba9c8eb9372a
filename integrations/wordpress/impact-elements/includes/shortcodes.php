<?php
/**
 * One shortcode per element, such as [impact_tariff_calculator import-value="40000"].
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Name of the shortcode of an element. */
function shortcode_name( string $name ): string {
	return 'impact_' . str_replace( '-', '_', $name );
}

/** Registers the shortcodes. */
function register_shortcodes(): void {
	foreach ( elements() as $name => $element ) {
		add_shortcode(
			shortcode_name( $name ),
			static function ( $values, $content ) use ( $element ): string {
				return shortcode_html( $element, is_array( $values ) ? $values : array(), (string) $content );
			}
		);
	}
}

/** Values by the names of attributes: those without a value stand alone, and underscores may be written for hyphens. */
function shortcode_values( array $values ): array {
	$named = array();
	foreach ( $values as $name => $value ) {
		$alone                                             = is_int( $name );
		$named[ str_replace( '_', '-', strtolower( (string) ( $alone ? $value : $name ) ) ) ] = $alone ? '' : $value;
	}
	return $named;
}

/**
 * A shortcode as readers get it.
 *
 * @param string $content What stands between the opening and the closing shortcode: a fallback of the author's own.
 */
function shortcode_html( array $element, array $values, string $content ): string {
	enqueue_element( $element['name'] );
	$given  = given_values( $element, shortcode_values( $values ), 'name' );
	$inside = '' === trim( $content ) ? fallback_html( $element, $given ) : wp_kses_post( do_shortcode( $content ) );
	return tag_html( $element, $given, $inside );
}
