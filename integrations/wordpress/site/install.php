<?php
/** Makes the test site: WordPress, an author who may not write unfiltered HTML, and no guides that cover the editor. */
[ , $root, $url ] = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Test site', 'admin', 'admin@example.test', true, '', 'password' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'user_email' => 'author@example.test',
		'role'       => 'author',
	)
);
foreach ( array( 1, $author ) as $user ) {
	update_user_meta(
		$user,
		'wp_persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '/%postname%/' );
delete_option( 'rewrite_rules' );
update_option( 'template', 'twentytwentythree' );
update_option( 'stylesheet', 'twentytwentythree' );
echo user_can( $author, 'unfiltered_html' ) ? 'may' : 'may not';
