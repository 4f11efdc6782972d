/** The page's title, with something in front of it for as long as something goes on. */
export class PageTitle {
	/** What stands in front; '' for nothing. */
	private shown = '';

	public constructor( private readonly page: { title: string } ) {}

	/** @param text What is to stand in front; '' for nothing */
	public show( text: string ): void {
		if ( text === this.shown ) {
			return;
		}
		const { title } = this.page;
		// Other scripts may have set another title meanwhile, or put something of their own before ours: that stays.
		const rest = this.shown === '' ? title : title.replace( `${ this.shown } `, '' );
		this.shown = text;
		this.page.title = text === '' ? rest : `${ text } ${ rest }`;
	}
}
