import { CAPTCHA_ANSWER, CAPTCHA_QUESTION } from '../../accounts/contract/captcha';
import { findField, type FieldDeclaration } from '../../accounts/contract/declarations';
import { otherFields } from '../../accounts/contract/form';
import { own } from '../../accounts/contract/own';
import type { ListDraft } from '../../accounts/list/list-draft';
import type { ListState } from '../../accounts/list/list-state';
import { isRowOverride } from '../../accounts/list/row-overrides';
import { FieldControl } from '../shared/field-control';
import { remarkText } from './row-texts';

/** The reason, and whatever the wiki wants beyond the fields of a row. A captcha comes later, row by row. */
function sharedFields( { opening, mode }: ListState ): FieldDeclaration[] {
	const requests = opening?.requests ?? [];
	const reason = findField( requests, 'reason' );
	const others = otherFields( requests, mode )
		// A button is pressed for one account, and what is refused is allowed for one.
		.filter( ( field ) => (
			field.name !== CAPTCHA_ANSWER && field.name !== CAPTCHA_QUESTION && field.type !== 'button' && !isRowOverride( field )
		) );
	return [ ...( reason ? [ reason ] : [] ), ...others ];
}

/** The fields that hold for everybody on the list. */
export class SharedFields {
	/** A control holds what is being typed and the focus, and stays as long as the wiki declares the field. */
	private readonly controls = new WeakMap<FieldDeclaration, FieldControl>();

	public constructor( private readonly draft: ListDraft ) {}

	/**
	 * @param state
	 * @param only The one that is asked for; left out: all
	 * @return The elements to show, in their order
	 */
	public render( state: ListState, only?: string ): HTMLElement[] {
		const fields = sharedFields( state ).filter( ( { name } ) => only === undefined || name === only );
		return fields.flatMap( ( field ) => {
			const control = this.controls.get( field ) ?? this.makeControl( field );
			const isReason = field.name === 'reason';
			control.setValue( isReason ? state.reason : own( state.values, field.name ) ?? '' );
			const [ remark ] = isReason ? state.reasonRemarks : [];
			control.setRemark( remark ? { type: 'warning', content: remarkText( remark ) } : null );
			return control.$element.get();
		} );
	}

	private makeControl( field: FieldDeclaration ): FieldControl {
		const control = new FieldControl( field, {
			changed: ( name, value ) => {
				if ( name === 'reason' ) {
					this.draft.setReason( String( value ) );
				} else {
					this.draft.setValue( name, value );
				}
			}
		}, true );
		this.controls.set( field, control );
		return control;
	}
}
