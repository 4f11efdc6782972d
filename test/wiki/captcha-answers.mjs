/** $wgCaptchaSecret in php/LocalSettings.php */
export const CAPTCHA_SECRET = 'The secret of the test wiki';

/** What all pictures of the scenario `captcha: 'image'` show */
export const PICTURE_WORD = 'sesame';

/** The answer to the one question of the scenario `captcha: 'question'` ($wgCaptchaQuestions) */
export const QUESTION_ANSWER = 'blue';

/**
 * The right answer to a captcha of the test wiki.
 *
 * @param {string} type As in the metadata of CaptchaAuthenticationRequest: simple, math, image,
 *  question
 * @param {string} [info] The value of the field captchaInfo, or the question that a person sees
 * @return {string}
 */
export function captchaAnswer( type, info = '' ) {
	if ( type === 'image' ) {
		return PICTURE_WORD;
	}
	if ( type === 'question' ) {
		return QUESTION_ANSWER;
	}
	// SimpleCaptcha::getCaptcha(): two numbers, and + or the real minus sign.
	const sum = info.match( /(\d+)\s*([+−-])\s*(\d+)/ );
	if ( !sum ) {
		throw new Error( `"${ info }" (${ type }) is no sum.` );
	}
	return String( sum[ 2 ] === '+' ? Number( sum[ 1 ] ) + Number( sum[ 3 ] ) : Number( sum[ 1 ] ) - Number( sum[ 3 ] ) );
}
