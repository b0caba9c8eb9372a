<?php
/**
 * What authors give: only attributes that an element has, and only as plain text.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Longest value that is passed on, in bytes. */
const LONGEST_VALUE = 2000;

/** Quotation marks, straight and typographic, and white space: what editors leave around a value. */
const AROUND = '/^[\s"\'“”„‟«»‘’‚‛″′]+|[\s"\'“”„‟«»‘’‚‛″′]+$/u';

/**
 * A value as plain text; null where it says nothing that could be used.
 * Whether it makes sense is for the element to say: it tells readers and authors in words, and a value dropped here would show another
 * figure than the one asked for.
 *
 * @param mixed $value As it was given.
 */
function clean_value( string $kind, $value ): ?string {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'boolean' === $kind ) {
		$off = false === $value || in_array( strtolower( trim( (string) $value ) ), array( 'false', '0', 'no', 'off' ), true );
		return $off ? null : '';
	}
	$text = (string) preg_replace( AROUND, '', sanitize_text_field( (string) $value ) );
	if ( 'address' === $kind ) {
		$text = esc_url_raw( $text, array( 'http', 'https' ) );
	}
	return '' === $text || strlen( $text ) > LONGEST_VALUE ? null : $text;
}

/** A language tag, or null. */
function clean_language( $value ): ?string {
	$tag = clean_value( 'text', $value );
	return null !== $tag && preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i', $tag ) ? $tag : null;
}

/**
 * The attributes of a tag, by their names, from values by names or properties. Whatever the element does not declare is left out.
 *
 * @param array  $values What was given.
 * @param string $by     `name` or `property`: what the values go by.
 */
function given_values( array $element, array $values, string $by ): array {
	$given = array();
	foreach ( $element['attributes'] as $attribute ) {
		if ( ! array_key_exists( $attribute[ $by ], $values ) ) {
			continue;
		}
		$value = clean_value( $attribute['kind'], $values[ $attribute[ $by ] ] );
		if ( null !== $value ) {
			$given[ $attribute['name'] ] = $value;
		}
	}
	$language = clean_language( $values['lang'] ?? null );
	return null === $language ? $given : $given + array( 'lang' => $language );
}

/**
 * The tag with its attributes.
 *
 * @param string $inside HTML that is already safe.
 */
function tag_html( array $element, array $given, string $inside ): string {
	$attributes = '';
	foreach ( $given as $name => $value ) {
		$attributes .= '' === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $element['tag'], $attributes, $inside );
}
