import type { FieldValues } from '../contract/declarations';
import { createdBy } from '../contract/parameters';
import { generatePassword } from '../contract/password';
import type { StepAccount } from '../steps/step-conversation';
import { Creation, type CreationListener } from './creation';
import type { FormModel } from './form-model';
import type { HandOver } from '../contract/hand-over';
import type { OneDependencies } from './one-state';

/**
 * Log times are whole seconds, and clocks are never quite together: this machine's may be set right after it slept,
 * while the dialog is open.
 */
const CLOCK_TOLERANCE = 5000;

/** The attempt to create the account of the form, here or on the wiki's own page, and the password made for it. */
export class OneAttempt {
	/** The wiki's clock less this machine's, in milliseconds. */
	public clockSkew = 0;
	/** The creation that was begun last; null: none was. */
	public creation: Creation | null = null;
	private handedOver: Pick<HandOver, 'stop'> | null = null;
	/** To be shown once the account exists. */
	private generated: string | null = null;

	/**
	 * @param dependencies
	 * @param form
	 * @param listener Told of creations here, and of the end of one on the wiki's own page
	 */
	public constructor(
		private readonly dependencies: OneDependencies, private readonly form: FormModel,
		private readonly listener: CreationListener
	) {}

	/** The password to show with an account that has it; null: it was not made here. */
	public get password(): string | null {
		return this.form.state.mode === 'generate' ? this.generated : null;
	}

	/**
	 * Creates the account.
	 *
	 * @param pressed The declared button that was pressed, if it was one
	 * @param preservesState The wiki wanted to begin again, and keeps what it knows
	 */
	public async begin( pressed: FieldValues, preservesState: boolean ): Promise<void> {
		this.generated = this.generated ?? generatePassword( this.dependencies.randomBytes );
		this.creation = new Creation( this.dependencies, this.account(), this.listener );
		const fields = this.form.parameters( this.generated, pressed );
		await this.creation.begin( preservesState ? { ...fields, createpreservestate: '1' } : fields );
	}

	/** The person creates the account on the wiki's own page, and it is waited for. */
	public handOver(): void {
		const { username, since } = this.account();
		// The password is chosen there; one made for an attempt before would be shown as theirs.
		this.forget();
		this.handedOver = this.dependencies.waitFor( username, since, ( found ) => (
			this.listener.ended( { kind: 'created', username: found.username, by: found.by } )
		) );
	}

	/** Nobody waits any more for an account that is made elsewhere. */
	public stopWaiting(): void {
		this.handedOver?.stop();
	}

	/** What comes next is for somebody else. */
	public forget(): void {
		this.generated = null;
		this.stopWaiting();
	}

	/** The account that would be created now. */
	private account(): StepAccount {
		const now = this.dependencies.clock.now() + this.clockSkew;
		return { username: this.form.username, by: createdBy( this.form.state.mode ), since: now - CLOCK_TOLERANCE };
	}
}
