import type { FieldValues } from '../contract/declarations';
import { textIn, type PasswordMode } from '../contract/parameters';
import type { EmailVerdict } from '../email/judge-email';
import type { NameCheck, PasswordCheck } from '../contract/service';
import { DebouncedCheck, type CheckState } from './debounced-check';
import type { OneDependencies } from './one-state';

export type FormChecksDependencies = Pick<OneDependencies, 'service' | 'clock' | 'judgeEmail' | 'describeAccount'>;

/** What there is to say of the name, the password and the address, while they are being typed. */
export class FormChecks {
	private readonly name: DebouncedCheck<string, NameCheck>;
	private readonly email: DebouncedCheck<string, EmailVerdict>;
	private readonly password: DebouncedCheck<{ username: string; password: string }, PasswordCheck>;

	/**
	 * @param dependencies
	 * @param dependencies.service
	 * @param dependencies.clock
	 * @param dependencies.judgeEmail
	 * @param dependencies.describeAccount
	 * @param nameChecked Told of every change of what is known of the name
	 * @param passwordChecked The same of the password
	 * @param emailChecked The same of the address, of which nobody has to be asked
	 */
	public constructor(
		{ service, clock, judgeEmail, describeAccount }: FormChecksDependencies,
		nameChecked: ( state: CheckState<NameCheck> ) => void,
		passwordChecked: ( state: CheckState<PasswordCheck> ) => void,
		emailChecked: ( state: CheckState<EmailVerdict> ) => void
	) {
		this.name = new DebouncedCheck(
			clock, async ( username, cancellation ): Promise<NameCheck> => {
				const check = await service.checkName( username, cancellation );
				return check.kind !== 'taken' ? check :
					{ ...check, known: await describeAccount( check.canonical, cancellation ) };
			}, nameChecked
		);
		this.password = new DebouncedCheck(
			clock,
			( { username, password }, cancellation ) => service.checkPassword( username, password, cancellation ),
			passwordChecked
		);
		this.email = new DebouncedCheck( clock, judgeEmail, emailChecked );
	}

	public updateName( values: FieldValues ): void {
		this.name.update( textIn( values, 'username' ) || null );
	}

	public updateEmail( values: FieldValues ): void {
		this.email.update( textIn( values, 'email' ) || null );
	}

	/** To be called when the name, the password or the mode has changed: the rules know the name, too. */
	public updatePassword( values: FieldValues, mode: PasswordMode ): void {
		const password = textIn( values, 'password' );
		this.password.update(
			mode === 'type' && password !== '' ? { username: textIn( values, 'username' ), password } : null
		);
	}

	/** Resolves when the answer to the password of now is in. */
	public finishPassword(): Promise<void> {
		return this.password.finish();
	}
}
