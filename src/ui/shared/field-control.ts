import { isEmptyText, type FieldDeclaration, type FieldValue } from '../../accounts/contract/declarations';
import { never } from '../../accounts/contract/outcome';
import { wikiLabel, wikiNodes, wikiPlain } from './wiki-html';

/** A short remark under a field. */
export interface Remark {
	type: 'error' | 'warning' | 'success' | 'notice';
	content: string | JQuery;
}

type Changed = ( value: FieldValue ) => void;

interface Control {
	/** Null where there is nothing to fill in. */
	widget: OO.ui.Widget | null;
	$content: JQuery;
	/** Absent where there is nothing to fill in. */
	set?( value: FieldValue ): void;
	/** The element that takes the focus and the descriptions. */
	$input: JQuery | null;
	setInvalid?( invalid: boolean ): void;
}

function textControl( field: FieldDeclaration, changed: Changed ): Control {
	let isInvalid = false;
	const widget = new OO.ui.TextInputWidget( {
		name: field.name,
		// OOUI looks for itself whenever the field is left, and would take away again what the wiki has said.
		validate: () => !isInvalid,
		type: field.type === 'password' ? 'password' : 'text',
		// The browser would offer the data of the person who is logged in.
		autocomplete: false
	} );
	widget.$input.attr( {
		spellcheck: 'false', autocapitalize: 'off', autocomplete: field.type === 'password' ? 'new-password' : 'off'
	} );
	if ( field.name === 'email' ) {
		widget.$input.attr( 'inputmode', 'email' );
	}
	// What an input method composes is not typed yet.
	let isComposing = false;
	const tell = (): unknown => isComposing || changed( widget.getValue() );
	widget.on( 'change', tell );
	// Until 0.44 OOUI looks one turn later, and Enter would be faster than the last letters.
	widget.$input.on( 'input', () => {
		widget.setValue( String( widget.$input.val() ) );
	} ).on( 'compositionstart compositionend', ( { type } ) => {
		isComposing = type === 'compositionstart';
		tell();
	} );
	// OOUI takes every field for valid that gets the focus, and this one gets it because it is not.
	widget.$input.on( 'focus', () => {
		void widget.setValidityFlag( !isInvalid );
	} );
	return {
		widget, $content: widget.$element, $input: widget.$input,
		set: ( value ) => {
			widget.setValue( String( value ) );
		},
		setInvalid: ( invalid ) => {
			isInvalid = invalid;
			void widget.setValidityFlag( !invalid );
		}
	};
}

/** The browser's own: OOUI's opens behind dialogs, and screen readers do not know what to make of it. */
function selectControl( field: FieldDeclaration, changed: Changed ): Control {
	const $input = $( '<select>' ).append( field.options.map( ( { value, label } ) => $( '<option>' ).val( value ).text( label ) ) );
	const config: OO.ui.InputWidget.ConfigOptions & { $input: JQuery } = { name: field.name, $input };
	const widget = new OO.ui.InputWidget( config );
	widget.on( 'change', changed );
	return {
		widget, $content: widget.$element, $input,
		set: ( value ) => {
			widget.setValue( String( value ) );
		}
	};
}

function multiselectControl( field: FieldDeclaration, changed: Changed ): Control {
	const widget = new OO.ui.CheckboxMultiselectInputWidget( {
		name: field.name,
		options: field.options.map( ( { value, label } ) => ( { data: value, label } ) )
	} );
	widget.on( 'change', () => changed( [ ...widget.getValue() as unknown as string[] ] ) );
	return {
		widget, $content: widget.$element, $input: null,
		set: ( value ) => {
			widget.setValue( ( Array.isArray( value ) ? value : [] ) as unknown as string );
		}
	};
}

function checkboxControl( field: FieldDeclaration, changed: Changed ): Control {
	const widget = new OO.ui.CheckboxInputWidget( { name: field.name, value: '1' } );
	widget.on( 'change', ( selected ) => changed( selected === true ) );
	return {
		widget, $content: widget.$element, $input: widget.$input,
		set: ( value ) => {
			widget.setSelected( value === true );
		}
	};
}

/** Something to read: the label is the text, and the value, where there is one, belongs to it. */
function readingControl( field: FieldDeclaration ): Control {
	const $content = $( '<div>' ).addClass( 'accountcreator-reading' ).append( wikiNodes( field.label ) );
	if ( typeof field.value === 'string' && field.value !== '' ) {
		$content.append( $( '<p>' ).text( field.value ) );
	}
	return { widget: null, $content, $input: null };
}

function buttonControl( field: FieldDeclaration, pressed: () => void ): Control {
	const widget = new OO.ui.ButtonWidget( { label: wikiPlain( field.label ) || field.name } );
	widget.on( 'click', pressed );
	return { widget, $content: widget.$element, $input: widget.$button };
}

function controlFor( field: FieldDeclaration, changed: Changed, pressed: () => void ): Control {
	switch ( field.type ) {
		case 'string':
		case 'password':
			return textControl( field, changed );
		case 'select':
			return selectControl( field, changed );
		case 'multiselect':
			return multiselectControl( field, changed );
		case 'checkbox':
			return checkboxControl( field, changed );
		case 'button':
			return buttonControl( field, pressed );
		case 'null':
		case 'hidden':
			return readingControl( field );
		default:
			return never( field.type );
	}
}

function isSame( one: FieldValue, other: FieldValue | null ): boolean {
	return JSON.stringify( one ) === JSON.stringify( other );
}

export interface FieldControlDependencies {
	changed( name: string, value: FieldValue ): void;
	/** A declared button was pressed. Absent where none is shown. */
	pressed?( name: string ): void;
}

/** One declared field: its control, the wiki's label and help, and a line for what is to be said of it. */
export class FieldControl {
	public readonly $element: JQuery;
	private readonly control: Control;
	private readonly $remark = $( '<div>' ).addClass( 'accountcreator-remark' ).attr( 'aria-live', 'polite' );
	private remark: Remark | null = null;
	/** What the model knows. The widget may be ahead of it: OOUI tells of what is typed a moment later. */
	private known: FieldValue | null = null;

	/**
	 * @param field
	 * @param dependencies Told of what the person puts in
	 * @param showsHelp The wiki's help text, where it says more than the label
	 */
	public constructor(
		public readonly field: FieldDeclaration,
		dependencies: FieldControlDependencies,
		showsHelp: boolean
	) {
		this.control = controlFor(
			field,
			( value ) => {
				if ( !isSame( value, this.known ) ) {
					this.known = value;
					dependencies.changed( field.name, value );
				}
			},
			() => dependencies.pressed?.( field.name )
		);
		this.$element = $( '<div>' ).addClass( 'accountcreator-field' ).attr( 'data-accountcreator-field', field.name );
		const { widget, $content, $input } = this.control;
		if ( !widget || field.type === 'button' ) {
			this.$element.append( $content );
			if ( $input ) {
				$input.attr( 'title', wikiPlain( field.help ) );
			}
			return;
		}
		const label = wikiPlain( field.label ) || field.name;
		const hasHelp = showsHelp && !isEmptyText( field.help ) && wikiPlain( field.help ) !== label;
		const layout = new OO.ui.FieldLayout( widget, {
			align: field.type === 'checkbox' ? 'inline' : 'top',
			label: wikiLabel( field.label ) ?? field.name
		} );
		const $help = hasHelp ?
			$( '<div>' ).addClass( 'accountcreator-help' ).append( wikiNodes( field.help ) ) : $();
		this.$element.append( layout.$element, $help, this.$remark );
		if ( $input ) {
			const ids = [ ...$help.get(), ...this.$remark.get() ].map( ( element ) => {
				element.id = OO.ui.generateElementId();
				return element.id;
			} );
			$input.attr( 'aria-describedby', ids.join( ' ' ) );
		}
	}

	/** Shows what the model has, unless that is old news: what is being typed would be lost to it. */
	public setValue( value: FieldValue ): void {
		if ( !isSame( value, this.known ) ) {
			this.known = value;
			this.control.set?.( value );
		}
	}

	public setDisabled( disabled: boolean ): void {
		this.control.widget?.setDisabled( disabled );
	}

	/** Keeps the focus, unlike setDisabled(), and takes nothing. */
	public setReadOnly( readOnly: boolean ): void {
		this.control.$input?.prop( 'readOnly', readOnly );
	}

	public setInvalid( invalid: boolean ): void {
		if ( this.control.setInvalid ) {
			this.control.setInvalid( invalid );
		} else if ( this.control.$input ) {
			this.control.$input.attr( 'aria-invalid', String( invalid ) );
		}
		this.$element.toggleClass( 'accountcreator-field-invalid', invalid );
	}

	/** Shows a remark in the line under the field; null empties it. */
	public setRemark( remark: Remark | null ): void {
		if ( JSON.stringify( remark ) === JSON.stringify( this.remark ) && typeof remark?.content !== 'object' ) {
			return;
		}
		this.remark = remark;
		this.$remark.empty();
		if ( remark ) {
			const { type, content } = remark;
			this.$remark.append( new OO.ui.MessageWidget( { type, inline: true, label: content } ).$element );
		}
	}

	/** Keeps room for a remark also while there is none. */
	public reserveRemark(): this {
		this.$remark.addClass( 'accountcreator-remark-reserved' );
		return this;
	}

	public focus(): void {
		const { $input, $content } = this.control;
		( $input ?? $content.find( 'input' ).first() ).trigger( 'focus' );
	}
}
