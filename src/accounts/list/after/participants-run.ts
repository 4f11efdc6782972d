import { meaningOf } from '../../contract/codes';
import { WikiError } from '../../contract/service';
import type { AccountList } from '../account-list';
import type { FollowProblem, FollowResult, ParticipantsState } from '../follow-result';
import { shownName, type Row } from '../row';
import type { FollowService, SectionText } from './follow-service';
import { problemOf } from './follow-problem';
import { isHeading } from './feasible-plan';
import { peopleFor } from './followed';
import { addLines, namesIn, participantLine } from './participants';

/** So often it is tried anew where others change the section at the same time. */
const TRIES = 8;

/** The section as it is now, and what it would be. */
interface Change {
	title: string;
	index: string;
	read: SectionText;
	text: string;
	state: Extract<ParticipantsState, { kind: 'ready' }>;
	rows: readonly Row[];
}

/** The names on the page of the event: first shown, then saved by a press, all in one edit. */
export class ParticipantsRun {
	private change: Change | null = null;

	/**
	 * @param list
	 * @param service
	 * @param summary Of the edit, where the preset has none
	 */
	public constructor(
		private readonly list: AccountList, private readonly service: FollowService,
		private readonly summary: ( count: number ) => string
	) {}

	/** Reads the section, and shows what would be added. */
	public async prepare(): Promise<void> {
		this.change = null;
		this.tell( { kind: 'reading' } );
		try {
			this.tell( await this.read() );
		} catch ( error ) {
			this.tell( this.failed( error ) );
		}
	}

	/** Saves what was shown. Where the section is another by now, the names go to where they belong in that. */
	public async save(): Promise<void> {
		for ( let tries = 0; tries < TRIES; tries++ ) {
			const { change } = this;
			if ( !change ) {
				return;
			}
			const { title, addition } = change.state;
			this.tell( { kind: 'saving', title, addition } );
			const error = await this.send( change );
			const next = error ? await this.again( change, error ) : this.done( change );
			if ( next ) {
				this.tell( next );
				return;
			}
		}
		this.tell( { kind: 'conflict', title: this.list.state.preset.eventPage } );
	}

	private async send( { title, index, read, text, rows }: Change ): Promise<WikiError | null> {
		try {
			const { participants } = this.list.state.preset;
			const summary = participants?.summary || this.summary( rows.length );
			await this.service.saveSection( title, index, read, text, summary );
			return null;
		} catch ( error ) {
			return WikiError.from( error );
		}
	}

	/** @return What it came to; null: somebody was faster, and it is to be tried upon what there is now */
	private async again( before: Change, error: WikiError ): Promise<ParticipantsState | null> {
		try {
			const now = await this.read();
			if ( now.kind === 'saved' && meaningOf( error.code ).outcome === 'unknown' ) {
				// The answer that got lost was a yes.
				return this.done( before );
			}
			if ( now.kind === 'ready' ) {
				const isAnother = this.change !== null && this.change.read.revision !== before.read.revision;
				return isAnother ? null : this.failed( error );
			}
			if ( now.kind !== 'saved' ) {
				// The page was moved, protected, … meanwhile: the people are told of in the words of the refusal.
				this.fail( before.rows, problemOf( error ) );
			}
			return now;
		} catch ( thrown ) {
			return this.failed( thrown );
		}
	}

	private async read(): Promise<ParticipantsState> {
		const { preset: { eventPage, participants } } = this.list.state;
		this.change = null;
		const page = await this.service.findPage( eventPage );
		if ( !page ) {
			return { kind: 'noPage', title: eventPage };
		}
		const { title } = page;
		if ( !page.mayEdit ) {
			return { kind: 'noEdit', title };
		}
		const section = page.sections.find( ( { heading } ) => isHeading( heading, participants?.section ?? '' ) );
		if ( !section ) {
			return { kind: 'noSection', title };
		}
		const read = await this.service.readSection( title, section.index );
		const people = peopleFor( this.list.rows, 'participants' );
		const there = namesIn( read.text, people.map( shownName ) );
		const rows = people.filter( ( row ) => !there.has( shownName( row ) ) );
		people.filter( ( row ) => there.has( shownName( row ) ) && row.follow?.participants?.kind !== 'done' )
			.forEach( ( row ) => this.note( row, { kind: 'already' } ) );
		if ( rows.length === 0 ) {
			return { kind: 'saved', title, added: 0 };
		}
		const line = participants?.line ?? '';
		const lines = rows.map( ( row ) => participantLine( line, shownName( row ) ) );
		const { text, addition } = addLines( read.text, lines );
		const state = { kind: 'ready', title, addition } as const;
		this.change = { title, index: section.index, read, text, state, rows };
		return state;
	}

	private done( { title, rows }: Change ): ParticipantsState {
		this.change = null;
		rows.forEach( ( row ) => this.note( row, { kind: 'done' } ) );
		return { kind: 'saved', title, added: rows.length };
	}

	private failed( error: unknown ): ParticipantsState {
		const because = problemOf( error );
		this.fail( this.change?.rows ?? [], because );
		return { kind: 'failed', because };
	}

	private fail( rows: readonly Row[], because: FollowProblem ): void {
		rows.forEach( ( row ) => this.note( row, { kind: 'failed', because } ) );
	}

	private note( row: Row, result: FollowResult ): void {
		row.follow = { ...row.follow, participants: result };
		this.list.preset.follow( {}, row );
	}

	private tell( participants: ParticipantsState ): void {
		this.list.preset.follow( { participants } );
	}
}
