const MODULUS = 2147483647;
const FACTOR = 48271;

/** Numbers that look like chance and are the same for the same seed (Park and Miller's generator). */
export class Chance {
	private state: number;

	/** @param seed A whole number from 0 on */
	public constructor( seed: number ) {
		this.state = seed % ( MODULUS - 1 ) + 1;
		// Neighbouring seeds begin with neighbouring numbers.
		Array.from( { length: 5 }, () => this.next() );
	}

	/** From 0 up to, but not including, 1. */
	public next(): number {
		this.state = this.state * FACTOR % MODULUS;
		return ( this.state - 1 ) / ( MODULUS - 1 );
	}

	/** True with that probability. */
	public happens( probability: number ): boolean {
		return this.next() < probability;
	}

	public below( count: number ): number {
		return Math.floor( this.next() * count );
	}

	public pick<T>( choices: readonly T[] ): T {
		return choices[ this.below( choices.length ) ];
	}

	public shuffled<T>( things: readonly T[] ): T[] {
		const left = things.slice();
		const order: T[] = [];
		while ( left.length > 0 ) {
			order.push( ...left.splice( this.below( left.length ), 1 ) );
		}
		return order;
	}
}
