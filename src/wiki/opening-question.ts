import type { Parameters } from '../accounts/contract/declarations';
import { PRESETS } from '../accounts/contract/site-page';

/**
 * The formats that this program reads: version 2, errors as parsed HTML, in the person's language.
 *
 * @param language Of the interface, as wgUserLanguage has it
 */
export const answerFormat = ( language: string ): Parameters => ( {
	format: 'json',
	formatversion: '2',
	errorformat: 'html',
	errorsuselocal: '1',
	uselang: language
} );

/** Who asks, for those who run the wiki. */
export const API_HEADERS = { 'Api-User-Agent': 'AccountCreator (MediaWiki gadget)' };

/**
 * The question that is asked when the dialog opens; readOpening() has the answer.
 *
 * @param me Who is logged in
 */
export const openingParameters = ( me: string ): Parameters => ( {
	action: 'query',
	curtimestamp: '1',
	meta: 'authmanagerinfo|tokens|userinfo|siteinfo',
	amirequestsfor: 'create',
	amimessageformat: 'html',
	type: 'createaccount',
	uiprop: 'rights',
	siprop: 'general|namespaces|namespacealiases',
	// Core's PermissionManager says why somebody may not, in words: block, right, read-only.
	prop: 'info|revisions',
	titles: `User:${ me }|${ PRESETS }`,
	rvprop: 'content',
	rvslots: 'main',
	intestactions: 'createaccount',
	intestactionsdetail: 'full',
	assertuser: me
} );

/**
 * Asked beside it, for what no answer of action=query tells: a site may switch the module off (core's ApiDisabled). The
 * description of a module without parameters of its own is that of a disabled one.
 *
 * @param seconds How long the answer may be kept
 */
export const moduleParameters = ( seconds: string ): Parameters => ( {
	action: 'paraminfo', modules: 'createaccount', uselang: 'content', maxage: seconds, smaxage: seconds
} );

/** An hour, for moduleParameters(). */
export const HOUR = '3600';
