<?php
/**
 * Links to the frame page of this site become frames: in the texts of this site, and by oEmbed in those of others.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Address of the frame page. */
function frame_url(): string {
	return asset_url( 'embed/frame.html' );
}

/** Width of a frame where the asker sets no limit. */
const FRAME_WIDTH = 640;

/** Lets links to the frame page become frames; the file is there where the build made one. */
function register_embeds(): void {
	if ( ! is_file( dirname( FILE ) . '/assets/embed/frame.html' ) ) {
		return;
	}
	$address = preg_quote( (string) preg_replace( '#^https?:#', '', frame_url() ), '#' );
	wp_embed_register_handler(
		'impact-elements',
		'#^https?:' . $address . '\?.+$#i',
		static function ( array $found ): string {
			$framed = framed( html_entity_decode( $found[0], ENT_QUOTES, 'UTF-8' ) );
			if ( null === $framed ) {
				return '';
			}
			wp_enqueue_script( 'impact-elements-host' );
			return frame_html( $framed, '100%', $framed['element']['height'] );
		}
	);
}

/** What a link to the frame page asks for, written anew from what was understood; null where it is none of ours. */
function framed( string $url ): ?array {
	$parts = explode( '?', set_url_scheme( $url ), 2 );
	if ( set_url_scheme( frame_url() ) !== $parts[0] || ! isset( $parts[1] ) || strlen( $url ) > LONGEST_VALUE ) {
		return null;
	}
	wp_parse_str( (string) strtok( $parts[1], '#' ), $query );
	$name    = is_string( $query['element'] ?? null ) ? $query['element'] : '';
	$element = elements()[ $name ] ?? null;
	if ( null === $element ) {
		return null;
	}
	$given = given_values( $element, $query, 'name' );
	foreach ( array( 'theme' => array( 'light', 'dark', 'auto' ), 'hide' => array( 'share' ) ) as $setting => $allowed ) {
		if ( in_array( $query[ $setting ] ?? null, $allowed, true ) ) {
			$given[ $setting ] = $query[ $setting ];
		}
	}
	$address = frame_url() . '?' . http_build_query( array( 'element' => $name ) + $given, '', '&', PHP_QUERY_RFC3986 );
	return array(
		'element' => $element,
		'title'   => translated( $element['title'], language_of( get_locale() ) ),
		'address' => $address,
	);
}

/** A frame in an origin of its own, which can neither read nor change the page around it. */
function frame_html( array $framed, string $width, int $height ): string {
	return sprintf(
		'<iframe src="%s" title="%s" width="%s" height="%d" loading="lazy" allow="clipboard-write" sandbox="%s"></iframe>',
		esc_url( $framed['address'] ),
		esc_attr( $framed['title'] ),
		esc_attr( $width ),
		$height,
		'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox'
	);
}

/** The oEmbed provider for other sites. What it tells is public: everyone may ask. */
function register_provider(): void {
	register_rest_route(
		'impact-elements/v1',
		'/oembed',
		array(
			'methods'             => 'GET',
			'permission_callback' => '__return_true',
			'callback'            => __NAMESPACE__ . '\\provide',
			'args'                => array(
				// Without a callback of its own, WordPress looks at the type and answers 400; what is no frame of ours is 404 below.
				'url'       => array(
					'type'     => 'string',
					'required' => true,
				),
				'format'    => array(
					'type'    => 'string',
					'default' => 'json',
				),
				'maxwidth'  => array(
					'type'    => 'integer',
					'minimum' => 1,
				),
				'maxheight' => array(
					'type'    => 'integer',
					'minimum' => 1,
				),
			),
		)
	);
}

/**
 * The answer of the provider.
 *
 * @return array|\WP_Error
 */
function provide( \WP_REST_Request $request ) {
	if ( 'json' !== $request['format'] ) {
		return new \WP_Error( 'impact_elements_format', __( 'Only JSON is offered.', 'impact-elements' ), array( 'status' => 501 ) );
	}
	$framed = framed( $request['url'] );
	if ( null === $framed ) {
		return new \WP_Error( 'impact_elements_unknown', __( 'This is no frame of this site.', 'impact-elements' ), array( 'status' => 404 ) );
	}
	$width  = min( FRAME_WIDTH, $request['maxwidth'] ?? FRAME_WIDTH );
	$height = min( $framed['element']['height'], $request['maxheight'] ?? PHP_INT_MAX );
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- the page is another site's.
	$host = sprintf( '<script src="%s" async></script>', esc_url( asset_url( 'embed/host.js' ) ) );
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'title'         => $framed['title'],
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url( '/' ),
		'cache_age'     => DAY_IN_SECONDS,
		'width'         => $width,
		'height'        => $height,
		'html'          => frame_html( $framed, (string) $width, $height ) . $host,
	);
}
