import { One } from '../../../src/accounts/one/one';
import type { OneState, Stage } from '../../../src/accounts/one/one-state';
import type { OpeningRequest } from '../../../src/accounts/contract/opening-request';
import type { Created, Outcome } from '../../../src/accounts/contract/outcome';
import { readOutcome } from '../../../src/wiki/read-outcome';
import { answer } from '../shapes';
import { FakeAccountService } from './fake-account-service';
import { FakeClock } from './fake-clock';
import { HandOver } from '../../../src/accounts/contract/hand-over';
import { judgeEmail } from '../../../src/accounts/email/judge-email';
import { StepConversation } from '../../../src/accounts/steps/step-conversation';

export const NOTHING_ASKED: OpeningRequest = { accounts: [], reason: '', mail: null, many: false };

/** When a test begins; the wiki's clock (openingOf) is 2026-01-02T03:04:05Z. */
export const NOW = Date.parse( '2026-01-02T03:04:05Z' );

export interface Bench {
	one: One;
	service: FakeAccountService;
	clock: FakeClock;
	created: Created[];
	/** The presets that were to be offered, by the one that was wanted. */
	offered: string[];
	/** Every stage there was, in order. */
	stages: Array<Stage[ 'kind' ]>;
	/** Is the place of the one who creates taken by this one? */
	isLocked: () => boolean;
	/** Another tab takes it, or gives it back. */
	otherTab: ( creates: boolean ) => void;
	/** What steps take cannot be fetched, for this reason; '': it can. */
	stepsFail: ( why: string ) => void;
}

/** The model of view *one* on a wiki of the test's making. */
export function bench( prepare: Partial<FakeAccountService> = {} ): Bench {
	const service = Object.assign( new FakeAccountService(), prepare );
	const clock = new FakeClock( NOW );
	const created: Created[] = [];
	const offered: string[] = [];
	const stages: Bench[ 'stages' ] = [];
	let locks = 0;
	let isElsewhere = false;
	let trouble = '';
	// Different bytes each time, and the same ones in each run of the tests.
	let byte = 0;
	const one = new One( {
		service, clock,
		randomBytes: ( bytes ) => bytes.forEach( ( _, index ) => {
			bytes[ index ] = byte++ % 224;
		} ),
		lock: async () => {
			if ( isElsewhere || locks > 0 ) {
				return null;
			}
			locks++;
			return () => {
				locks = 0;
			};
		},
		converse: async ( ...step ) => {
			if ( trouble ) {
				throw new Error( trouble );
			}
			return new StepConversation( { service, clock }, ...step );
		},
		waitFor: ( ...account ) => new HandOver( service, clock, ...account ),
		describeAccount: async () => '',
		judgeEmail: async ( email ) => judgeEmail( email ),
		offerPresets: ( wanted ) => offered.push( wanted ?? '' ),
		onCreated: ( account ) => created.push( account )
	} );
	one.observe( ( { stage } ) => {
		if ( stages[ stages.length - 1 ] !== stage.kind ) {
			stages.push( stage.kind );
		}
	} );
	return {
		one, service, clock, created, offered, stages,
		isLocked: () => locks > 0,
		otherTab: ( creates ) => {
			isElsewhere = creates;
		},
		stepsFail: ( why ) => {
			trouble = why;
		}
	};
}

/** The same with the form open and filled in. */
export async function filledIn(
	values: Record<string, string | boolean> = {}, prepare: Partial<FakeAccountService> = {}
): Promise<Bench> {
	const made = bench( prepare );
	await made.one.open( NOTHING_ASKED );
	const given = { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace', reason: 'Ticket 17', ...values };
	for ( const [ name, value ] of Object.entries( given ) ) {
		made.one.form.setValue( name, value );
	}
	return made;
}

/** What MediaWiki answered to such a creation, as wiki/ reads it. */
export function realOutcome( name: string ): Outcome {
	return readOutcome( answer( '1.43', name ), 'mail' );
}

/** The stage, which has to be the one that is expected. */
export function stageOf<Kind extends Stage[ 'kind' ]>( state: OneState, kind: Kind ): Extract<Stage, { kind: Kind }> {
	expect( state.stage.kind ).toBe( kind );
	return state.stage as Extract<Stage, { kind: Kind }>;
}
