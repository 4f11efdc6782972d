import { plainText, type WikiText } from '../../../../src/accounts/contract/declarations';
import { WikiError } from '../../../../src/accounts/contract/service';
import { feasiblePlan } from '../../../../src/accounts/list/after/feasible-plan';
import { FollowPlanning, type PageFact } from '../../../../src/accounts/list/after/follow-planning';
import { groupEnd } from '../../../../src/accounts/list/after/row-steps';
import { FollowRun } from '../../../../src/accounts/list/after/follow-run';
import type { ChangeableGroup, EventPage, FollowService, SectionText } from '../../../../src/accounts/list/after/follow-service';
import { countFollowed, leftToFollow } from '../../../../src/accounts/list/after/followed';
import type { FollowStep } from '../../../../src/accounts/list/follow-result';
import { NO_PRESET, type Preset } from '../../../../src/accounts/presets/preset';
import { ListBench } from './list-bench';

const SECTION = '== Participants ==\n* {{u|Zoe}}';

/** The pages and groups of a wiki, with faults. */
class FollowingWiki implements FollowService {
	public readonly talkPages = new Map<string, string>();
	public readonly groupsBy = new Map<string, string[]>();
	public changeable: ChangeableGroup[] = [ { name: 'bot', label: 'Bots' }, { name: 'confirmed', label: 'Confirmed users' } ];
	public page: EventPage | null = { title: 'Project:Day', sections: [ { index: '2', heading: ' Participants ' } ], mayEdit: true };
	public section = SECTION;
	public revision = 1;
	/** What is thrown instead of an answer, by the name of the question and of the person. */
	public readonly faults = new Map<string, WikiError[]>();
	public readonly calls: string[] = [];
	/** Called before a section is saved: somebody else may be faster. */
	public beforeSave: () => void = () => undefined;
	/** Is the answer to the next saving lost, although it is saved? */
	public losesAnswer = false;

	private call( what: string ): void {
		this.calls.push( what );
		const error = this.faults.get( what )?.shift();
		if ( error ) {
			throw error;
		}
	}

	public async groups(): Promise<ChangeableGroup[]> {
		await Promise.resolve();
		this.call( 'groups' );
		return this.changeable;
	}

	/** A page without a summary is somebody else's. */
	public async talkPagesOf( names: readonly string[] ): Promise<ReadonlyMap<string, { isMine: boolean }>> {
		await Promise.resolve();
		this.call( 'talkPagesOf' );
		return new Map( names.flatMap( ( name ) => {
			const text = this.talkPages.get( name );
			return text === undefined ? [] : [ [ name, { isMine: text.endsWith( ')' ) } ] as const ];
		} ) );
	}

	public async groupsOf( names: readonly string[] ): Promise<ReadonlyMap<string, readonly string[]>> {
		await Promise.resolve();
		this.call( 'groupsOf' );
		return new Map( names.map( ( name ) => [ name, this.groupsBy.get( name ) ?? [] ] ) );
	}

	public async welcome( name: string, text: string, summary: string ): Promise<void> {
		await Promise.resolve();
		this.call( `welcome ${ name }` );
		if ( this.talkPages.has( name ) ) {
			throw new WikiError( 'articleexists', plainText( 'It is there.' ) );
		}
		this.talkPages.set( name, `${ text } (${ summary })` );
	}

	public async addToGroups(
		name: string, groups: readonly string[], until: number, reason: string
	): Promise<readonly string[]> {
		await Promise.resolve();
		this.call( `addToGroups ${ name } ${ groups.join() } ${ until } ${ reason }` );
		const before = this.groupsBy.get( name ) ?? [];
		const added = groups.filter( ( group ) => !before.includes( group ) );
		this.groupsBy.set( name, [ ...before, ...added ] );
		return added;
	}

	public async preview( name: string, text: string ): Promise<WikiText> {
		await Promise.resolve();
		this.call( 'preview' );
		return { format: 'html', html: `<p>${ name }: ${ text }</p>` };
	}

	public async findPage(): Promise<EventPage | null> {
		await Promise.resolve();
		this.call( 'findPage' );
		return this.page;
	}

	public async readSection(): Promise<SectionText> {
		await Promise.resolve();
		this.call( 'readSection' );
		return { text: this.section, revision: this.revision, readAt: 'now' };
	}

	public async saveSection(
		_title: string, _index: string, read: SectionText, text: string, summary: string
	): Promise<void> {
		await Promise.resolve();
		this.beforeSave();
		this.call( `saveSection ${ summary }` );
		if ( read.revision !== this.revision ) {
			throw new WikiError( 'editconflict', plainText( 'Edit conflict' ) );
		}
		this.section = text;
		this.revision++;
		if ( this.losesAnswer ) {
			this.losesAnswer = false;
			throw new WikiError( 'http', plainText( '' ) );
		}
	}
}

const PLAN: Partial<Preset> = {
	eventPage: 'Project:Day', registration: 'Special:RegisterForEvent/7',
	welcome: { text: 'Hello from $1, see $2', summary: '' }, groups: { names: [ 'confirmed' ], days: 5 },
	participants: { section: 'Participants', line: '* {{u|$1}}', summary: '' }
};
const LIST = 'Username,E-mail\nAda,ada@example.org\nBob,bob@example.org\nCleo,cleo@example.org';

const refusal = ( code: string ): WikiError => new WikiError( code, plainText( `The wiki says ${ code }` ) );

class Bench {
	public readonly list = new ListBench();
	public readonly wiki = new FollowingWiki();
	public run: FollowRun;

	public constructor() {
		this.run = this.makeRun();
	}

	public async open( plan: Partial<Preset> ): Promise<void> {
		await this.list.open();
		this.list.list.preset.change( plan );
		this.list.list.draft.setReason( 'Writing day' );
	}

	/** The list is created, and what follows is done as far as that goes by itself. */
	public async create( plan: Partial<Preset> = PLAN ): Promise<void> {
		await this.open( plan );
		await this.list.check( LIST );
		await this.list.run( 3 );
		await this.list.rest();
	}

	public async reload(): Promise<void> {
		await this.list.reload();
		this.run = this.makeRun();
		await this.list.goOn();
	}

	public kinds( step: FollowStep ): Array<string | undefined> {
		return this.list.list.rows.map( ( { follow } ) => follow?.[ step ]?.kind );
	}

	public get state(): ListBench[ 'list' ][ 'state' ][ 'follow' ] {
		return this.list.list.state.follow;
	}

	private makeRun(): FollowRun {
		return new FollowRun( this.list.list, {
			service: this.wiki, clock: this.list.clock,
			texts: { welcomeSummary: () => 'Welcome', participantsSummary: ( count ) => `Add ${ count }` }
		} );
	}
}

describe( 'What follows the creation', () => {
	it( 'begins when the list is created: welcomes and groups, and the names are shown before they are saved', async () => {
		const bench = new Bench();
		await bench.create();
		expect( bench.list.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( [ ...bench.wiki.talkPages ] ).toEqual( [ 'Ada', 'Bob', 'Cleo' ].map( ( name ) => (
			[ name, 'Hello from Coordinator, see Project:Day (Welcome)' ]
		) ) );
		// The full hour: what the wiki gets twice says the same.
		const until = groupEnd( 5, bench.list.clock.now() );
		expect( until % 3600000 ).toBe( 0 );
		expect( bench.wiki.calls ).toContain( `addToGroups Ada confirmed ${ until } Writing day` );
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.kinds( 'groups' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.state.participants ).toMatchObject( {
			kind: 'ready', title: 'Project:Day', addition: { before: '* {{u|Zoe}}', added: [ '* {{u|Ada}}', '* {{u|Bob}}', '* {{u|Cleo}}' ] }
		} );
		expect( bench.wiki.section ).toBe( SECTION );

		await bench.run.participants.save();
		expect( bench.wiki.section ).toBe( `${ SECTION }\n* {{u|Ada}}\n* {{u|Bob}}\n* {{u|Cleo}}` );
		expect( bench.wiki.calls ).toContain( 'saveSection Add 3' );
		expect( bench.kinds( 'participants' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.state ).toMatchObject( { step: null, stopped: null, participants: { kind: 'saved', added: 3 } } );
	} );

	it( 'asks nothing where nothing is wanted', async () => {
		const bench = new Bench();
		await bench.create( {} );
		expect( bench.wiki.calls ).toEqual( [] );
		expect( bench.list.list.rows.every( ( row ) => row.follow === undefined ) ).toBe( true );
	} );

	it( 'does nothing twice: neither after a reload nor with the same list again', async () => {
		const bench = new Bench();
		bench.wiki.faults.set( 'welcome Bob', [ refusal( 'readonly' ) ] );
		await bench.create();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'failed', undefined ] );
		await bench.reload();
		expect( bench.list.list.state.preset ).toMatchObject( PLAN );
		// What is done is known from the notes, and what is not is the wiki's to say.
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', undefined, undefined ] );
		expect( bench.kinds( 'groups' ) ).toEqual( [ 'done', 'done', 'done' ] );
		await bench.run.go();
		await bench.run.participants.save();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'done', 'done' ] );
		await bench.list.reload();
		expect( bench.list.list.state.brokenOff ).toMatchObject( { kind: 'run', left: 0, isFollowed: false } );
		await bench.reload();
		expect( bench.kinds( 'participants' ) ).toEqual( [ 'done', 'done', 'done' ] );
		const before = [ [ ...bench.wiki.talkPages ], bench.wiki.section ];
		bench.list.list.startOver();
		bench.list.list.preset.change( PLAN );
		await bench.list.check( LIST );
		for ( const row of bench.list.list.rows ) {
			Object.assign( row, { state: 'already', creation: { createdByMe: true, createdBy: '', at: 1 } } );
		}
		await bench.run.go();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'already', 'already', 'already' ] );
		expect( bench.state.participants ).toEqual( { kind: 'saved', title: 'Project:Day', added: 0 } );
		expect( [ [ ...bench.wiki.talkPages ], bench.wiki.section ] ).toEqual( before );
	} );

	it( 'leaves alone who had an account long before, but for the page of the event', async () => {
		const bench = new Bench();
		await bench.open( PLAN );
		await bench.list.check( LIST );
		const [ ada, bob, cleo ] = bench.list.list.rows;
		Object.assign( ada ?? {}, { state: 'already', creation: { createdByMe: false, createdBy: 'Ada', at: 1 } } );
		Object.assign( bob ?? {}, { state: 'already', creation: { createdByMe: false, createdBy: 'Olga', at: 1, isRecent: true } } );
		Object.assign( cleo ?? {}, { state: 'rejected' } );
		await bench.run.go();
		await bench.run.participants.save();
		expect( [ ...bench.wiki.talkPages.keys() ] ).toEqual( [ 'Bob' ] );
		expect( bench.wiki.section ).toBe( `${ SECTION }\n* {{u|Ada}}\n* {{u|Bob}}` );
		expect( countFollowed( bench.list.list.rows, 'welcome' ) ).toEqual( { done: 1, already: 0, hasPage: 0, failed: 0, left: 0 } );
	} );

	it( 'says of a failure whose it is, and what it was, and goes on: the accounts are as they were', async () => {
		const bench = new Bench();
		bench.wiki.faults.set( 'welcome Bob', [ refusal( 'protectedpage' ) ] );
		await bench.create();
		expect( bench.list.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'failed', 'done' ] );
		expect( bench.list.row( 'Bob' ).follow?.welcome ).toEqual( {
			kind: 'failed', because: { kind: 'wiki', text: plainText( 'The wiki says protectedpage' ) }
		} );
		await bench.run.go();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.wiki.calls.filter( ( call ) => call === 'welcome Ada' ) ).toHaveLength( 1 );
	} );

	it( 'stops a step where all others would meet the same, and does the next one', async () => {
		const bench = new Bench();
		bench.wiki.faults.set( 'welcome Ada', [ refusal( 'blocked' ) ] );
		await bench.create();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'failed', undefined, undefined ] );
		expect( bench.kinds( 'groups' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.state.stopped ).toEqual( { step: 'welcome', because: { kind: 'wiki', text: plainText( 'The wiki says blocked' ) } } );
	} );

	it( 'takes a lost answer for what the wiki has, and a page that somebody else made meanwhile for a greeting', async () => {
		const bench = new Bench();
		bench.wiki.faults.set( 'welcome Ada', [ refusal( 'http' ) ] );
		await bench.open( { welcome: { text: 'Hello', summary: '' } } );
		await bench.list.check( LIST );
		const { welcome } = bench.wiki;
		bench.wiki.welcome = async ( name, ...rest ) => {
			// The wiki did it, or somebody else.
			bench.wiki.talkPages.set( name, name === 'Ada' ? 'Hello (Welcome)' : 'Hello!' );
			await welcome.call( bench.wiki, name, ...rest );
		};
		await bench.list.run( 3 );
		await bench.list.rest();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'hasPage', 'hasPage' ] );
	} );

	it( 'waits where the wiki wants patience', async () => {
		const bench = new Bench();
		bench.wiki.faults.set( 'welcome Bob', [ refusal( 'ratelimited' ), refusal( 'ratelimited' ) ] );
		await bench.create();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.wiki.calls.filter( ( call ) => call === 'welcome Bob' ) ).toHaveLength( 3 );
	} );

	it( 'welcomes nobody who has a talk page of somebody else’s, and does not say that it was done', async () => {
		const bench = new Bench();
		bench.wiki.talkPages.set( 'Bob', 'Please stop' );
		await bench.create();
		expect( bench.kinds( 'welcome' ) ).toEqual( [ 'done', 'hasPage', 'done' ] );
		expect( countFollowed( bench.list.list.rows, 'welcome' ) ).toEqual( { done: 2, already: 0, hasPage: 1, failed: 0, left: 0 } );
		await bench.run.participants.save();
		expect( leftToFollow( bench.list.list.rows, bench.list.list.state.preset, bench.state ) ).toEqual( [] );
	} );

	it( 'sends no group that the wiki does not let them give, and blames nobody for it', async () => {
		const bench = new Bench();
		const groups = { names: [ 'confirmed', 'sysop' ], days: 1 };
		await bench.create( { groups } );
		expect( bench.wiki.calls.filter( ( call ) => call.includes( 'sysop' ) ) ).toEqual( [] );
		expect( bench.wiki.groupsBy.get( 'Ada' ) ).toEqual( [ 'confirmed' ] );
		expect( bench.kinds( 'groups' ) ).toEqual( [ 'done', 'done', 'done' ] );
		const sent = bench.wiki.calls.filter( ( call ) => call.startsWith( 'addToGroups' ) );
		expect( sent ).toHaveLength( 3 );
		expect( leftToFollow( bench.list.list.rows, bench.list.list.state.preset, bench.state ) ).toEqual( [] );
		// Neither by another press nor after a reload
		await bench.run.go();
		await bench.reload();
		await bench.run.go();
		expect( bench.kinds( 'groups' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.wiki.calls.filter( ( call ) => call.startsWith( 'addToGroups' ) ) ).toEqual( sent );
	} );

	it.each( [
		[ 'groups', { groups: { names: [ 'sysop' ], days: 1 } } ], [ 'groups', { groups: { names: [], days: 1 } } ],
		[ 'welcome', { welcome: { text: ' ', summary: '' } } ]
	] as const )( 'does nothing of %s where nothing of %j can be done, and nothing is left', async ( step, part ) => {
		const bench = new Bench();
		await bench.create( part );
		expect( bench.kinds( step ) ).toEqual( [ undefined, undefined, undefined ] );
		expect( bench.wiki.calls.filter( ( call ) => call !== 'groups' ) ).toEqual( [] );
		expect( bench.state.impossible ).toEqual( [ step ] );
		expect( leftToFollow( bench.list.list.rows, bench.list.list.state.preset, bench.state ) ).toEqual( [] );
	} );

	it( 'tells of a group that the wiki left out without a word', async () => {
		const bench = new Bench();
		bench.wiki.addToGroups = () => Promise.resolve( [] );
		await bench.create( { groups: { names: [ 'confirmed' ], days: 1 } } );
		expect( bench.list.row( 'Ada' ).follow?.groups ).toEqual( { kind: 'failed', because: { kind: 'groups', names: [ 'confirmed' ] } } );
		expect( bench.list.states ).toEqual( [ 'created', 'created', 'created' ] );
	} );
} );

describe( 'The names on the page of the event', () => {
	it( 'lose nobody where others add at the same time, and nobody is there twice', async () => {
		const bench = new Bench();
		await bench.create( { ...PLAN, welcome: null, groups: null } );
		const others = [ '* {{u|Olga}}', '* {{u|Bob}}' ];
		bench.wiki.beforeSave = () => {
			const [ line ] = others.splice( 0, 1 );
			if ( line ) {
				bench.wiki.section += `\n${ line }`;
				bench.wiki.revision++;
			}
		};
		await bench.run.participants.save();
		expect( bench.wiki.section ).toBe( `${ SECTION }\n* {{u|Olga}}\n* {{u|Bob}}\n* {{u|Ada}}\n* {{u|Cleo}}` );
		expect( bench.kinds( 'participants' ) ).toEqual( [ 'done', 'already', 'done' ] );
	} );

	it( 'are given up where others change the page time and again', async () => {
		const bench = new Bench();
		await bench.create( { ...PLAN, welcome: null, groups: null } );
		bench.wiki.beforeSave = () => {
			bench.wiki.revision++;
		};
		await bench.run.participants.save();
		expect( bench.state.participants ).toEqual( { kind: 'conflict', title: 'Project:Day' } );
		expect( bench.wiki.section ).toBe( SECTION );
	} );

	it( 'are saved where the answer to that gets lost', async () => {
		const bench = new Bench();
		await bench.create( { ...PLAN, welcome: null, groups: null } );
		bench.wiki.losesAnswer = true;
		await bench.run.participants.save();
		expect( bench.state.participants ).toMatchObject( { kind: 'saved', added: 3 } );
		expect( bench.kinds( 'participants' ) ).toEqual( [ 'done', 'done', 'done' ] );
		expect( bench.wiki.calls.filter( ( call ) => call.startsWith( 'saveSection' ) ) ).toHaveLength( 1 );
	} );

	it.each( [
		[ 'there is no page', ( wiki: FollowingWiki ) => {
			wiki.page = null;
		}, { kind: 'noPage', title: 'Project:Day' } ],
		[ 'there is no such section', ( wiki: FollowingWiki ) => {
			wiki.page = { title: 'Project:Day', sections: [], mayEdit: true };
		}, { kind: 'noSection', title: 'Project:Day' } ],
		[ 'the page is protected', ( wiki: FollowingWiki ) => {
			wiki.page = { title: 'Project:Day', sections: [ { index: '2', heading: 'Participants' } ], mayEdit: false };
		}, { kind: 'noEdit', title: 'Project:Day' } ],
		[ 'the wiki does not answer', ( wiki: FollowingWiki ) => {
			wiki.faults.set( 'findPage', [ refusal( 'http' ) ] );
		}, { kind: 'failed', because: { kind: 'silent' } } ]
	] )( 'are not shown where %s, which is said', async ( _what, prepare, state ) => {
		const bench = new Bench();
		prepare( bench.wiki );
		await bench.create( { ...PLAN, welcome: null, groups: null } );
		expect( bench.state.participants ).toEqual( state );
		await bench.run.participants.save();
		expect( bench.wiki.section ).toBe( SECTION );
	} );

	it( 'are told of as failed where the wiki refuses them', async () => {
		const bench = new Bench();
		await bench.create( { ...PLAN, welcome: null, groups: null } );
		bench.wiki.faults.set( 'saveSection Add 3', [ refusal( 'protectedpage' ) ] );
		await bench.run.participants.save();
		expect( bench.state.participants ).toMatchObject( { kind: 'failed', because: { kind: 'wiki' } } );
		expect( bench.kinds( 'participants' ) ).toEqual( [ 'failed', 'failed', 'failed' ] );
		expect( bench.list.states ).toEqual( [ 'created', 'created', 'created' ] );
		await bench.run.go();
		await bench.run.participants.save();
		expect( bench.state.participants ).toMatchObject( { kind: 'saved', added: 3 } );
	} );
} );

it( 'Names that cannot be saved because the page was protected meanwhile are told of in the words of the wiki', async () => {
	const bench = new Bench();
	await bench.create( { ...PLAN, welcome: null, groups: null } );
	bench.wiki.faults.set( 'saveSection Add 3', [ refusal( 'protectedpage' ) ] );
	bench.wiki.beforeSave = () => {
		bench.wiki.page = { title: 'Project:Day', sections: [], mayEdit: false };
	};
	await bench.run.participants.save();
	expect( bench.state.participants ).toEqual( { kind: 'noEdit', title: 'Project:Day' } );
	expect( bench.list.row( 'Ada' ).follow?.participants ).toEqual( {
		kind: 'failed', because: { kind: 'wiki', text: plainText( 'The wiki says protectedpage' ) }
	} );
} );

describe( 'FollowPlanning', () => {
	it( 'asks for groups and page once they are wanted, confirmed first', async () => {
		const wiki = new FollowingWiki();
		const planning = new FollowPlanning( wiki );
		planning.follow( NO_PRESET );
		expect( wiki.calls ).toEqual( [] );
		const plan = { ...NO_PRESET, ...PLAN };
		planning.follow( plan );
		planning.follow( plan );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 5 );
		} );
		expect( wiki.calls ).toEqual( [ 'groups', 'findPage' ] );
		expect( planning.state.groups?.map( ( { name } ) => name ) ).toEqual( [ 'confirmed', 'bot' ] );
		expect( planning.state.page ).toMatchObject( { kind: 'found', title: 'Project:Day' } );
		expect( planning.usualGroups( 7 ) ).toEqual( { names: [ 'confirmed' ], days: 7 } );
		planning.follow( { ...plan, eventPage: 'a|b' } );
		expect( planning.state.page ).toEqual( { kind: 'unnamed' } );
	} );

	it( 'shows a welcome as the wiki parses it, or why not', async () => {
		const wiki = new FollowingWiki();
		const planning = new FollowPlanning( wiki );
		const facts = { me: 'Olga', eventPage: '', registration: '' };
		await planning.preview( 'Olga', 'By $1', facts );
		expect( planning.state.preview ).toEqual( { kind: 'shown', text: { format: 'html', html: '<p>Olga: By Olga</p>' } } );
		wiki.faults.set( 'preview', [ refusal( 'readonly' ) ] );
		await planning.preview( 'Olga', 'By $1', facts );
		expect( planning.state.preview ).toMatchObject( { kind: 'failed', because: { kind: 'wiki' } } );
	} );
} );

describe( 'feasiblePlan()', () => {
	const plan: Preset = { ...NO_PRESET, ...PLAN, groups: { names: [ 'confirmed', 'sysop' ], days: 5 } };
	const found = { kind: 'found', title: 'Project:Day', sections: [ { index: '2', heading: ' Participants' } ], mayEdit: true } as const;
	const confirmed = { name: 'confirmed', label: 'Confirmed users' };

	it( 'keeps what can be done, and what is not known yet', () => {
		expect( feasiblePlan( plan, { groups: null, page: { kind: 'asking' } } ) ).toEqual( plan );
		expect( feasiblePlan( plan, { groups: [ confirmed ], page: found } ) )
			.toEqual( { ...plan, groups: { names: [ 'confirmed' ], days: 5 } } );
	} );

	it( 'has no groups where this person may give none of them, and no welcome without a text', () => {
		const facts = { groups: [], page: found };
		expect( feasiblePlan( { ...plan, welcome: { text: ' ', summary: '' } }, facts ) ).toMatchObject( { groups: null, welcome: null } );
	} );

	it.each<[ PageFact, string ]>( [
		[ { kind: 'unnamed' }, '* $1' ], [ { kind: 'missing' }, '* $1' ], [ { ...found, mayEdit: false }, '* $1' ],
		[ { ...found, sections: [] }, '* $1' ], [ found, '* somebody' ]
	] )( 'puts no names on %j with the line %j', ( page, line ) => {
		const participants = { section: 'Participants', line, summary: '' };
		expect( feasiblePlan( { ...plan, participants }, { groups: null, page } ).participants ).toBeNull();
	} );
} );
