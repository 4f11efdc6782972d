import type { AccountList } from '../../../accounts/list/account-list';
import { FileSource } from '../../../accounts/list/source/file-source';
import { PageSource } from '../../../accounts/list/source/page-source';
import type { PageService } from '../../../accounts/list/source/page-service';
import { PlacedText, type Placement } from '../../../accounts/list/source/placed-text';
import { askWhich } from '../../shared/ask-which';
import { msg } from '../../shared/messages';
import { bytesOf } from '../opened-file';
import { FileView } from './file-view';
import { PageView } from './page-view';

const decide = ( count: number ): Promise<Placement | null> => askWhich<Placement>( msg( 'accountcreator-place-question', count ), [
	{ action: 'replace', label: msg( 'accountcreator-place-replace' ), flags: 'destructive' },
	{ action: 'add', label: msg( 'accountcreator-place-add' ), flags: 'progressive' }
] );

/** A file or a page of the wiki as the source of the list. */
export class SourcesView {
	public readonly element = document.createElement( 'div' );
	private readonly place: PlacedText;
	private readonly file: FileSource;
	private readonly page: PageSource;
	private readonly fileView: FileView;
	private readonly pageView: PageView;

	/**
	 * @param list
	 * @param pages
	 * @param problemText Why a part of the program did not come, and what to do
	 */
	public constructor(
		private readonly list: AccountList, pages: PageService, problemText: ( error: unknown ) => string
	) {
		const place = this.place = new PlacedText( list, () => decide( list.rows.length ) );
		this.file = new FileSource( list, place, DOMParser, () => this.fileView.render() );
		this.page = new PageSource( list, place, pages, DOMParser, () => this.pageView.render() );
		this.fileView = new FileView( this.file, problemText );
		this.pageView = new PageView( this.page );
		this.element.append( this.pageView.element, this.fileView.element );
	}

	/** Resolves when the file is in the list, or it has been said why not. */
	public openFile( file: File ): Promise<void> {
		this.page.end();
		return this.file.open( { name: file.name, bytes: () => bytesOf( file ) } );
	}

	public openPage(): void {
		this.file.forget();
		this.page.begin();
		this.pageView.focus();
	}

	/** Of a list that was emptied nothing is left of what it was taken from. */
	public follow(): void {
		if ( this.list.state.text === '' ) {
			this.place.forget();
			if ( this.file.state.kind === 'read' ) {
				this.file.forget();
			}
		}
	}
}
