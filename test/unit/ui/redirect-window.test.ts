import type { AccountService } from '../../../src/accounts/contract/service';
import { StepConversation } from '../../../src/accounts/steps/step-conversation';
import { deliverReturn, RedirectMarks } from '../../../src/ui/shared/redirect-return';
import { RedirectWindow } from '../../../src/ui/shared/redirect-window';

/** Channels of one name in one page; jsdom has none. */
class Channel {
	public static readonly open = new Set<Channel>();
	public onmessage: ( ( event: { data: unknown } ) => void ) | null = null;

	public constructor( private readonly name: string ) {
		Channel.open.add( this );
	}

	public postMessage( data: unknown ): void {
		Channel.open.forEach( ( channel ) => {
			if ( channel !== this && channel.name === this.name ) {
				channel.onmessage?.( { data } );
			}
		} );
	}

	public close(): void {
		Channel.open.delete( this );
	}
}

const answers = jest.fn( () => Promise.resolve( { kind: 'unknown' as const, cause: 'network' as const } ) );

function conversation(): StepConversation {
	const service = { continue: answers, find: () => Promise.resolve( { kind: 'silent' } ) } as unknown as AccountService;
	return new StepConversation(
		{ service, clock: { now: () => 0, later: () => () => undefined } },
		{ username: 'Zoe', since: 0, by: 'mail' },
		{ type: 'redirect', code: '', message: { format: 'text', text: '' }, requests: [], redirectTarget: 'https://site.example/' },
		() => undefined, 'no'
	);
}

const WIKI = 'enwiki/en';
let last = 0;
const marks = new RedirectMarks( '/wiki/Special:BlankPage/AccountCreator', ( bytes ) => bytes.fill( ++last ) );
const site = new URL( 'https://site.example/' );

beforeEach( () => {
	Object.assign( window, { BroadcastChannel: Channel, open: () => null } );
	jest.useFakeTimers();
	answers.mockClear();
	Channel.open.clear();
} );

afterEach( () => jest.useRealTimers() );

it( 'takes the answer to the creation for which the window was opened, once', () => {
	const address = marks.nextAddress();
	const waiting = conversation();
	new RedirectWindow( marks, WIKI ).visit( waiting, site );
	deliverReturn( 'https://wiki.example/wiki/X?accountcreatorreturn=guessed', WIKI );
	expect( answers ).not.toHaveBeenCalled();
	deliverReturn( address, WIKI );
	deliverReturn( address, WIKI );
	expect( answers ).toHaveBeenCalledTimes( 1 );
} );

it( 'waits for that creation also when another one begins', () => {
	const address = marks.nextAddress();
	const waiting = conversation();
	new RedirectWindow( marks, WIKI ).visit( waiting, site );
	const other = marks.nextAddress();
	deliverReturn( other, WIKI );
	expect( answers ).not.toHaveBeenCalled();
	deliverReturn( address, WIKI );
	expect( answers ).toHaveBeenCalledTimes( 1 );
} );

it( 'hears nothing of what comes back to another wiki of the origin', () => {
	const address = marks.nextAddress();
	new RedirectWindow( marks, WIKI ).visit( conversation(), site );
	deliverReturn( address, 'dewiki/de' );
	expect( answers ).not.toHaveBeenCalled();
	deliverReturn( address, WIKI );
	expect( answers ).toHaveBeenCalledTimes( 1 );
} );

it( 'listens no longer than the conversation lasts', () => {
	marks.nextAddress();
	const waiting = conversation();
	new RedirectWindow( marks, WIKI ).visit( waiting, site );
	expect( Channel.open.size ).toBe( 1 );
	waiting.leave();
	expect( Channel.open.size ).toBe( 0 );
} );
