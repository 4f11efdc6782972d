/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { canonicalSpaces } from './plain-text';

/**
 * Names of the namespace User in core's languages, masculine and feminine; those that hold another one are left out,
 * because a name that holds one is taken for it (`Benutzerin`, `Benutzer Diskussion`).
 *
 * Source: core's languages/messages/Messages*.php, NS_USER; Polish Wikipedia has names of its own.
 */
const USER_NAMESPACES = 'användare|benotzer|benutzer|benutser|benudzer|bikarhêner|bruger|brukar|bruker|brëkòwnik|brûker|dalībniece|dalībnieks|defnyddiwr|foydalanuvchi|gebroeker|gebruiker|gumagamit|gumaramit|implijer|i̇stifadəçi|istifadəçi|kasutaja|korisnik|korisnica|kullanıcı|käyttäjä|lankide|lietotājs|meidogger|mpikambana|mtumiaji|naudotoja|notandi|nutza|oníṣe|pamaké|panganggo|pangguno|paragamit|pengguna|perdoruesi|përdorues|qatıswşı|saradnik|suradnica|suradnik|szerkesztő|tagagamit|thành viên|uiser|uporabnik|user|usor|usuari|usuària|usuàriu|usuária|usuário|utent|utilisateur|utilisator|utilisatrice|utilizador|utilizaire|utilizator|uzanto|użytkowniczka|użytkownik|używacz|uživatel|užívateľ|vikipediisto|wikipedyst|wužiwar|wužywarka|wužywaŕ|úsáideoir|χρήστη|архайæг|декъашхо|колдонуучу|корбар|корисник|корисница|користувач|кулланучы|кыттааччы|потребител|сарадник|сурадник|удзельнік|удзельніца|участник|участница|участни|хутшăнакан|хэрэглэгч|қатысушы|ҡатнашыусы|մասնակից|באַניצער|באנוצער|באניצער|משתמש|בەکارھێنەر|صارف|مستخدم|ورتنوالا|يوزر|کاربر|کارن|کارور|کارونکی|प्रयोगकर्ता|योजकः|सदस्य|ব্যবহারকারী|সদস্য|ਵਰਤੋਂਕਾਰ|સભ્ય|ବ୍ୟବହାରକାରୀ|பயனர்|వాడుకరి|సభ్యుడు|ಸದಸ್ಯ|ഉപയോക്താവ്|පරිශීලක|ผู้ใช้|ຜູ້ໃຊ້|အသုံးပြုသူ|მომხმარებელი|მონაწილე|አባል|អ្នកប្រើប្រាស់|使用者|利用者|用戶|用户|사용자';

/** What the page of somebody's contributions is called, or begins with, in core's languages ($specialPageAliases). */
const CONTRIBUTIONS = 'contrib|beitr|bidrag|bijdrag|bydra|katkı|kontrib|muokkauks|kaastöö|prilozi|prispev|príspev|příspěv|wkład|framlög|ekarpen|szerkesztő közre|sumbang|đóng góp|συνεισφορ|вклад|внесок|унёсак|прилози|приноси|үлесі|ներդրում|תרומות|مساهمات|مشارکت|شراکت|योगदान|অবদান|பங்களிப்|เรื่องที่เขียน|წვლილი|貢獻|贡献|投稿記録|投稿记录|기여|emailuser|centralauth|log';

const core = USER_NAMESPACES.split( '|' );
const contributions = CONTRIBUTIONS.split( '|' );

/** Interwiki and language prefixes. */
const PREFIX = /^[\w-]{1,24}$/;

const IP = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;

/** Longer is no title. */
const MAX_TITLE = 500;

const decoder = ( text: string ): string => {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
};

/** Finds out whose pages titles and addresses name. */
export class PageTitles {
	private readonly exact: Set<string>;

	public constructor( userNamespaces: readonly string[] = [] ) {
		this.exact = new Set( [ 'user', 'user talk', ...core, ...userNamespaces.map( PageTitles.plain ) ] );
	}

	private static plain( this: void, name: string ): string {
		return canonicalSpaces( name ).toLowerCase();
	}

	/** Who has no account has an IP address for a name. */
	private static named( this: void, name: string ): string | null {
		const text = name.trim();
		return text === '' || IP.test( text ) ? null : text;
	}

	/**
	 * Is this the name of a namespace for people?
	 *
	 * @param name
	 * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
	 */
	public isUserNamespace( name: string, isLink: boolean ): boolean {
		const plain = PageTitles.plain( name );
		return this.exact.has( plain ) || isLink && plain.length < 60 && core.some( ( known ) => (
			known.length > ( known.charCodeAt( 0 ) > 0x2e80 ? 1 : 3 ) && plain.includes( known )
		) );
	}

	/**
	 * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
	 * prefixes of other wikis; null for other titles.
	 *
	 * @param title
	 * @param isLink
	 */
	public personIn( title: string, isLink = true ): string | null {
		if ( title.length > MAX_TITLE || !/[:：]/.test( title ) ) {
			return null;
		}
		const parts = canonicalSpaces( title ).replace( /^:/, '' ).split( /\s*[:：]\s*/ );
		for ( let i = 0; i < parts.length - 1 && i < 4; i++ ) {
			const part = parts[ i ] || '';
			const rest = parts.slice( i + 1 ).join( ':' );
			if ( this.isUserNamespace( part, isLink ) ) {
				return PageTitles.named( rest.replace( /[/#?].*$/u, '' ) );
			}
			const [ , page, name ] = /^([^/]+)\/([^/#?]+)/.exec( rest ) || [];
			if (
				i < parts.length - 1 && page !== undefined && name !== undefined && !/^\d+$/.test( name ) &&
				contributions.some( ( known ) => page.toLowerCase().startsWith( known ) )
			) {
				return PageTitles.named( name );
			}
			if ( !PREFIX.test( part ) ) {
				return null;
			}
		}
		return null;
	}

	/** The name in the address of a page of a person's, of whichever wiki. */
	public personAt( address: string ): string | null {
		const [ , path = '', query = '' ] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec( address ) || [];
		const titles = query.split( '&' ).flatMap( ( pair ) => /^(?:title|target)=/.test( pair ) ? [ pair.replace( /^\w+=/, '' ) ] : [] );
		const segments = path.split( '/' ).filter( ( segment ) => segment );
		const colon = segments.findIndex( ( segment ) => /:|%3A/i.test( segment ) );
		if ( colon !== -1 ) {
			titles.push( segments.slice( colon ).join( '/' ) );
		}
		for ( const title of titles ) {
			const name = this.personIn( decoder( title ) );
			if ( name !== null ) {
				return name;
			}
		}
		return null;
	}
}
