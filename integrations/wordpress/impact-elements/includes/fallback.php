<?php
/**
 * What stands inside the tag: for readers without JavaScript, for feeds and for search engines.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Limits of an answer that was kept with a block; more than any element shows. */
const MOST_TABLES  = 8;
const MOST_ROWS    = 400;
const MOST_COLUMNS = 20;

/** Cells of one kind, each as text. */
function cells_html( $cells, string $tag, string $scope = '' ): string {
	$html = '';
	foreach ( array_slice( is_array( $cells ) ? $cells : array(), 0, MOST_COLUMNS ) as $cell ) {
		$html .= sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $scope, is_scalar( $cell ) ? esc_html( (string) $cell ) : '' );
	}
	return $html;
}

/** A table of texts, the first cell of each row its heading. */
function table_html( $table ): string {
	if ( ! is_array( $table ) || ! is_array( $table['rows'] ?? null ) ) {
		return '';
	}
	$rows = '';
	foreach ( array_slice( $table['rows'], 0, MOST_ROWS ) as $row ) {
		$cells = is_array( $row ) ? array_values( $row ) : array();
		$rows .= sprintf(
			'<tr>%s%s</tr>',
			cells_html( array_slice( $cells, 0, 1 ), 'th', ' scope="row"' ),
			cells_html( array_slice( $cells, 1 ), 'td' )
		);
	}
	$caption = is_scalar( $table['caption'] ?? null ) ? (string) $table['caption'] : '';
	return sprintf(
		'<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>',
		esc_html( $caption ),
		cells_html( $table['columns'] ?? null, 'th', ' scope="col"' ),
		$rows
	);
}

/** An answer, as the element gave it: sentence, tables, how far the data reach. */
function answer_html( array $answer ): string {
	$said = static function ( string $key ) use ( $answer ): string {
		$text = $answer[ $key ] ?? '';
		return is_scalar( $text ) && '' !== (string) $text ? sprintf( '<p>%s</p>', esc_html( (string) $text ) ) : '';
	};
	$tables = is_array( $answer['tables'] ?? null ) ? $answer['tables'] : array();
	return $said( 'sentence' )
		. implode( '', array_map( __NAMESPACE__ . '\\table_html', array_slice( $tables, 0, MOST_TABLES ) ) )
		. $said( 'known' );
}

/** A sentence that names what was given, where the answer to it is not known on the server. */
function given_sentence( array $element, array $given, string $language ): string {
	$named = array();
	foreach ( $element['attributes'] as $attribute ) {
		$name = $attribute['name'];
		if ( ! array_key_exists( $name, $given ) || 'address' === $attribute['kind'] ) {
			continue;
		}
		$options = array_column( $attribute['options'] ?? array(), null, 'value' );
		$value   = isset( $options[ $given[ $name ] ] ) ? value_label( $options[ $given[ $name ] ], $language ) : $given[ $name ];
		$named[] = trim( label_of( $attribute, $language ) . ' ' . $value );
	}
	$title = translated( $element['title'], $language );
	if ( array() === $named ) {
		/* translators: %s: name of a calculator. */
		return sprintf( __( '%s. It is worked out in the browser, with JavaScript.', 'impact-elements' ), $title );
	}
	/* translators: 1: name of a calculator, 2: what it is set to. */
	$pattern = __( '%1$s: %2$s. It is worked out in the browser, with JavaScript.', 'impact-elements' );
	/* translators: between the settings of a calculator. */
	return sprintf( $pattern, $title, implode( __( '; ', 'impact-elements' ), $named ) );
}

/** Whether nothing was given that changes the answer. */
function is_as_it_comes( array $given ): bool {
	return array() === array_diff_key( $given, array_flip( array( 'lang', 'heading-level' ) ) );
}

/** What stands inside the tag where no answer was kept with the text. */
function fallback_html( array $element, array $given ): string {
	$language = language_of( $given['lang'] ?? get_locale() );
	$answer   = is_as_it_comes( $given ) ? ( $element['answers'][ $language ] ?? null ) : null;
	if ( is_array( $answer ) ) {
		return sprintf( '<div lang="%s">%s</div>', esc_attr( $language ), answer_html( $answer ) );
	}
	return sprintf( '<p>%s</p>', esc_html( given_sentence( $element, $given, language_of( get_locale() ) ) ) );
}

/**
 * What stands inside the tag of a block: the answer that the editor has kept, where it is the one to these very attributes.
 *
 * @param mixed $kept As it stands in the text.
 */
function kept_html( array $element, array $given, $kept ): string {
	$of = is_array( $kept ) && is_array( $kept['of'] ?? null ) ? given_values( $element, $kept['of'], 'name' ) : null;
	ksort( $given );
	if ( is_array( $of ) ) {
		ksort( $of );
	}
	if ( $of !== $given ) {
		return fallback_html( $element, $given );
	}
	$language = clean_language( $kept['lang'] ?? null ) ?? 'en';
	return sprintf( '<div lang="%s">%s</div>', esc_attr( $language ), answer_html( $kept ) );
}
