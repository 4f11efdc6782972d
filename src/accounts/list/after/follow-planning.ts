import type { WikiText } from '../../contract/declarations';
import { Observable } from '../../contract/observable';
import type { GroupPlan, Preset } from '../../presets/preset';
import { isPageTitle } from '../../presets/page-texts';
import type { FollowProblem } from '../follow-result';
import type { ChangeableGroup, EventPage, FollowService } from './follow-service';
import { problemOf } from './follow-problem';
import { fillWelcome, type WelcomeFacts } from './welcome';

/** The group that wikis have for people who are not new in name only. */
const CONFIRMED = 'confirmed';

/** What is known of the page of the event. */
export type PageFact =
	{ kind: 'unnamed' } |
	{ kind: 'asking' } |
	{ kind: 'missing' } |
	{ kind: 'found' } & EventPage |
	{ kind: 'failed'; because: FollowProblem };

export type PreviewState =
	{ kind: 'none' } |
	{ kind: 'asking' } |
	{ kind: 'shown'; text: WikiText } |
	{ kind: 'failed'; because: FollowProblem };

export interface PlanningState {
	/** Those that this person may put others into; null: not known yet. */
	groups: readonly ChangeableGroup[] | null;
	page: PageFact;
	preview: PreviewState;
}

/** What has to be known of the wiki to say, before a list is created, what is going to follow each account. */
export class FollowPlanning extends Observable<PlanningState> {
	private asksGroups = false;
	private askedPage = '';

	public constructor( private readonly service: FollowService ) {
		super( { groups: null, page: { kind: 'unnamed' }, preview: { kind: 'none' } } );
	}

	/** Asks what a plan makes it necessary to know. */
	public follow( { groups, participants, eventPage }: Preset ): void {
		if ( groups && !this.asksGroups ) {
			this.asksGroups = true;
			void this.askGroups();
		}
		if ( participants && eventPage !== this.askedPage ) {
			void this.askPage( eventPage );
		}
	}

	/** What is chosen where somebody wants groups and has said no more. */
	public usualGroups( days: number ): GroupPlan {
		const { groups } = this.state;
		const isThere = groups === null || groups.some( ( { name } ) => name === CONFIRMED );
		return { names: isThere ? [ CONFIRMED ] : [], days };
	}

	/** Asks the wiki how a welcome would look for somebody. */
	public async preview( name: string, text: string, facts: WelcomeFacts ): Promise<void> {
		this.change( { preview: { kind: 'asking' } } );
		try {
			this.change( { preview: { kind: 'shown', text: await this.service.preview( name, fillWelcome( text, facts ) ) } } );
		} catch ( error ) {
			this.change( { preview: { kind: 'failed', because: problemOf( error ) } } );
		}
	}

	public hidePreview(): void {
		this.change( { preview: { kind: 'none' } } );
	}

	private async askGroups(): Promise<void> {
		try {
			const groups = await this.service.groups();
			const isFirst = ( { name }: ChangeableGroup ): number => name === CONFIRMED ? 0 : 1;
			this.change( { groups: [ ...groups ].sort( ( a, b ) => isFirst( a ) - isFirst( b ) ) } );
		} catch {
			// Asked once more by the next change; who creates the list meanwhile is told then.
			this.asksGroups = false;
		}
	}

	private async askPage( title: string ): Promise<void> {
		this.askedPage = title;
		if ( !isPageTitle( title ) ) {
			this.change( { page: { kind: 'unnamed' } } );
			return;
		}
		this.change( { page: { kind: 'asking' } } );
		const fact = await this.service.findPage( title ).then(
			( page ): PageFact => page ? { kind: 'found', ...page } : { kind: 'missing' },
			( error: unknown ): PageFact => ( { kind: 'failed', because: problemOf( error ) } )
		);
		if ( this.askedPage === title ) {
			this.change( { page: fact } );
		}
	}
}
