import type { Row, WikiAnswer, WikiFact } from '../row';

/** A question about a row: the fact in the row that waits for its answer. */
export interface Question {
	row: Row;
	fact: WikiFact;
}

/** The questions to the wiki that are not answered yet. Each row has one at most, the latest. */
export class Questions {
	private readonly open = new Set<Question>();

	/** @param askableName The name that the wiki is to be asked about; '' where a row is not worth asking about */
	public constructor( private readonly askableName: ( row: Row ) => string ) {}

	/** Marks the rows that are worth asking about as waiting for an answer. */
	public ask( rows: readonly Row[] ): Question[] {
		const questions: Question[] = [];
		for ( const row of rows ) {
			const about = this.askableName( row );
			if ( about !== '' ) {
				const fact: WikiFact = { about, answer: { kind: 'pending' }, alternatives: [] };
				row.wiki = fact;
				questions.push( { row, fact } );
			}
		}
		questions.forEach( ( question ) => this.open.add( question ) );
		return questions;
	}

	/** Does the row still wait for this answer, and not for one to a later question? */
	public isOpen( { row, fact }: Question ): boolean {
		return row.wiki === fact;
	}

	public answer( question: Question, answer: WikiAnswer ): void {
		question.row.wiki = { ...question.fact, answer };
		this.open.delete( question );
	}

	/**
	 * What is not answered yet was not asked.
	 *
	 * @return The rows that waited for an answer
	 */
	public withdraw(): Row[] {
		const rows = [ ...this.open ].filter( ( question ) => this.isOpen( question ) ).map( ( { row } ) => row );
		this.open.clear();
		for ( const row of rows ) {
			row.wiki = null;
		}
		return rows;
	}
}

/** The questions by the name that they are about: the wiki is asked once about each. */
export function byName( questions: readonly Question[] ): Map<string, Question[]> {
	const groups = new Map<string, Question[]>();
	for ( const question of questions ) {
		const { about } = question.fact;
		const group = groups.get( about );
		if ( group ) {
			group.push( question );
		} else {
			groups.set( about, [ question ] );
		}
	}
	return groups;
}
