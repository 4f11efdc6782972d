import type { BrowserContext, ConsoleMessage } from '@playwright/test';

interface Allowed {
	pattern: RegExp;
	reason: string;
}

/** What the console says that is nobody's fault here. */
const ALWAYS_ALLOWED: Allowed[] = [
	{ pattern: /favicon\.ico/, reason: 'The test wiki has none.' },
	{
		pattern: /valid ECMAScript 5\).*MediaWiki:Gadget-AccountCreator-[a-z]+\.js/,
		reason: 'Until 1.41 ResourceLoader takes ES5 only; the page is then fetched raw (src/entries/gadget.ts).'
	}
];

/** Collects what goes wrong in the pages of a test without anybody seeing it. */
export class ConsoleWatch {
	public readonly problems: string[] = [];
	private readonly allowed = [ ...ALWAYS_ALLOWED ];

	public watch( context: BrowserContext ): void {
		context.on( 'console', ( message ) => this.hear( message ) );
		context.on( 'weberror', ( webError ) => {
			const error = webError.error();
			this.problems.push( `page error: ${ error.stack ?? error.message }` );
		} );
	}

	/**
	 * @param pattern What the console may say in this test; an error of a script is never allowed
	 * @param reason Why that is as it should be
	 */
	public allow( pattern: RegExp, reason: string ): void {
		this.allowed.push( { pattern, reason } );
	}

	private hear( message: ConsoleMessage ): void {
		const text = `${ message.text() } (${ message.location().url })`;
		if ( message.type() === 'error' && !this.allowed.some( ( { pattern } ) => pattern.test( text ) ) ) {
			this.problems.push( `console: ${ text }` );
		}
	}
}
