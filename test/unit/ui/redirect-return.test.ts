import { deliverReturn, RedirectMarks } from '../../../src/ui/shared/redirect-return';
import { listenForReturn } from '../../../src/ui/shared/redirect-listener';

/** What browsers offer, as far as it is used: what is said on a channel is heard on all others of its name. */
class Channel {
	public static open: Channel[] = [];
	public onmessage: ( ( event: { data: unknown } ) => void ) | null = null;

	public constructor( private readonly name: string ) {
		Channel.open.push( this );
	}

	public postMessage( data: unknown ): void {
		Channel.open.filter( ( other ) => other !== this && other.name === this.name )
			.forEach( ( other ) => other.onmessage?.( { data } ) );
	}

	public close(): void {
		Channel.open = Channel.open.filter( ( other ) => other !== this );
	}
}

beforeEach( () => {
	jest.useFakeTimers();
	Channel.open = [];
	Object.assign( window, { BroadcastChannel: Channel } );
	jest.spyOn( window, 'close' ).mockImplementation( () => undefined );
} );

afterEach( () => {
	jest.useRealTimers();
	jest.restoreAllMocks();
} );

const marksOf = ( wiki: string ): RedirectMarks => new RedirectMarks( '/wiki/Special:BlankPage/AccountCreator', wiki, ( bytes ) => {
	// The worst that can happen: the same marks on both
	bytes.fill( 7 );
} );

describe( 'What comes back from another site', () => {
	it( 'reaches the wiki that sent the person there, and no other of the same origin', () => {
		const [ german, english ] = [ marksOf( 'dewiki/de' ), marksOf( 'enwiki/en' ) ];
		const heard: string[] = [];
		listenForReturn( german, ( parameters ) => heard.push( `de ${ parameters.get( 'code' ) }` ) );
		listenForReturn( english, ( parameters ) => heard.push( `en ${ parameters.get( 'code' ) }` ) );
		const address = german.nextAddress();
		expect( english.nextAddress() ).toBe( address );
		expect( deliverReturn( `${ address }&code=1`, german.wiki ) ).toBe( true );
		expect( heard ).toEqual( [ 'de 1' ] );
		jest.runAllTimers();
		expect( Channel.open ).toHaveLength( 2 );
		expect( window.close ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is of no use to a later creation, nor once nobody listens', () => {
		const marks = marksOf( 'wiki' );
		const heard = jest.fn();
		const stop = listenForReturn( marks, heard );
		const address = marks.nextAddress();
		expect( deliverReturn( address.replace( /return=.*/, 'return=another' ), 'wiki' ) ).toBe( true );
		expect( deliverReturn( 'https://wiki.example/wiki/Special:BlankPage/AccountCreator', 'wiki' ) ).toBe( false );
		expect( heard ).not.toHaveBeenCalled();
		stop();
		deliverReturn( address, 'wiki' );
		expect( heard ).not.toHaveBeenCalled();
	} );
} );
