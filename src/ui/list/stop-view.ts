import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText } from '../../accounts/contract/declarations';
import type { StopBecause, StartProblem, WaitBecause } from '../../accounts/list/create/batch-state';
import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { never } from '../../accounts/contract/outcome';
import { msg, textToCopy } from '../shared/messages';
import { copyText } from '../shared/save-copy-print';
import { wikiNodes } from '../shared/wiki-html';

const HOUR = 3600000;

/** After how many hours a stopped batch may go on by itself. */
const RESUME_HOURS = [ 1, 6, 12, 24 ];

export function problemText( problem: StartProblem ): string {
	switch ( problem.kind ) {
		case 'nothing':
			return msg( 'accountcreator-problem-nothing' );
		case 'busy':
			return msg( 'accountcreator-problem-busy' );
		case 'otherTab':
			return msg( 'accountcreator-other-tab' );
		case 'sheetNotSaved':
			return msg( 'accountcreator-problem-sheet' );
		case 'passwordsMissing':
			return msg( 'accountcreator-problem-passwords', problem.rows.length );
		default:
			return never( problem );
	}
}

export function waitText( because: WaitBecause, seconds: number ): string {
	switch ( because.kind ) {
		case 'wiki':
			return msg( 'accountcreator-wait-wiki', seconds );
		case 'offline':
			return msg( 'accountcreator-wait-offline', seconds );
		case 'silent':
			return msg( 'accountcreator-wait-silent', seconds );
		default:
			return never( because );
	}
}

function stopText( because: StopBecause ): string {
	switch ( because.kind ) {
		case 'person':
			return msg( 'accountcreator-stop-person' );
		case 'refused':
			return msg( 'accountcreator-stop-refused' );
		case 'sessionLost':
			return msg( 'accountcreator-stop-session', mw.config.get( 'wgUserName' ) ?? '' );
		case 'offline':
			return msg( 'accountcreator-stop-offline' );
		case 'silent':
			return msg( 'accountcreator-stop-silent' );
		case 'noChallenge':
			return msg( 'accountcreator-stop-challenge' );
		case 'broken':
			return msg( 'accountcreator-stop-broken', because.error );
		default:
			return never( because );
	}
}

/** Why a batch came to an end before its list did, and what can be done about it. */
export class StopView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-stop' ).attr( 'role', 'alert' );
	private shown: StopBecause | null = null;
	private readonly $resume = $( '<div>' ).attr( 'role', 'status' );

	public constructor( private readonly many: AccountList ) {}

	public render( state: ListState ): void {
		const { phase, resumeAt } = state.batch;
		const because = phase.kind === 'stopped' && state.stage.kind === 'results' ? phase.because : null;
		if ( because !== this.shown ) {
			this.shown = because;
			this.$element.empty();
			if ( because ) {
				this.$element.append( this.build( because, state ) );
			}
		}
		this.$resume.text( resumeAt === null ? '' : msg( 'accountcreator-resume-at', new Date( resumeAt ).toLocaleString() ) );
	}

	private build( because: StopBecause, state: ListState ): JQuery {
		const $text = $( '<div>' ).append( $( '<p>' ).append( $( '<strong>' ).text( stopText( because ) ) ) );
		if ( because.kind === 'refused' ) {
			if ( !isEmptyText( because.refused.message ) ) {
				$text.append( $( '<div>' ).append( wikiNodes( because.refused.message ) ) );
			}
			const { advice, action } = meaningOf( because.refused.code );
			$text.append( $( '<p>' ).text( msg( advice ) ) );
			if ( action === 'raiseLimit' ) {
				$text.append( this.timedResume(), this.exemption( state ) );
			}
		}
		const type = because.kind === 'person' ? 'notice' : 'warning';
		return new OO.ui.MessageWidget( { type, label: $text } ).$element;
	}

	private timedResume(): JQuery {
		const $select = $( '<select>' ).attr( 'id', OO.ui.generateElementId() ).append(
			$( '<option>' ).val( '0' ).text( msg( 'accountcreator-resume-by-hand' ) ),
			...RESUME_HOURS.map( ( hours ) => $( '<option>' ).val( String( hours ) ).text( msg( 'accountcreator-resume-hours', hours ) ) )
		);
		$select.on( 'change', () => {
			const hours = Number( $select.val() );
			this.many.run.resumeAt( hours === 0 ? null : Date.now() + hours * HOUR );
		} );
		return $( '<p>' ).append(
			$( '<label>' ).attr( 'for', $select.attr( 'id' ) ?? '' ).text( msg( 'accountcreator-resume-when' ) ), ' ', $select,
			this.$resume
		);
	}

	/** A text for asking the site for an exemption, with what those who grant it want to know. */
	private exemption( { opening }: ListState ): JQuery {
		const page = new OO.ui.TextInputWidget( { name: 'eventpage', autocomplete: false } );
		const date = new OO.ui.TextInputWidget( {
			name: 'eventdate', autocomplete: false, value: new Date().toISOString().slice( 0, 10 )
		} );
		const area = new OO.ui.MultilineTextInputWidget( { readOnly: true, rows: 7 } );
		area.$input.attr( 'aria-label', msg( 'accountcreator-exemption-label' ) );
		const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-copy' ) } );
		const write = (): void => {
			area.setValue( textToCopy(
				'accountcreator-exemption', opening?.me ?? '', opening?.siteName ?? '', this.many.creatable.length,
				date.getValue().trim(), page.getValue().trim() || '…', location.origin
			) );
			button.setLabel( msg( 'accountcreator-copy' ) );
		};
		page.on( 'change', write );
		date.on( 'change', write );
		write();
		button.on( 'click', () => {
			button.setLabel( copyText( area.getValue() ) ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' ) );
		} );
		return $( '<div>' ).append(
			$( '<p>' ).text( msg( 'accountcreator-exemption-label' ) ),
			new OO.ui.FieldLayout( page, { align: 'top', label: msg( 'accountcreator-event-page' ) } ).$element,
			new OO.ui.FieldLayout( date, { align: 'top', label: msg( 'accountcreator-event-date' ) } ).$element,
			area.$element, button.$element
		);
	}
}
