/** The only place where wiki, accounts and ui meet: opens the dialog when loader or other scripts fire the hook. */

import { hasRun } from '../accounts/list/keep/run-key';
import { One } from '../accounts/one/one';
import { fromHook, fromLink, type OpeningRequest } from '../accounts/contract/opening-request';
import type { Created } from '../accounts/contract/outcome';
import type { Cancellation } from '../accounts/contract/service';
import { clearAddress } from './clear-address';
import { clock, lock, randomBytes, sessionStore, wiki } from './browser';
import messages from '../i18n/en.json';
import { fetchAdvice } from './fetch-advice';
import { fetchTexts, readsEnglish } from './languages';
import { guardLeftPage } from './left-page';
import { loadPart } from './load-part';
import { partProblemText } from './part-problem';
import type { ListPart } from './list-part';
import type { StepsPart } from './steps-part';
import { together } from './together';
import { ask } from '../ui/shared/ask';
import { AccountCreatorDialog } from '../ui/shared/dialog';
import { defineMessages, msg } from '../ui/shared/messages';
import { mountBelow } from '../ui/shared/window-layer';
import { OneScreen } from '../ui/one/one-screen';
import { deliverReturn, RedirectMarks } from '../ui/shared/redirect-return';
import { MwAccountService } from '../wiki/mw-account-service';

/** The dialog, once somebody has wanted it. */
interface Windows {
	dialog: AccountCreatorDialog;
	manager: OO.ui.WindowManager;
	oneScreen: OneScreen;
}

/**
 * What comes of a part.
 *
 * @throws Error with a message for the person
 */
function told<T>( coming: Promise<T> ): Promise<T> {
	return coming.catch( ( error: unknown ) => {
		mw.log.error( error );
		throw new Error( partProblemText( error ) );
	} );
}

/** Has presets chosen above the form for one account. */
function offerPresets( one: One, windows: Windows | null, wanted?: string ): void {
	told( loadPart( 'choice' ) ).then(
		( { presetChoice } ) => windows?.oneScreen.$element.prepend( presetChoice( one, wanted ) ),
		( { message } ) => windows?.dialog.say( message )
	);
}

/** What the wiki knows of an account; '' where that cannot be had. */
async function describeAccount( me: string, name: string, cancellation: Cancellation ): Promise<string> {
	try {
		return await ( await loadPart( 'checks' ) ).describeAccount( me, name, cancellation );
	} catch ( error ) {
		// That the name is taken is said without it; what was called off failed for nobody.
		if ( !cancellation.cancelled ) {
			mw.log.error( error );
		}
		return '';
	}
}

/** To where the person was; opened by an address or a script, to the link that would have opened the dialog. */
function whereTheyWere(): JQuery {
	const active = document.activeElement;
	return active instanceof HTMLElement && active !== document.body ? $( active ) : $( '#t-accountcreator a' );
}

/** Opens the dialog, fetches what its views need, and leads from one to the other. */
class Creator {
	private readonly marks = new RedirectMarks( mw.util.getUrl( 'Special:BlankPage/AccountCreator' ), randomBytes );

	public readonly service = new MwAccountService(
		() => this.marks.nextAddress(),
		( ...question ) => loadPart( 'checks' ).then( ( { askOverridable } ) => askOverridable( ...question ) )
	);

	private readonly one = new One( {
		service: this.service, clock, lock, randomBytes, onCreated: ( created ) => this.tell( created ),
		converse: ( ...about ) => this.fetchSteps().then( ( { converse } ) => converse( ...about ) ),
		waitFor: ( ...account ) => this.ofSteps.waitFor( ...account ),
		offerPresets: ( wanted ) => offerPresets( this.one, this.windows, wanted ),
		describeAccount: ( name, cancellation ) => describeAccount( this.service.me, name, cancellation ),
		judgeEmail: ( email ) => loadPart( 'checks' ).then( ( { judgeEmail } ) => judgeEmail( email ) )
	} );

	private windows: Windows | null = null;
	/** The dialog is on its way, and a script that calls again and again opens no second one. */
	private isOpening = false;
	/** Those in another language than English are there then. */
	private texts: Promise<void> | undefined;
	/** Fetched when the first list is wanted. */
	private list: ListPart | null = null;
	/** Fetched with the first captcha or step, and with lists. */
	private steps: StepsPart | null = null;

	/** Would leaving the page lose a password that is nowhere else, or a step of the wiki's? */
	public get isBusy(): boolean {
		return this.one.showsUncopiedPassword || this.one.isBusy;
	}

	/** The person logs out: nothing of a list stays in this tab, unless it goes on when they are back. */
	public forgetRun(): void {
		if ( !this.list?.model.run.isBusy && !this.list?.model.state.awaitsLogin ) {
			hasRun( sessionStore, wiki, null, 0 );
		}
	}

	/** Asks for what an opening needs: somebody points at the link, or opens. */
	public prepare(): void {
		this.texts = this.texts ?? ( readsEnglish() ? undefined : fetchTexts() );
		this.service.askAhead();
	}

	public async open( asked: OpeningRequest ): Promise<void> {
		if ( this.isOpening || this.windows?.dialog.isVisible() ) {
			// What is open and perhaps half filled in stays.
			this.windows?.dialog.focusScreen();
			return;
		}
		this.isOpening = true;
		try {
			if ( !this.windows ) {
				this.prepare();
				if ( asked.many ) {
					void this.fetchList();
				}
				await this.texts;
			}
			const windows = this.windows = this.windows ?? this.build();
			const replace = await this.show( asked, windows );
			const { opened } = windows.manager.openWindow( windows.dialog, { $returnFocusTo: whereTheyWere() } );
			await opened;
			replace?.();
		} finally {
			this.isOpening = false;
		}
	}

	private build(): Windows {
		const { one, service } = this;
		defineMessages( messages );
		const oneScreen = new OneScreen( one, {
			stepScreen: ( conversation ) => this.ofSteps.screen( conversation ),
			fetchPuzzle: ( ...wanted ) => this.fetchSteps().then( ( { puzzle } ) => puzzle( ...wanted ) ),
			fetchNextSteps: ( stage ) => told( loadPart( 'checks' ) ).then( ( { nextSteps } ) => nextSteps( stage ) ),
			fetchAdvice,
			fetchEmailRemark: ( ...verdict ) => loadPart( 'checks' ).then( ( { emailRemark } ) => emailRemark( ...verdict ) ),
			toMany: () => {
				void this.toMany();
			},
			hasBrokenOff: () => hasRun( sessionStore, wiki, service.me, clock.now() )
		} );
		const dialog = new AccountCreatorDialog( oneScreen );
		const manager = new OO.ui.WindowManager();
		mountBelow( manager );
		manager.addWindows( [ dialog ] );
		return { dialog, manager, oneScreen };
	}

	/**
	 * What was asked for, or what was under way when the dialog was closed: that goes on, with what was typed.
	 *
	 * @return Asks whether what was asked for may take the place of what is shown; null: that is not in question
	 */
	private async show( asked: OpeningRequest, { dialog, oneScreen }: Windows ): Promise<( () => void ) | null> {
		const { one } = this;
		const list = await this.listFor( asked );
		const screen = list ? list.screen : oneScreen;
		const { hasDraft } = list ? list.model : one;
		const isBusy = list ? list.model.run.isBusy || !asked.many : one.isBusy;
		const begin = (): void => {
			dialog.tellFilledBy( asked.filledBy ?? null );
			void ( list ?? one ).open( asked );
		};
		// Not toOne(): what is being opened with what was asked for must not be opened again without.
		dialog.show( screen );
		if ( isBusy || hasDraft && asked.accounts.length === 0 ) {
			return null;
		}
		if ( hasDraft ) {
			return () => {
				void ask( screen.replaceQuestion, msg( 'accountcreator-place-replace' ) ).then( begin, () => screen.focus() );
			};
		}
		begin();
		return null;
	}

	/** The list, where it is wanted, or what is there to go on with; null: view *one* is to be shown. */
	private async listFor( { many, accounts }: OpeningRequest ): Promise<ListPart | null> {
		const part = many ? await this.fetchList() : this.list;
		return part && ( many || part.model.run.isBusy || part.model.hasDraft && accounts.length === 0 ) ? part : null;
	}

	private toOne(): void {
		const { one, list, windows } = this;
		if ( !one.state.opening ) {
			const reason = list ? list.model.state.reason : '';
			void one.open( { accounts: [], reason, mail: null, many: false } );
		}
		windows?.dialog.show( windows.oneScreen );
	}

	private async toMany(): Promise<void> {
		const { one } = this;
		const part = await this.fetchList();
		if ( part ) {
			if ( !part.model.hasDraft ) {
				const reason = String( one.state.values.reason ?? '' );
				void part.model.open( { accounts: [], reason, mail: null, many: true }, one.state.opening );
			}
			this.windows?.dialog.show( part.screen );
		}
	}

	/** The parts for lists, fetched when they are first wanted; null where that failed, and has been said. */
	private async fetchList(): Promise<ListPart | null> {
		const { service, windows } = this;
		if ( !this.list ) {
			windows?.dialog.pushPending();
			windows?.dialog.say( '' );
			try {
				// All that the list builds upon, so that nothing is fetched after something else.
				const [ reader, { makeListPart }, { redirector } ] = await together( [
					loadPart( 'read' ), loadPart( 'list' ), this.loadSteps(), loadPart( 'table' ), loadPart( 'checks' ),
					loadPart( 'words' )
				] );
				this.list = this.list ?? makeListPart(
					{ service, reader, clock, lock, randomBytes, onCreated: ( created ) => this.tell( created ) },
					{ toOne: () => this.toOne(), redirector }
				);
			} catch ( error ) {
				mw.log.error( error );
				windows?.dialog.say( partProblemText( error ) );
			} finally {
				windows?.dialog.popPending();
			}
		}
		return this.list;
	}

	/** The same, where something of it is under way. */
	private get ofSteps(): StepsPart {
		if ( !this.steps ) {
			throw new Error( 'Only that part begins conversations, and hands over.' );
		}
		return this.steps;
	}

	private async loadSteps(): Promise<StepsPart> {
		const { makeStepsPart } = await loadPart( 'steps' );
		await this.texts;
		this.steps = this.steps ?? makeStepsPart( { service: this.service, clock }, this.marks );
		return this.steps;
	}

	/** @throws Error with a message for the person */
	private fetchSteps(): Promise<StepsPart> {
		return told( this.loadSteps() );
	}

	private tell( { username, by }: Created ): void {
		// What comes next is not what a link filled in.
		this.windows?.dialog.tellFilledBy( null );
		mw.hook( 'accountCreator.created' ).fire( { username, by } );
	}
}

const creator = new Creator();

guardLeftPage( creator.service );

// A password that is nowhere else, or a step of the wiki's, would be lost with the page.
window.addEventListener( 'beforeunload', ( event ) => {
	if ( creator.isBusy ) {
		event.preventDefault();
		event.returnValue = '';
	}
} );

// As core's mediawiki.page.ready and Minerva know it.
$( document ).on( 'click', '#pt-logout, .menu__item--logout', () => creator.forgetRun() );

mw.hook( 'accountCreator.open' ).add( ( argument: unknown ) => {
	// The loader fires the address of the page that opens the dialog; other scripts fire accounts.
	const { url } = ( argument ?? {} ) as { url?: unknown };
	if ( typeof url !== 'string' || url !== location.href ) {
		void creator.open( fromHook( argument ) );
	} else if ( !deliverReturn( url, wiki ) ) {
		const address = new URL( url );
		void creator.open( fromLink( new Map( address.searchParams ) ) );
		clearAddress( address );
	}
} );

creator.prepare();
