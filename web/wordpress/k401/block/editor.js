// The block in the editor: its choices, and the tables as the server prints them. Nothing of it is saved as HTML.
( function ( { blocks, element, blockEditor, components, serverSideRender }, { words, views, years } ) {
	const el = element.createElement;
	const list = ( pairs ) => pairs.map( ( [ value, label ] ) => ( { value, label } ) );
	const CHOICES = {
		view: list( Object.entries( views ) ),
		year: list( years.map( ( year ) => [ year, year ] ) ),
		lang: list( [ [ 'auto', words.auto ], [ 'en', 'English' ], [ 'es', 'Español' ] ] ),
		theme: list( [ [ 'auto', words.system ], [ 'light', words.light ], [ 'dark', words.dark ], [ 'inherit', words.inherit ] ] ),
	};

	const edit = ( { attributes, setAttributes } ) => {
		const select = ( name ) =>
			el( components.SelectControl, {
				key: name,
				label: words[ name ],
				value: attributes[ name ] ?? years[ 0 ],
				options: CHOICES[ name ],
				onChange: ( value ) => setAttributes( { [ name ]: value } ),
			} );
		const single = el( components.ToggleControl, {
			key: 'single',
			label: words.single,
			checked: attributes.single,
			onChange: ( value ) => setAttributes( { single: value } ),
		} );
		const panel = el( components.PanelBody, { title: words.title }, Object.keys( CHOICES ).map( select ), single );
		// Not to be typed in here: a click selects the block.
		const preview = el( components.Disabled, null, el( serverSideRender, { block: 'k401/widget', attributes } ) );
		return el(
			element.Fragment,
			null,
			el( blockEditor.InspectorControls, null, panel ),
			el( 'div', blockEditor.useBlockProps(), preview )
		);
	};

	blocks.registerBlockType( 'k401/widget', { edit, save: () => null } );
} )( window.wp, window.k401Choices );
