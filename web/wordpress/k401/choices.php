<?php
/**
 * What an author can choose, and its words.
 *
 * @package k401
 */

namespace K401;

defined( 'ABSPATH' ) || exit;

/**
 * The build's own data: version, integrity of the loader, years (newest first), and the calculators with their labels in
 * English and Spanish.
 *
 * @return array
 */
function known() {
	static $known = null;
	if ( null === $known ) {
		$known = require __DIR__ . '/known.php';
	}
	return $known;
}

/**
 * The language of a locale: the calculator speaks two.
 *
 * @param string $locale Like en_US.
 * @return string
 */
function language_of( $locale ) {
	return 0 === strpos( $locale, 'es' ) ? 'es' : 'en';
}

/**
 * The chosen values, each one that there is: whatever a shortcode or a block says, nothing else reaches the page.
 *
 * @param array $given As typed.
 * @return array
 */
function checked( $given ) {
	$known  = known();
	$one_of = function ( $name, $allowed, $otherwise ) use ( $given ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		return in_array( $value, array_map( 'strval', $allowed ), true ) ? $value : $otherwise;
	};
	$single = isset( $given['single'] ) ? $given['single'] : false;
	return array(
		'view'   => $one_of( 'view', array_keys( $known['views'] ), 'withdrawal' ),
		'year'   => $one_of( 'year', $known['years'], (string) $known['years'][0] ),
		'lang'   => $one_of( 'lang', array( 'en', 'es' ), 'auto' ),
		'theme'  => $one_of( 'theme', array( 'light', 'dark', 'inherit' ), 'auto' ),
		'single' => true === $single || 'true' === $single || '1' === $single,
	);
}

/**
 * Labels and choices for the editor, in the author's language.
 *
 * @return array
 */
function editor_choices() {
	$known = known();
	$place = 'es' === language_of( get_user_locale() ) ? 1 : 0;
	$words = array(
		'title'   => array( '401(k) calculator', 'Calculadora del 401(k)' ),
		'view'    => array( 'Calculator shown first', 'Calculadora que se muestra primero' ),
		'single'  => array( 'Only this one, without tabs', 'Solo esta, sin pestañas' ),
		'year'    => array( 'Tax year', 'Año tributario' ),
		'lang'    => array( 'Language', 'Idioma' ),
		'auto'    => array( 'That of the page', 'El de la página' ),
		'theme'   => array( 'Colours', 'Colores' ),
		'system'  => array( "Light or dark, as the reader's system", 'Claros u oscuros, según el sistema del lector' ),
		'light'   => array( 'Light', 'Claros' ),
		'dark'    => array( 'Dark', 'Oscuros' ),
		'inherit' => array( 'Light or dark, as the page', 'Claros u oscuros, según la página' ),
	);
	$pick  = function ( $pair ) use ( $place ) {
		return $pair[ $place ];
	};
	return array(
		'words' => array_map( $pick, $words ),
		'views' => array_map( $pick, $known['views'] ),
		'years' => array_map( 'strval', $known['years'] ),
	);
}
