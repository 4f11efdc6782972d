import { plainText, type Parameters, type WikiText } from '../accounts/contract/declarations';
import { readHtml } from './read-declarations';
import { asShape, asText, asTexts, type Shape } from './shape';

interface Refusal {
	code: string;
	message: WikiText;
}

/** TitleBlacklist's ApiTitleBlacklist.php; `tbnooverride` asks what would hold for everybody. */
export function titleBlacklistParameters( canonical: string ): Parameters {
	return {
		action: 'titleblacklist', tbtitle: `User:${ canonical }`, tbaction: 'new-account', tbnooverride: '1'
	};
}

export function readTitleBlacklist( result: Shape ): Refusal | null {
	const answer = asShape( result.titleblacklist );
	return answer.result === 'blacklisted' ?
		{ code: asText( answer.message ) || 'titleblacklist-forbidden', message: readHtml( answer.reason ) } : null;
}

/** AntiSpoof's ApiAntiSpoof.php. */
export function antiSpoofParameters( canonical: string ): Parameters {
	return { action: 'antispoof', username: canonical };
}

/** The names of the accounts that look alike are all that the wiki says here. */
export function readAntiSpoof( result: Shape ): Refusal | null {
	const answer = asShape( result.antispoof );
	switch ( answer.result ) {
		case 'conflict':
			return { code: 'antispoof-conflict', message: plainText( asTexts( answer.users ).join( mw.msg( 'comma-separator' ) ) ) };
		case 'error':
			return { code: 'antispoof-name-illegal', message: readHtml( answer.error ) };
		default:
			return null;
	}
}
