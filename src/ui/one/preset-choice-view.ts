import type { One } from '../../accounts/one/one';
import { OnePreset } from '../../accounts/one/one-preset';
import type { Preset } from '../../accounts/presets/preset';
import { PresetChoice } from '../../accounts/presets/preset-choice';
import type { PresetService } from '../../accounts/presets/preset-service';
import { isolated, msg } from '../shared/messages';
import { choiceProblems } from '../shared/preset-texts';

function groupOf( label: string, presets: readonly Preset[] ): JQuery {
	return presets.length === 0 ? $() : $( '<optgroup>' ).attr( 'label', label ).append( presets.map( ( { name } ) => (
		$( '<option>' ).val( name ).text( isolated( name ) )
	) ) );
}

/** Above the form for one account: the presets of the wiki and of the person, of which one is chosen. */
export class PresetChoiceView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-field accountcreator-presets' );
	private readonly $select = $( '<select>' ).attr( 'name', 'preset' );
	private readonly $status = $( '<span>' ).attr( 'role', 'status' );
	private readonly $line = $( '<p>' );
	private readonly $problems = $( '<div>' ).attr( 'role', 'alert' );
	private readonly preset: OnePreset;
	private readonly choice: PresetChoice;

	/**
	 * @param one
	 * @param service
	 * @param wanted The name of the one that a link asked for; left out: none
	 */
	public constructor( one: One, service: Pick<PresetService, 'readPages'>, wanted?: string ) {
		this.preset = new OnePreset( one, () => this.$select.val( this.preset.chosen ) );
		this.choice = new PresetChoice( service, this.preset );
		this.$element.append( this.$line.append(
			$( '<label>' ).append( document.createTextNode( msg( 'accountcreator-preset' ) ), ' ', this.$select ), ' ', this.$status
		), this.$problems );
		this.$select.on( 'change', () => this.choice.choose( String( this.$select.val() ) ) );
		this.choice.observe( () => this.render() );
		one.observe( ( { stage } ) => this.$element.toggle( stage.kind === 'form' ) );
		void this.choice.read( wanted );
	}

	private render(): void {
		const { state } = this.choice;
		const { isReading, own, site } = state;
		this.$select.prop( 'disabled', isReading ).empty().append(
			$( '<option>' ).val( '' ).text( msg( 'accountcreator-preset-none' ) ),
			groupOf( msg( 'accountcreator-presets-own' ), own ),
			// Of two with one name, the person's own is the one.
			groupOf( msg( 'accountcreator-presets-site' ), site.filter( ( { name } ) => !own.some( ( other ) => other.name === name ) ) )
		).val( this.preset.chosen );
		// Who is to mend the page is shown what is wrong with it, also where there are no presets.
		this.$line.toggle( isReading || own.length + site.length > 0 );
		this.$status.text( isReading ? msg( 'accountcreator-fetching' ) : '' );
		const problems = choiceProblems( state );
		this.$problems.empty().append( problems.length === 0 ? $() : new OO.ui.MessageWidget( {
			type: 'warning', label: $( '<div>' ).append( problems.map( ( text ) => $( '<p>' ).text( text ) ) )
		} ).$element );
	}
}
