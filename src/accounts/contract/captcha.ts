import { own } from './own';
import { findField, type RequestDeclaration, type WikiText } from './declarations';

/** Services that show their puzzle with a script of their own. */
export type CaptchaService = 'hcaptcha' | 'recaptcha' | 'turnstile';

/** The puzzle that a wiki sets before it creates an account (the ConfirmEdit extension, describeCaptchaType()). */
export type Captcha =
	/** A question to read, e.g. a sum. */
	{ kind: 'text'; instructions: WikiText; question: string } |
	/** A question in the wiki's HTML. */
	{ kind: 'question'; instructions: WikiText; question: WikiText } |
	/** A picture at an address of the wiki. */
	{ kind: 'image'; instructions: WikiText; address: string } |
	{ kind: 'service'; instructions: WikiText; service: CaptchaService; siteKey: string };

/**
 * Gets an answer in the moment in which it is sent, for puzzles that mostly nobody sees. Rejects where the person
 * closed the puzzle, and where it does not work here.
 */
export type SolveCaptcha = () => Promise<string>;

const SERVICES: Readonly<Record<string, CaptchaService>> = {
	hcaptcha: 'hcaptcha',
	recaptchanocaptcha: 'recaptcha',
	turnstile: 'turnstile'
};

/** The field that takes the answer; the same with every kind. */
export const CAPTCHA_ANSWER = 'captchaWord';

/** The field that shows the question; its place is taken by what captchaOf() gives. */
export const CAPTCHA_QUESTION = 'captchaInfo';

/**
 * The puzzle among the requests; null where there is none, which is also so for people who need not solve one.
 * A kind that nobody has heard of is shown as text: label, question and a field for the answer.
 */
export function captchaOf( requests: readonly RequestDeclaration[] ): Captcha | null {
	const request = requests.find( ( { fields } ) => fields.some( ( { name } ) => name === CAPTCHA_ANSWER ) );
	const answer = findField( requests, CAPTCHA_ANSWER );
	if ( !request || !answer ) {
		return null;
	}
	const info = findField( [ request ], CAPTCHA_QUESTION );
	const value = info && typeof info.value === 'string' ? info.value : '';
	const instructions = info ? info.label : answer.label;
	const type = String( request.metadata.type ?? '' );
	const service = own( SERVICES, type );
	if ( service ) {
		return { kind: 'service', instructions, service, siteKey: String( request.metadata.key ?? '' ) };
	}
	if ( type === 'image' ) {
		return { kind: 'image', instructions, address: value };
	}
	// Questions, and sums that the wiki draws as formulas.
	return request.metadata.mime === 'text/html' ?
		{ kind: 'question', instructions, question: { format: 'html', html: value } } :
		{ kind: 'text', instructions, question: value };
}
