import { never } from '../../accounts/contract/outcome';
import type { PageProblem } from '../../accounts/list/preset-library';
import type { PresetFault } from '../../accounts/presets/read-preset';
import { msg, sentences } from '../shared/messages';

/** What the name of somebody stands for in a line for a participant. */
const NAME_IN_LINE = '$1';

/** What is wrong with a preset, by the key that it is about. */
export function faultText( fault: PresetFault ): string {
	if ( fault.kind === 'unknownKey' ) {
		return msg( 'accountcreator-preset-rule-unknown', fault.key );
	}
	const { key, rule, most } = fault;
	switch ( rule ) {
		case 'text':
			return msg( 'accountcreator-preset-rule-text', key, most );
		case 'long':
			return msg( 'accountcreator-preset-rule-long', key, most );
		case 'title':
			return msg( 'accountcreator-preset-rule-title', key );
		case 'place':
			return msg( 'accountcreator-preset-rule-place', key );
		case 'modes':
			return msg( 'accountcreator-preset-rule-modes', key, 'mail, generate, type' );
		case 'mode':
			return msg( 'accountcreator-preset-rule-mode', key );
		case 'line':
			return msg( 'accountcreator-preset-rule-line', key, NAME_IN_LINE );
		case 'object':
			return msg( 'accountcreator-preset-rule-object', key );
		case 'groups':
			return msg( 'accountcreator-preset-rule-groups', key );
		case 'days':
			return msg( 'accountcreator-preset-rule-days', key, most );
		default:
			return never( rule );
	}
}

/** Why nothing of a page is used, or what of it is left out. */
export function presetProblemText( { title, problem }: PageProblem ): string {
	switch ( problem.kind ) {
		case 'tooLong':
			return msg( 'accountcreator-preset-problem-long', title, problem.most );
		case 'openToOthers':
			return msg( 'accountcreator-preset-problem-open', title );
		case 'noJson':
			return msg( 'accountcreator-preset-problem-json', title, problem.detail );
		case 'noList':
			return msg( 'accountcreator-preset-problem-list', title, 'presets' );
		case 'nameless':
			return msg( 'accountcreator-preset-problem-nameless', title, problem.number );
		case 'twice':
			return msg( 'accountcreator-preset-problem-twice', title, problem.name );
		case 'fault':
			return sentences( [
				msg( 'accountcreator-preset-problem-left-out', title, problem.name ), faultText( problem.fault )
			] );
		default:
			return never( problem );
	}
}
