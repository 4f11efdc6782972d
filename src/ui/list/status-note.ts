import type { AccountList } from '../../accounts/list/account-list';

/** What a press came to, said beside the buttons until the list is another or in another stage. */
export class StatusNote {
	private said = { text: '', of: '' };

	public constructor( private readonly list: AccountList ) {}

	/** '' for nothing. */
	public get text(): string {
		return this.said.of === this.subject ? this.said.text : '';
	}

	/** @param text '' takes it away */
	public say( text: string ): void {
		this.said = { text, of: this.subject };
	}

	private get subject(): string {
		const { stage, edition } = this.list.state;
		return `${ stage.kind } ${ edition }`;
	}
}
