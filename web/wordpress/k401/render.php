<?php
/**
 * The element and the tables inside it, as PHP prints them.
 *
 * @package k401
 */

namespace K401;

defined( 'ABSPATH' ) || exit;

/**
 * Which tables stand in for a calculator; all of the year where none is named.
 */
const TABLES = array(
	'withdrawal' => array( 'by_transaction', 'by_age' ),
	'exceptions' => array( 'exceptions' ),
	'limits'     => array( 'contribution_limits' ),
	'loan'       => array( 'loan_distribution' ),
	'rollover'   => array( 'by_transaction' ),
	'roth'       => array( 'roth_and_traditional' ),
	'losses'     => array( 'losses' ),
	'rmd'        => array( 'by_age' ),
	'sepp'       => array( 'exceptions' ),
	'compare'    => array( 'alternatives' ),
);

/**
 * The block. Only its attributes are stored, in a comment that every author may write; the HTML is made here at each view.
 *
 * @param array $attributes The block's.
 * @return string
 */
function render_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $attributes ) );
}

/**
 * The shortcode: [k401 view="loan" year="2026" lang="es" theme="dark" single="true"].
 *
 * @param array|string $attributes The shortcode's; an empty string where it has none.
 * @return string
 */
function render_shortcode( $attributes ) {
	return render( is_array( $attributes ) ? $attributes : array() );
}

/**
 * The element with its fallback. Feeds get the tables alone: no reader of feeds runs the calculator.
 *
 * @param array $given Attributes as typed.
 * @return string
 */
function render( $given ) {
	$choices = checked( $given );
	$tables  = tables( $choices );
	if ( is_feed() ) {
		return $tables;
	}
	if ( is_readable( __DIR__ . '/embed/k401.js' ) ) {
		enqueue_loader();
	}
	$attributes = array(
		'view'     => $choices['view'],
		'views'    => $choices['single'] ? $choices['view'] : '',
		'tax-year' => $choices['year'],
		'lang'     => $choices['lang'],
		'theme'    => 'auto' === $choices['theme'] ? '' : $choices['theme'],
	);
	$text = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<k401-widget{$text}>\n{$tables}</k401-widget>";
}

/**
 * The tables, rendered when the plugin was built: plain HTML of our own, with no part of it from the site or its users.
 *
 * @param array $choices Checked choices: their values name files.
 * @return string
 */
function tables( $choices ) {
	$language = 'auto' === $choices['lang'] ? language_of( determine_locale() ) : $choices['lang'];
	$folder   = __DIR__ . "/tables/{$language}/{$choices['year']}";
	$files    = isset( TABLES[ $choices['view'] ] ) ? TABLES[ $choices['view'] ] : null;
	$paths    = $files ? array_map( fn( $name ) => "{$folder}/{$name}.html", $files ) : array( "{$folder}.html" );
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- files of the plugin.
	return implode( '', array_map( 'file_get_contents', array_filter( $paths, 'is_readable' ) ) );
}
