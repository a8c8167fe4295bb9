<?php
/**
 * Plugin Name: 401(k) calculator
 * Description: A block and a shortcode with a 401(k) calculator. Everything comes from this site; nothing that readers type leaves their page.
 * Version: K401_VERSION
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * @package k401
 */

namespace K401;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/choices.php';
require __DIR__ . '/render.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\module_attributes' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\loader_tag', 10, 3 );

/**
 * Registers the loader, the block and the shortcode. The loader is printed only where a calculator is: render() asks for it.
 */
function register() {
	$known = known();
	// The version is in the address already for everything that the loader fetches; here it keeps old copies out of caches.
	$loader = plugins_url( 'embed/k401.js', __FILE__ );
	if ( has_script_modules() ) {
		wp_register_script_module( 'k401', $loader, array(), $known['version'] );
	} else {
		wp_register_script( 'k401', $loader, array(), $known['version'], true );
	}
	wp_register_script(
		'k401-editor',
		plugins_url( 'block/editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ),
		$known['version'],
		true
	);
	// Data, not a script of ours in the page: the editor's labels and choices.
	wp_localize_script( 'k401-editor', 'k401Choices', editor_choices() );
	register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_shortcode( 'k401', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * WordPress knows module scripts since 6.5.
 *
 * @return bool
 */
function has_script_modules() {
	return function_exists( 'wp_register_script_module' );
}

/**
 * Asks for the loader, once however many calculators a page has.
 */
function enqueue_loader() {
	if ( has_script_modules() ) {
		wp_enqueue_script_module( 'k401' );
	} else {
		wp_enqueue_script( 'k401' );
	}
}

/**
 * By the loader's digest the browser refuses it if anybody changed it: WordPress's module scripts know no integrity, but let it be
 * added.
 *
 * @param array $attributes Of any script's tag.
 * @return array
 */
function module_attributes( $attributes ) {
	$known = known();
	if ( $known['integrity'] && isset( $attributes['id'] ) && 'k401-js-module' === $attributes['id'] ) {
		$attributes['integrity']   = $known['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}

/**
 * Before WordPress 6.5: the tag, written by hand, because the loader is a module.
 *
 * @param string $tag    What WordPress would print.
 * @param string $handle The script's name.
 * @param string $src    Its address.
 * @return string
 */
function loader_tag( $tag, $handle, $src ) {
	if ( 'k401' !== $handle ) {
		return $tag;
	}
	$known     = known();
	$integrity = $known['integrity'] ? sprintf( ' integrity="%s"', esc_attr( $known['integrity'] ) ) : '';
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is enqueued; this is its tag.
	return sprintf( '<script type="module" src="%s"%s crossorigin="anonymous"></script>' . "\n", esc_url( $src ), $integrity );
}
