<?php
/**
 * What the plugin knows of the elements: `elements.json`, made from the elements themselves.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The whole description: version, languages, elements. */
function schema(): array {
	static $schema = null;
	if ( null === $schema ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin.
		$read   = json_decode( (string) file_get_contents( dirname( FILE ) . '/elements.json' ), true );
		$schema = is_array( $read ) ? $read : array( 'languages' => array( 'en' ), 'elements' => array() );
	}
	return $schema;
}

/** All elements, each by its name without `impact-`. */
function elements(): array {
	return array_column( schema()['elements'], null, 'name' );
}

/** The language of a locale that the elements speak: `ja` of `ja_JP` or `ja-JP`, else English. */
function language_of( string $locale ): string {
	$language = strtolower( (string) strtok( $locale, '_-' ) );
	return in_array( $language, schema()['languages'], true ) ? $language : 'en';
}

/** What an attribute is called: as the element itself calls it, else in the words of its name. */
function label_of( array $attribute, string $language ): string {
	return $attribute['labels'][ $language ] ?? translated( $attribute['title'], $language );
}

/** What a value is called. */
function value_label( array $option, string $language ): string {
	return $option['labels'][ $language ] ?? translated( $option['value'], $language );
}

/**
 * A text of the schema in the words of the translation that is loaded, where that is the one asked for.
 * The texts stand in the template of the translation, where the build has put them.
 */
function translated( string $text, string $language ): string {
	if ( language_of( determine_locale() ) !== $language ) {
		return $text;
	}
	// phpcs:ignore WordPress.WP.I18n -- the text is one of those that the build has put into the template.
	return translate( $text, 'impact-elements' );
}
