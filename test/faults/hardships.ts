import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { logIn, type Person, type Wiki } from '../browser/fixtures';
import { phpBinary } from '../wiki/php-binary.mjs';
import type { Page } from '@playwright/test';
import type { Fault } from './kinds';
import type { FaultProxy } from './proxy';

/** As many accounts a day as the address may create: none of them is refused unless that is a fault. */
export const DAILY = 100_000;

/** How long the database stays locked: longer than the browser waits for an answer (test/browser/fast-waits.ts). */
const LOCKED_SECONDS = 4;

const LOCK = `
	$database = new PDO( "sqlite:$argv[1]", null, null, [ PDO::ATTR_TIMEOUT => 30 ] );
	$database->exec( "BEGIN IMMEDIATE" );
	echo "locked\\n";
	sleep( (int)$argv[2] );
	$database->exec( "COMMIT" );
`;

/** What goes wrong at the wiki, really, and how an administrator or the person puts it right. */
export class Hardships {
	private readonly standing = new Set<Fault>();
	/** Accounts that somebody else created, of names on the list. */
	public readonly taken: string[] = [];
	private locks: Array<Promise<unknown>> = [];

	public constructor(
		private readonly wiki: Wiki, private readonly proxy: FaultProxy,
		private readonly person: Person, private readonly ip: string
	) {}

	public async happen( fault: Fault, username: string ): Promise<void> {
		const { wiki, person, proxy } = this;
		switch ( fault ) {
			case 'session-ended':
				await wiki.endSessions( person );
				break;
			case 'blocked':
				await wiki.block( person.name, 'Whoever creates so many accounts has to explain it first' );
				break;
			case 'right-removed':
				proxy.scenario = { ...proxy.scenario, createAccountRight: false };
				break;
			case 'throttle':
				await wiki.setThrottle( this.ip, DAILY );
				break;
			case 'database-locked':
				await this.lock();
				return;
			case 'name-taken':
				await this.take( username );
				return;
			default:
				throw new Error( `${ fault } is nothing that happens at the wiki` );
		}
		this.standing.add( fault );
	}

	/** What the person does, or has an administrator do, when the dialog says that it cannot go on. */
	public async mend( page: Page ): Promise<void> {
		const { wiki, person, proxy } = this;
		const faults = [ ...this.standing ];
		this.standing.clear();
		for ( const fault of faults ) {
			if ( fault === 'session-ended' ) {
				await logIn( wiki, page, person );
			} else if ( fault === 'blocked' ) {
				await wiki.unblock( person.name );
			} else if ( fault === 'throttle' ) {
				await wiki.setThrottle( this.ip, 0 );
			} else {
				proxy.scenario = {};
			}
		}
	}

	/** Resolves when all that ends by itself has ended. */
	public async pass(): Promise<void> {
		await Promise.all( this.locks );
	}

	private async take( username: string ): Promise<void> {
		const answer = await ( await this.wiki.administrator() ).createAccount( {
			username, password: 'somebody was faster', retype: 'somebody was faster', reason: 'Asked for it first'
		} );
		// Where the account is there already, there is nothing to take.
		if ( answer.status === 'PASS' ) {
			this.taken.push( username );
		} else if ( answer.messagecode !== 'userexists' ) {
			throw new Error( `${ username }: ${ JSON.stringify( answer ) }` );
		}
	}

	private async lock(): Promise<void> {
		const child = spawn( phpBinary(), [ '-r', LOCK, path.join( this.wiki.folder, 'data/wiki.sqlite' ), String( LOCKED_SECONDS ) ], {
			stdio: [ 'ignore', 'pipe', 'inherit' ]
		} );
		this.locks.push( once( child, 'close' ) );
		await once( child.stdout, 'data' );
	}
}
