<?php
/**
 * One block per element.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Name of the block of an element. */
function block_name( string $name ): string {
	return 'impact-elements/' . $name;
}

/** The attributes of a block: those of the element by their properties, its language, and the answer that the editor keeps. */
function block_attributes( array $element ): array {
	$attributes = array(
		'lang'     => array( 'type' => 'string' ),
		'fallback' => array( 'type' => 'object' ),
	);
	foreach ( $element['attributes'] as $attribute ) {
		$attributes[ $attribute['property'] ] = array( 'type' => 'boolean' === $attribute['kind'] ? 'boolean' : 'string' );
	}
	return $attributes;
}

/** Registers the blocks. In the administration the one file is used, because the frame of the editor loads no modules. */
function register_blocks(): void {
	foreach ( elements() as $name => $element ) {
		register_block_type(
			block_name( $name ),
			array(
				'api_version'     => 2,
				'title'           => translated( $element['title'], language_of( determine_locale() ) ),
				'description'     => translated( $element['description'], language_of( determine_locale() ) ),
				'category'        => 'widgets',
				'icon'            => 'chart-bar',
				'keywords'        => array( 'impact', 'calculator', $element['tag'] ),
				'textdomain'      => 'impact-elements',
				'attributes'      => block_attributes( $element ),
				'supports'        => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'editor_script'   => 'impact-elements-editor',
				'script'          => is_admin() ? 'impact-elements' : script_handle( $name ),
				'style'           => 'impact-elements',
				'render_callback' => static function ( array $values ) use ( $element ): string {
					return block_html( $element, $values );
				},
			)
		);
	}
}

/** A block as readers get it. */
function block_html( array $element, array $values ): string {
	$given = given_values( $element, $values, 'property' );
	$tag   = tag_html( $element, $given, kept_html( $element, $given, $values['fallback'] ?? null ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $tag );
}

/** What the sidebar needs of an attribute, in the language of whoever edits. */
function editor_attribute( array $attribute, string $language ): array {
	$options = array();
	foreach ( $attribute['options'] ?? array() as $option ) {
		$options[] = array(
			'value' => $option['value'],
			'label' => value_label( $option, $language ),
		);
	}
	return array(
		'label'   => label_of( $attribute, $language ),
		'help'    => translated( $attribute['help'], $language ),
		'options' => $options,
	) + array_intersect_key( $attribute, array_flip( array( 'name', 'property', 'kind', 'default', 'first', 'closed' ) ) );
}

/** Hands the schema to the script of the editor. */
function tell_editor(): void {
	$language = language_of( determine_locale() );
	$blocks   = array();
	foreach ( elements() as $name => $element ) {
		$attributes = array();
		foreach ( $element['attributes'] as $attribute ) {
			$attributes[] = editor_attribute( $attribute, $language );
		}
		$blocks[] = array(
			'name'       => block_name( $name ),
			'tag'        => $element['tag'],
			'attributes' => $attributes,
		);
	}
	$settings = array(
		'version'   => VERSION,
		'language'  => str_replace( '_', '-', get_locale() ),
		'languages' => schema()['languages'],
		'blocks'    => $blocks,
		'words'     => array(
			'scenario' => __( 'Scenario', 'impact-elements' ),
			'further'  => __( 'Further settings', 'impact-elements' ),
			'usual'    => __( 'As usual', 'impact-elements' ),
			/* translators: %s: the value that is used where none is given. */
			'usualIs'  => __( 'As usual (%s)', 'impact-elements' ),
			'lang'     => __( 'Language', 'impact-elements' ),
			'langHelp' => __( 'Language of the words and numbers. By default that of the page.', 'impact-elements' ),
			'ofPage'   => __( 'As the page', 'impact-elements' ),
		),
	);
	$json     = wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'impact-elements-editor', 'window.impactElementsBlocks = ' . $json . ';', 'before' );
}
