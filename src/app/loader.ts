/**
 * Runs on every page, so it must stay tiny (build.mjs has its budget): the link, the hook, the deep link.
 * It imports nothing, asks the network for nothing and touches no storage until somebody wants the dialog.
 */

// Put here by build.mjs out of src/i18n/en.json. Messages that can be used here:
// * accountcreator-link
// * accountcreator-link-tooltip
// * accountcreator-load-failed
declare const LINK_TEXT: string;
declare const LINK_TOOLTIP: string;
declare const LOAD_FAILED: string;

/**
 * @param loadCore Fetches and runs creator.ts, which subscribes to the hook itself. mw.hook remembers the
 *  last call, so that nothing need be passed on.
 */
export function startLoader( loadCore: () => JQuery.Promise<unknown> ): void {
	// Until 1.40 there is no mw.user.isNamed(), and no temporary account either.
	if ( !mw.config.get( 'wgUserName' ) || mw.config.get( 'wgUserIsTemp' ) ) {
		return;
	}

	const open = mw.hook( 'accountCreator.open' );
	let loading: unknown;
	// Not by somebody who only points at the link.
	let wanted: true | undefined;
	const load = (): void => {
		loading = loading || loadCore().then( null, ( error ) => {
			loading = 0;
			mw.log.error( error );
			if ( wanted ) {
				// Offline, notifications cannot be loaded either: mw.notify() would say nothing.
				( navigator.onLine ? mw.notify : alert )( LOAD_FAILED );
			}
		} );
	};
	open.add( () => {
		wanted = true;
		load();
	} );

	// The page's own name comes in the content language, the subpage as it stands in the address.
	if (
		mw.config.get( 'wgCanonicalSpecialPageName' ) === 'Blankpage' &&
		/\/AccountCreator$/.test( mw.config.get( 'wgTitle' ) )
	) {
		open.fire( { url: location.href } );
	}

	$( () => {
		// Minerva has no toolbox (p-tb).
		[ 'p-tb', 'p-personal', 'p-navigation' ].some( ( portlet ) => {
			const item = mw.util.addPortletLink(
				portlet,
				mw.util.getUrl( 'Special:BlankPage/AccountCreator' ),
				mw.messages.get( 'accountcreator-link' ) || LINK_TEXT,
				't-accountcreator',
				mw.messages.get( 'accountcreator-link-tooltip' ) || LINK_TOOLTIP
			);
			if ( item ) {
				// Whoever points at it, or gets there by Tab, is about to press it.
				$( item ).on( {
					'mouseenter focusin touchstart': load,
					click: ( event ) => {
						// With a modifier key the browser opens the address elsewhere, as with any link. After a
						// failure it goes there, too: mw.loader does not ask again for modules that it could not get.
						if ( !(
							wanted && !loading || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
						) ) {
							event.preventDefault();
							open.fire( {} );
						}
					}
				} );
			}
			return item;
		} );
	} );
}
