<?php
// Works on the WordPress that `cargo xtask wordpress` has set up: `php probe.php <step> <site> [<zip>]`.

list( , $step, $site ) = $argv;
$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';
if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $site . '/wp-load.php';

function expect( $holds, $what ) {
	if ( ! $holds ) {
		fwrite( STDERR, "not so: $what\n" );
		exit( 1 );
	}
	echo "ok $what\n";
}

function publish( $title, $content ) {
	$id = wp_insert_post(
		wp_slash( array( 'post_title' => $title, 'post_content' => $content, 'post_status' => 'publish' ) ),
		true
	);
	expect( is_int( $id ), "published: $title" );
	return $id;
}

if ( 'install' === $step ) {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'k401', 'admin', 'admin@example.org', true, '', 'admin' );
	switch_theme( 'probe' );
	wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author' ) );
	echo 'ok installed WordPress ' . get_bloginfo( 'version' ) . ' on PHP ' . PHP_VERSION . "\n";
}

if ( 'activate' === $step ) {
	require ABSPATH . 'wp-admin/includes/file.php';
	require ABSPATH . 'wp-admin/includes/plugin.php';
	WP_Filesystem();
	expect( true === unzip_file( $argv[3], WP_PLUGIN_DIR ), 'the zip unpacks where plugins are' );
	$error = activate_plugin( 'k401/k401.php', '', false, false );
	expect( null === $error, 'it is activated' );
}

if ( 'write' === $step ) {
	wp_set_current_user( get_user_by( 'login', 'author' )->ID );
	kses_init();
	expect( ! current_user_can( 'unfiltered_html' ), 'an author may not store raw HTML' );
	expect( WP_Block_Type_Registry::get_instance()->is_registered( 'k401/widget' ), 'the block is registered' );
	$block = '<!-- wp:k401/widget {"view":"loan","year":"2025","lang":"es","single":true} /-->';
	$id    = publish( 'block', $block );
	expect( get_post( $id )->post_content === $block, 'the block is stored as it was written' );
	publish( 'shortcode', '[k401 view="limits" year="2023" theme="dark"]' );
	publish( 'hostile', '[k401 view="../../../wp-config" year="2026/../../.." lang="x onload=alert(1)" theme="\'><script>alert(1)</script>"]' );
	publish( 'raw', '<k401-widget view="loan"></k401-widget><script>alert(1)</script>' );
	publish( 'without', 'No calculator here.' );

	$request = new WP_REST_Request( 'GET', '/wp/v2/block-renderer/k401/widget' );
	$request->set_query_params( array( 'context' => 'edit', 'attributes' => array( 'view' => 'losses' ) ) );
	$answer = rest_do_request( $request );
	$html   = $answer->is_error() ? '' : $answer->get_data()['rendered'];
	expect( false !== strpos( $html, 'Can a loss be claimed?, 2026</caption>' ), 'the editor gets its preview' );
}
