import type { WikiText } from '../accounts/contract/declarations';
import type {
	ChangeableGroup, EventPage, EventSection, FollowService, SectionText
} from '../accounts/list/after/follow-service';
import { readEdit } from './read-edit';
import { asList, asShape, asText, asTexts, type Shape } from './shape';
import { TokenPost } from './token-post';
import { SEPARATOR, WikiApi } from './wiki-api';

const joined = ( names: readonly string[] ): string => SEPARATOR + names.join( SEPARATOR );

/** What is left of a title without its namespace, which has a name in the wiki's language and no colon in that. */
const nameIn = ( title: string ): string => title.slice( title.indexOf( ':' ) + 1 );

/** A heading as text. */
function plainHeading( html: string ): string {
	return new DOMParser().parseFromString( html, 'text/html' ).body.textContent ?? '';
}

function readSections( sections: unknown ): EventSection[] {
	return asList( sections ).map( asShape ).map( ( { index, line } ) => (
		{ index: asText( index ), heading: plainHeading( asText( line ) ) }
		// Others are in pages that are put into this one.
	) ).filter( ( { index } ) => /^\d+$/.test( index ) );
}

/** FollowService through the wiki's own Action API. */
export class MwFollowService implements FollowService {
	private readonly api = new WikiApi();
	private readonly edits: TokenPost;
	private readonly rights: TokenPost;

	/** @param me The person who is logged in */
	public constructor( private readonly me: string ) {
		this.edits = new TokenPost( this.api, 'csrf', me );
		this.rights = new TokenPost( this.api, 'userrights', me );
	}

	public async groups(): Promise<ChangeableGroup[]> {
		const result = await this.ask( { meta: 'userinfo', uiprop: 'changeablegroups' } );
		const { add } = asShape( asShape( asShape( result.query ).userinfo ).changeablegroups );
		const names = asTexts( add );
		if ( names.length === 0 ) {
			return [];
		}
		const labels = asList( asShape( ( await this.ask( {
			meta: 'allmessages', ammessages: names.map( ( name ) => `group-${ name }` ).join( '|' ), amenableparser: '1',
			amlang: String( mw.config.get( 'wgUserLanguage' ) )
		} ) ).query ).allmessages ).map( asShape );
		return names.map( ( name ) => {
			const label = labels.find( ( message ) => message.name === `group-${ name }` );
			return { name, label: asText( label?.content ) || name };
		} );
	}

	public async talkPagesOf( names: readonly string[] ): Promise<ReadonlyMap<string, { isMine: boolean }>> {
		const result = await this.ask( {
			titles: joined( names.map( ( name ) => `User talk:${ name }` ) ), prop: 'revisions', rvprop: 'ids|user'
		} );
		return new Map( asList( asShape( result.query ).pages ).map( asShape )
			.filter( ( { missing } ) => missing !== true ).map( ( { title, revisions } ) => {
				// The last revision, which is also the first where it has no parent.
				const { parentid, user } = asShape( asList( revisions )[ 0 ] );
				return [ nameIn( asText( title ) ), { isMine: parentid === 0 && user === this.me } ];
			} ) );
	}

	public async groupsOf( names: readonly string[] ): Promise<ReadonlyMap<string, readonly string[]>> {
		const result = await this.ask( { list: 'users', ususers: joined( names ), usprop: 'groups' } );
		return new Map( asList( asShape( result.query ).users ).map( asShape ).map( ( { name, groups } ) => (
			[ asText( name ), asTexts( groups ) ]
		) ) );
	}

	public async welcome( name: string, text: string, summary: string ): Promise<void> {
		readEdit( await this.edits.post( {
			action: 'edit', title: `User talk:${ name }`, text, summary, createonly: '1', contentmodel: 'wikitext'
		} ) );
	}

	public async addToGroups(
		name: string, groups: readonly string[], until: number, reason: string
	): Promise<readonly string[]> {
		const result = await this.rights.post( {
			action: 'userrights', user: name, add: groups.join( '|' ), expiry: new Date( until ).toISOString(), reason
		} );
		return asTexts( asShape( result.userrights ).added );
	}

	public async preview( name: string, text: string ): Promise<WikiText> {
		const result = await this.api.post( {
			action: 'parse', title: `User talk:${ name }`, text, contentmodel: 'wikitext', pst: '1', preview: '1', prop: 'text',
			disablelimitreport: '1', disableeditsection: '1', disabletoc: '1', assertuser: this.me
		} );
		return { format: 'html', html: asText( asShape( result.parse ).text ) };
	}

	public async findPage( title: string ): Promise<EventPage | null> {
		const result = await this.ask( { titles: title, redirects: '1', prop: 'info', intestactions: 'edit' } );
		const page = asShape( asList( asShape( result.query ).pages )[ 0 ] );
		if ( page.missing === true || page.invalid === true || asText( page.title ) === '' ) {
			return null;
		}
		const found = asText( page.title );
		const { parse } = await this.api.get( { action: 'parse', page: found, prop: 'sections', assertuser: this.me } );
		return {
			title: found, sections: readSections( asShape( parse ).sections ),
			mayEdit: asShape( page.actions ).edit !== false
		};
	}

	public async readSection( title: string, index: string ): Promise<SectionText> {
		const result = await this.ask( {
			titles: title, prop: 'revisions', rvprop: 'ids|content', rvslots: 'main', rvsection: index, curtimestamp: '1'
		} );
		const page = asShape( asList( asShape( result.query ).pages )[ 0 ] );
		const { revid, slots } = asShape( asList( page.revisions )[ 0 ] );
		return {
			text: asText( asShape( asShape( slots ).main ).content ),
			revision: typeof revid === 'number' ? revid : 0, readAt: asText( result.curtimestamp )
		};
	}

	public async saveSection(
		title: string, index: string, { revision, readAt }: SectionText, text: string, summary: string
	): Promise<void> {
		// Without basetimestamp: with it, core overlooks conflicts with edits of the same person in another tab.
		readEdit( await this.edits.post( {
			action: 'edit', title, section: index, text, summary, baserevid: String( revision ), starttimestamp: readAt,
			nocreate: '1', contentmodel: 'wikitext'
		} ) );
	}

	/** Posted, since an address may be cut: 50 names may have thousands of characters. */
	private ask( question: Record<string, string> ): Promise<Shape> {
		return this.api.post( { action: 'query', assertuser: this.me, ...question } );
	}
}
