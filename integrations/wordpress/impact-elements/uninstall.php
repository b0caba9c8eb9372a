<?php
/**
 * Leaves nothing behind. The plugin has no options, no tables and no scheduled tasks; what WordPress itself may have kept of links to its
 * frame page is taken away. What authors wrote stays theirs.
 *
 * @package ImpactElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;

$impact_elements_frame = '%' . $wpdb->esc_like( plugins_url( 'assets/embed/frame.html', __FILE__ ) ) . '%';

// phpcs:disable WordPress.DB.DirectDatabaseQuery -- there is no function that finds them by what they hold.
$wpdb->query(
	$wpdb->prepare(
		"DELETE FROM $wpdb->postmeta WHERE meta_key LIKE %s AND meta_value LIKE %s",
		$wpdb->esc_like( '_oembed_' ) . '%',
		$impact_elements_frame
	)
);
$wpdb->query(
	$wpdb->prepare(
		"DELETE FROM $wpdb->posts WHERE post_type = 'oembed_cache' AND post_content LIKE %s",
		$impact_elements_frame
	)
);
