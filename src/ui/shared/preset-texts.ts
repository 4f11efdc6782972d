import { isEmptyText } from '../../accounts/contract/declarations';
import { never } from '../../accounts/contract/outcome';
import { PRESET_MODES } from '../../accounts/contract/parameters';
import type { WikiError } from '../../accounts/contract/service';
import type { ChoiceState } from '../../accounts/presets/preset-choice';
import type { PresetFault } from '../../accounts/presets/read-preset';
import type { PageProblem } from '../../accounts/presets/read-presets';
import { isolated, msg, sentences } from './messages';
import { wikiPlain } from './wiki-html';

/** What the name of somebody stands for in a line for a participant. */
const NAME_IN_LINE = '$1';

/** Words of the code. Not by local-texts.ts, of which this part would have a copy with a state of its own. */
const listed = ( words: readonly string[] ): string => words.map( isolated ).join( mw.msg( 'comma-separator' ) );

/** What a key has to hold. */
function ruleText( { key, rule, most }: Extract<PresetFault, { kind: 'rule' }> ): string {
	switch ( rule ) {
		case 'text':
			return msg( 'accountcreator-preset-rule-text', key, most );
		case 'long':
			return msg( 'accountcreator-preset-rule-long', key, most );
		case 'unseen':
			return msg( 'accountcreator-preset-rule-unseen', key );
		case 'title':
			return msg( 'accountcreator-preset-rule-title', key );
		case 'place':
			return msg( 'accountcreator-preset-rule-place', key );
		case 'modes':
			return msg( 'accountcreator-preset-rule-modes', key, listed( PRESET_MODES ) );
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

/** What is wrong with a preset or a setting, by the key that it is about. */
export function faultText( fault: PresetFault ): string {
	if ( fault.kind === 'unknownKey' ) {
		return msg( 'accountcreator-preset-rule-unknown', fault.key );
	}
	const { values = [] } = fault;
	return sentences( [
		ruleText( fault ),
		values.length > 0 ? msg( 'accountcreator-preset-rule-values', listed( values ) ) : ''
	] );
}

/** How much of a setting is not used, and why. */
function settingText( title: string, fault: PresetFault ): string {
	const isPartly = fault.kind === 'rule' && fault.keeps === true;
	return sentences( [
		msg( isPartly ? 'accountcreator-preset-problem-partly' : 'accountcreator-preset-problem-ignored', title, fault.key ),
		faultText( fault )
	] );
}

/** Why nothing of a page is used, or what of it is left out. */
function presetProblemText( { title, problem }: PageProblem ): string {
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
			return problem.fault ? sentences( [
				msg( 'accountcreator-preset-problem-number', title, problem.number ), faultText( problem.fault )
			] ) : msg( 'accountcreator-preset-problem-nameless', title, problem.number );
		case 'setting':
			return settingText( title, problem.fault );
		case 'modeNotOffered':
			return msg( 'accountcreator-preset-problem-mode', title, problem.name, problem.mode );
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

/** What the wiki said, after our own sentence. */
export function errorText( own: string, { text }: WikiError ): string {
	return sentences( [ own, isEmptyText( text ) ? '' : wikiPlain( text ) ] );
}

function refusedText( { refused }: ChoiceState ): string {
	switch ( refused.kind ) {
		case 'none':
			return '';
		case 'noMode':
			return msg( 'accountcreator-preset-no-mode', refused.name );
		case 'unknown':
			return msg( 'accountcreator-preset-unknown', refused.name );
	}
}

/** What is wrong with the pages, and what came in the way of choosing. */
export function choiceProblems( state: ChoiceState ): string[] {
	return [
		...( state.error ? [ errorText( msg( 'accountcreator-presets-failed' ), state.error ) ] : [] ),
		...state.problems.map( presetProblemText ), refusedText( state )
	].filter( ( text ) => text !== '' );
}
