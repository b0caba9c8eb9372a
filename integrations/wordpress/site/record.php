<?php
/** A must-use plugin of the test site: notes each request that PHP makes, and answers those that WordPress makes of its makers. */
add_filter(
	'pre_http_request',
	static function ( $answer, $args, $url ) {
		file_put_contents( WP_CONTENT_DIR . '/requests.log', $url . "\n", FILE_APPEND );
		$of_wordpress = preg_match( '#^https?://([a-z]+\.)?wordpress\.org/#', $url );
		return $of_wordpress ? array(
			'headers'  => array(),
			'body'     => '',
			'response' => array(
				'code'    => 404,
				'message' => '',
			),
			'cookies'  => array(),
			'filename' => null,
		) : $answer;
	},
	10,
	3
);
add_filter( 'should_load_remote_block_patterns', '__return_false' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
