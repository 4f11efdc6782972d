import type { Chance } from './chance';

/** What may go wrong with one request to the API, on its way or at the wiki's door. */
export const REQUEST_FAULTS = {
	'dropped-before': 'the connection breaks before the wiki sees it',
	'dropped-after': 'the wiki acts, and the connection breaks',
	'too-late': 'the wiki acts, and answers when the browser has given up',
	'arrives-late': 'the browser gives up, and only then does it reach the wiki',
	'http-500': 'HTTP 500',
	'http-502': 'HTTP 502, whether the wiki acted or not',
	'http-503': 'HTTP 503 with Retry-After',
	'http-429': 'HTTP 429',
	'html-page': 'an HTML page of an error with status 200, whether the wiki acted or not',
	'cut-json': 'the wiki acts, and half of its answer arrives',
	maxlag: 'the answer maxlag, with Retry-After',
	ratelimited: 'the answer ratelimited',
	readonly: 'the wiki answers readonly'
} as const;

/** What may go wrong as an account is created, beyond the request. */
export const CREATION_FAULTS = {
	badtoken: 'the wiki answers badtoken',
	'session-ended': 'the wiki has ended the session',
	blocked: 'an administrator blocks the person who creates',
	'right-removed': 'the right to create accounts is taken away',
	throttle: 'the limit of accounts a day is used up',
	'database-locked': 'the database is locked for a while',
	'name-taken': 'somebody else creates an account of that name first',
	reload: 'the page is reloaded',
	'tab-closed': 'the tab is closed, and the list pasted anew',
	offline: 'the browser goes offline and comes back',
	asleep: 'the machine sleeps, its timers frozen, its connections cut',
	'other-wiki': 'another wiki of the same origin is visited in the tab, and a list begun there'
} as const;

export type RequestFault = keyof typeof REQUEST_FAULTS;
type CreationFault = keyof typeof CREATION_FAULTS;
export type Fault = RequestFault | CreationFault;
export type BrowserFault = 'reload' | 'tab-closed' | 'offline' | 'asleep' | 'other-wiki';

/** What a request to the API is for. */
export type Purpose =
	/** An account. */
	'creation' |
	/** The answer to a step of one. */
	'step' |
	/** What follows an account: an edit, or groups. */
	'follow' |
	/** To know something. */
	'question';

export const MEANINGS: Record<Fault, string> = { ...REQUEST_FAULTS, ...CREATION_FAULTS };
export const FAULTS = Object.keys( MEANINGS ) as Fault[];
const ON_REQUESTS = Object.keys( REQUEST_FAULTS ) as RequestFault[];

/** What the answer to a step may meet: it has no name that could be taken, and is refused to nobody. */
export const ON_STEPS: readonly Fault[] = [
	...ON_REQUESTS, 'badtoken', 'session-ended', 'reload', 'tab-closed', 'offline', 'asleep'
];

/** What a step that follows an account may meet: it is of an account that is there. */
export const ON_FOLLOWING: readonly Fault[] = [ ...ON_REQUESTS, 'badtoken', 'session-ended', 'database-locked' ];

/** What takes a person to mend is rarer than what mends itself. */
const RARE: ReadonlySet<Fault> = new Set<Fault>( [
	'session-ended', 'blocked', 'right-removed', 'throttle', 'database-locked', 'name-taken',
	'reload', 'tab-closed', 'offline', 'asleep', 'other-wiki'
] );

export function isBrowserFault( fault: Fault ): fault is BrowserFault {
	return [ 'reload', 'tab-closed', 'offline', 'asleep', 'other-wiki' ].includes( fault );
}

/** What becomes of a request. */
export interface Fate {
	fault: Fault;
	/** For faults that leave it open: does the wiki see the request before? */
	acts: boolean;
}

export interface DealerOptions {
	/** What part of the requests meets a fault. */
	rate: number;
	/** What part of the answers to steps does: there are few, and the first one meets one for sure. */
	stepRate: number;
	/** Faults that are dealt to creations once each before chance decides, in an order by chance. */
	sure: readonly Fault[];
}

/** Says by seeded chance which request meets which fault. */
export class Dealer {
	private readonly sure: Fault[];
	private readonly often: Fault[];
	private hasDealtToStep = false;

	public constructor( private readonly chance: Chance, private readonly options: DealerOptions ) {
		this.sure = chance.shuffled( options.sure );
		this.often = FAULTS.flatMap( ( fault ) => Array<Fault>( RARE.has( fault ) ? 1 : 5 ).fill( fault ) );
	}

	public deal( purpose: Purpose ): Fate | null {
		const { chance } = this;
		const acts = chance.happens( 0.5 );
		if ( purpose === 'creation' && this.sure.length > 0 ) {
			// Every other one, so that there is something to go wrong with in between.
			const fault = chance.happens( 0.5 ) ? this.sure.shift() : undefined;
			return fault ? { fault, acts } : null;
		}
		const { rate, stepRate } = this.options;
		const happens = chance.happens( purpose === 'step' ? stepRate : rate );
		if ( !happens && ( purpose !== 'step' || this.hasDealtToStep ) ) {
			return null;
		}
		this.hasDealtToStep = this.hasDealtToStep || purpose === 'step';
		const faults = { creation: this.often, step: ON_STEPS, follow: ON_FOLLOWING, question: ON_REQUESTS };
		return { fault: chance.pick<Fault>( faults[ purpose ] ), acts };
	}
}
