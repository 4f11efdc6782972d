/** What is needed for lists alone, so that nobody who creates one account has to fetch it. */

import { ColumnMemory } from '../accounts/list/keep/column-memory';
import { Journal } from '../accounts/list/keep/journal';
import { AccountList } from '../accounts/list/account-list';
import type { ListDependencies } from '../accounts/list/list-state';
import type { WikiText } from '../accounts/contract/declarations';
import { generatePassword } from '../accounts/contract/password';
import type { AccountService } from '../accounts/contract/service';
import { sessionStore, wiki } from './browser';
import { connection, localStore, onReturn } from './list-browser';
import { fetchAdvice } from './fetch-advice';
import { holdRun } from './run-lock';
import { loadPart } from './load-part';
import { partProblemText } from './part-problem';
import type { Parts } from './parts';
import messages from '../i18n/en.json';
import { defineTableTexts } from './table-part';
import { ListScreen, type ListScreenDependencies } from '../ui/list/list-screen';
import { LazyFollow } from '../ui/list/lazy-follow';
import type { SourcesPart } from '../ui/list/list-sources';
import { defineMessages } from '../ui/shared/messages';
import type { OpeningRequest } from '../accounts/contract/opening-request';
import type { OpenedScreen } from '../ui/shared/screen';
import { createAccountPage } from '../wiki/create-account-page';
import { MwListService, type Knowledge } from '../wiki/mw-list-service';

/** What posts with a token: for several parts, of which none builds upon another. */
export { TokenPost } from '../wiki/token-post';

export interface ListPart {
	model: AccountList;
	screen: OpenedScreen;
	/** Begins with what was asked for, in place of the list that is there. Does nothing while that is being created. */
	open( asked: OpeningRequest ): Promise<void>;
}

/** What is shared with view *one*. */
export type Shared = Pick<ListDependencies, 'reader' | 'clock' | 'lock' | 'randomBytes' | 'onCreated'> & {
	service: AccountService & Knowledge & { whoAmI(): Promise<string | null> };
};

const SOURCES: SourcesPart = {
	fetch: ( list ) => loadPart( 'sources' ).then( ( { makeSources } ) => makeSources( list ) ),
	prefetch: () => {
		// Who needs it is told when it does not come.
		loadPart( 'sources' ).catch( ( error: unknown ) => mw.log.warn( error ) );
	},
	readSheet: ( list, file ) => loadPart( 'sources' ).then( ( { readSheetFile } ) => readSheetFile( list, file ) ),
	problemText: partProblemText
};

/** Where the part does not come, the list stops at the limit, from where it can be gone on with. */
async function limitSeconds( said: WikiText ): Promise<number | null> {
	try {
		return await ( await loadPart( 'after' ) ).limitSeconds( said );
	} catch ( error ) {
		mw.log.warn( error );
		return null;
	}
}

/** The desk to which people come: its two views are of one and the same. */
function deskOf( model: AccountList ): ListScreenDependencies[ 'desk' ] {
	let desk: ReturnType<Parts[ 'desk' ][ 'makeDesk' ]> | null = null;
	const fetchDesk = async (): Promise<NonNullable<typeof desk>> => {
		const { makeDesk } = await loadPart( 'desk' );
		desk = desk ?? makeDesk( model );
		return desk;
	};
	return {
		form: { fetch: async () => ( await fetchDesk() ).form, problemText: partProblemText },
		recent: { fetch: async () => ( await fetchDesk() ).recent, problemText: partProblemText }
	};
}

/** The accounts that the person has created. */
function mineSource( me: string ): ListScreenDependencies[ 'mine' ] {
	return { problemText: partProblemText, fetch: async () => ( await loadPart( 'mine' ) ).makeMine( me ) };
}

/** Not before the person's language is there. */
function defineTexts(): void {
	defineMessages( messages );
	defineTableTexts();
}

/** What follows the creation, in a part of its own. */
function lazyFollow( model: AccountList, me: string ): LazyFollow {
	return new LazyFollow( async () => ( await loadPart( 'follow' ) ).makeFollow( model, me ), partProblemText, () => model.preset.tellFollowed() );
}

/** What of the view of the text is in parts of its own. */
function draftViews( model: AccountList, me: string, follow: LazyFollow ): ListScreenDependencies[ 'draft' ] {
	const problemText = partProblemText;
	return {
		columns: { problemText, fetch: async () => new ( await loadPart( 'draft' ) ).ColumnView( model ) },
		naming: { problemText, fetch: async () => new ( await loadPart( 'draft' ) ).NamingView( model ) },
		follow: follow.form,
		presets: { problemText, fetch: async () => ( await loadPart( 'presets' ) ).makePresets( model, me ) }
	};
}

export function makeListPart(
	shared: Shared,
	dependencies: Omit<ListScreenDependencies, 'createAccountPage' | 'fetchAdvice' | 'exports' | 'sources' | 'draft' | 'limit' | 'follow' | 'followLines' | 'sheetReturn' | 'desk' | 'mine'>
): ListPart {
	defineTexts();
	const owner = generatePassword( shared.randomBytes );
	void holdRun( owner );
	const model = new AccountList( {
		...shared,
		lists: new MwListService( shared.service ),
		freeNames: async ( ...question ) => ( await loadPart( 'draft' ) ).freeNames( ...question ),
		connection,
		limitSeconds,
		columns: new ColumnMemory( localStore ),
		journal: new Journal( sessionStore, wiki, owner ),
		holdRun,
		onFinished: ( counts ) => {
			mw.hook( 'accountCreator.finished' ).fire( counts );
		},
		whoAmI: () => shared.service.whoAmI(),
		onReturn
	} );
	const follow = lazyFollow( model, shared.service.me );
	// A list under way would be cut off; its notes make it possible to go on, but nobody should have to.
	window.addEventListener( 'beforeunload', ( event ) => {
		if ( model.unsavedWork.length > 0 ) {
			event.preventDefault();
			event.returnValue = '';
		}
	} );
	return {
		model,
		async open( asked ) {
			if ( model.hasDraft && !model.run.isBusy ) {
				// Nothing of it may go on by itself.
				model.startOver();
			}
			if ( !model.run.isBusy ) {
				await model.open( asked );
				model.showMine( asked.mine === true );
			}
		},
		screen: new ListScreen( model, {
			...dependencies,
			createAccountPage,
			fetchAdvice,
			exports: {
				fetch: () => loadPart( 'after' ), problemText: partProblemText,
				columns: () => model.rows.some( ( row ) => row.follow ) ? follow.columns : null
			},
			sources: SOURCES,
			sheetReturn: ( say ) => ( {
				fetch: async () => new ( await loadPart( 'after' ) ).SheetReturnView( model, say, SOURCES ),
				problemText: partProblemText
			} ),
			follow: follow.report,
			followLines: ( row ) => follow.lines( row ),
			desk: deskOf( model ),
			mine: mineSource( shared.service.me ),
			limit: { problemText: partProblemText, fetch: async () => new ( await loadPart( 'after' ) ).LimitView( model ) },
			draft: draftViews( model, shared.service.me, follow )
		} )
	};
}
