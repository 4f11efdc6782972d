import type { SourcesView } from '../../../src/ui/list/source/sources-view';
import { ListView } from '../../../src/ui/list/list-view';
import { declareField, declareRequest } from '../accounts/declaring';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( setMessages );

const missing = { fetch: () => Promise.reject( new Error() ), problemText: () => '' };

it( 'Of a list that was created and closed, neither the fields nor what read the file keep anything', async () => {
	const bench = new ListBench();
	const { opening } = bench.wiki;
	bench.wiki.opening = { ...opening, requests: [
		...opening.requests, declareRequest( 'Club', [ declareField( 'clubpassword', 'password' ), declareField( 'library' ) ] )
	] };
	await bench.open();
	const textsOfFollowing: string[] = [];
	const reader: Pick<SourcesView, 'element' | 'openFile' | 'openPage' | 'follow'> = {
		element: document.createElement( 'div' ), openFile: () => Promise.resolve(), openPage: () => undefined,
		follow: () => {
			textsOfFollowing.push( bench.list.state.text );
		}
	};
	const view = new ListView( bench.list, {
		fetch: () => Promise.resolve( reader as SourcesView ), readSheet: missing.fetch, prefetch: () => undefined,
		problemText: () => ''
	}, { columns: missing, naming: missing, presets: missing, follow: missing }, () => undefined );
	document.body.replaceChildren( view.element );
	const stop = bench.list.observe( ( state ) => view.render( state ) );
	const input = ( name: string ): HTMLInputElement | null => view.element.querySelector( `[name=${ name }]` );
	const secret = (): string[] => [ 'list', 'clubpassword' ].map( ( name ) => input( name )?.value ?? 'not there' );

	view.element.querySelector<HTMLElement>( '[data-accountcreator-action=page]' )?.click();
	await bench.clock.advance( 0 );
	bench.list.draft.setText( 'Username,Password\nAda,"typed, by a friend"' );
	bench.list.draft.setMode( 'type' );
	bench.list.draft.setValue( 'clubpassword', 'open sesame' );
	bench.list.draft.setValue( 'library', 'City' );
	expect( secret() ).toEqual( [ 'Username,Password\nAda,"typed, by a friend"', 'open sesame' ] );
	await bench.list.check();
	await bench.run( 1 );
	await bench.rest();
	expect( bench.states ).toEqual( [ 'created' ] );
	expect( secret()[ 0 ] ).toBe( '' );
	bench.list.run.resultsSeen();
	expect( secret() ).toEqual( [ '', '' ] );
	expect( input( 'library' )?.value ).toBe( 'City' );
	expect( textsOfFollowing.pop() ).toBe( '' );
	stop();
} );
