import { own } from '../../accounts/contract/own';
import { CAPTCHA_ANSWER, CAPTCHA_QUESTION, type Captcha } from '../../accounts/contract/captcha';
import type { FieldDeclaration, FieldValues } from '../../accounts/contract/declarations';
import { FieldControl, type FieldControlDependencies } from './field-control';

export interface FieldsViewDependencies extends FieldControlDependencies {
	/** The puzzle of a captcha, to stand above the field for its answer. */
	puzzle( captcha: Captcha ): JQuery;
	/** Whether the wiki's help is to be shown with this field. */
	showsHelp( field: FieldDeclaration ): boolean;
}

/** Does the one element come before the other, which has the same parent? */
export function isBefore( one: HTMLElement, other: HTMLElement ): boolean {
	const siblings = Array.from( one.parentElement?.children ?? [] );
	return siblings.indexOf( one ) < siblings.indexOf( other );
}

/** Declared fields one below the other, in the order given, each with what belongs to it. */
export class FieldsView {
	public readonly $element = $( '<div>' );
	private controls = new Map<string, FieldControl>();
	private captcha: { key: string; $puzzle: JQuery } | null = null;
	private shown = '';
	private placed: readonly HTMLElement[] = [];

	public constructor( private readonly dependencies: FieldsViewDependencies ) {}

	/**
	 * @param fields
	 * @param captcha
	 * @param challenge See OneState
	 * @return Whether anything was built anew
	 */
	public render( fields: readonly FieldDeclaration[], captcha: Captcha | null, challenge: number ): boolean {
		const key = JSON.stringify( [ fields, captcha, challenge ] );
		if ( key === this.shown ) {
			return false;
		}
		this.shown = key;
		const focused = this.focusedName();
		this.build( fields.filter( ( { name, type } ) => name !== CAPTCHA_QUESTION && type !== 'hidden' ), captcha, challenge );
		if ( focused !== null ) {
			this.controls.get( focused )?.focus();
		}
		return true;
	}

	public setValues( values: FieldValues, disabled: boolean ): void {
		this.controls.forEach( ( control, name ) => {
			control.setValue( own( values, name ) ?? '' );
			control.setDisabled( disabled );
		} );
	}

	/** A new challenge is on its way: what would be typed now would be lost. */
	public setRenewing( renewing: boolean ): void {
		this.controls.get( CAPTCHA_ANSWER )?.setReadOnly( renewing );
		this.captcha?.$puzzle.toggleClass( 'accountcreator-captcha-renewing', renewing )
			.attr( 'aria-busy', String( renewing ) );
	}

	/** The puzzle above the field for its answer; null: there is none. */
	public get $captcha(): JQuery | null {
		return this.controls.has( CAPTCHA_ANSWER ) && this.captcha ? this.captcha.$puzzle : null;
	}

	public get( name: string ): FieldControl | undefined {
		return this.controls.get( name );
	}

	public get all(): FieldControl[] {
		return [ ...this.controls.values() ];
	}

	private build( fields: readonly FieldDeclaration[], captcha: Captcha | null, challenge: number ): void {
		const controls = new Map<string, FieldControl>();
		const elements: HTMLElement[] = [];
		for ( const field of fields ) {
			const before = this.controls.get( field.name );
			// What has not changed keeps its control, and with it cursor and undo.
			const control = before && JSON.stringify( before.field ) === JSON.stringify( field ) ? before :
				new FieldControl( field, this.dependencies, this.dependencies.showsHelp( field ) );
			controls.set( field.name, control );
			if ( field.name === CAPTCHA_ANSWER && captcha ) {
				elements.push( ...this.captchaElement( captcha, challenge ).get() );
				// A service fills in its answer by itself.
				control.$element.toggle( captcha.kind !== 'service' );
			}
			elements.push( ...control.$element.get() );
		}
		this.controls = controls;
		this.place( elements );
	}

	/**
	 * Brings the elements into this order. What is there already is not moved, or it would lose the focus and the form
	 * its scroll position; what others have put in between stays.
	 */
	private place( elements: readonly HTMLElement[] ): void {
		$( this.placed.filter( ( element ) => !elements.includes( element ) ) ).detach();
		const [ parent ] = this.$element.get();
		let next: HTMLElement | null = null;
		for ( const element of [ ...elements ].reverse() ) {
			if ( element.parentElement !== parent || next && !isBefore( element, next ) ) {
				parent?.insertBefore( element, next );
			}
			next = element;
		}
		this.placed = elements;
	}

	private captchaElement( captcha: Captcha, challenge: number ): JQuery {
		const key = JSON.stringify( [ captcha, challenge ] );
		if ( this.captcha?.key !== key ) {
			this.captcha = { key, $puzzle: this.dependencies.puzzle( captcha ) };
		}
		return this.captcha.$puzzle;
	}

	private focusedName(): string | null {
		const active = document.activeElement;
		return active instanceof HTMLInputElement && this.$element[ 0 ]?.contains( active ) ? active.name : null;
	}
}
