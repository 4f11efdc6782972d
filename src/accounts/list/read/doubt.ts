/** What is not certain about a list, of which a reading takes the likelier way, or the other one. */
export class Doubt {
	/** Is it certain who are people, and what their names are? */
	public isClear = true;
	/** Is there another way? */
	public hasOther = false;

	public constructor( private readonly isOther: boolean ) {}

	/** Asks about something that is likely, or is not. Is it taken to be so in this reading? */
	public isRather( isLikely = true ): boolean {
		this.isClear = false;
		this.hasOther = true;
		return isLikely !== this.isOther;
	}
}
