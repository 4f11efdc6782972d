import fc from 'fast-check';
import { addLines, namesIn, participantLine } from '../../../../src/accounts/list/after/participants';
import { fillWelcome } from '../../../../src/accounts/list/after/welcome';

describe( 'namesIn()', () => {
	it.each( [
		'* [[User:Ada Example]]', '* [[User talk:ada_Example|Ada]]', '* {{u|Ada Example}} – from Berlin', '# {{user|1=Ada Example}}',
		'|-\n| {{u|Ada Example}} || Berlin', '* Ada Example', '*Ada  Example', ': [[:de:User:Ada Example]]', '* [[Special:Contributions/Ada Example|here]]'
	] )( 'finds somebody in %j', ( text ) => {
		expect( [ ...namesIn( `== Participants ==\n${ text }\n`, [ 'Ada Example', 'Bob' ] ) ] ).toEqual( [ 'Ada Example' ] );
	} );

	it.each( [
		'* {{u|Ada Example-Smith}}', '* Ada Example Smith', '* {{u|Ada}}', '<!-- * {{u|Ada Example}} -->', '<nowiki>{{u|Ada Example}}</nowiki>',
		'* {{u|Not Ada Example}}', '<!-- {{u|Ada Example}}'
	] )( 'does not find them in %j', ( text ) => {
		expect( namesIn( text, [ 'Ada Example' ] ).size ).toBe( 0 );
	} );

	it( 'finds names with an equals sign as they are written in a template', () => {
		const line = participantLine( '* {{u|$1}}', 'A=B' );
		expect( line ).toBe( '* {{u|A{{=}}B}}' );
		expect( namesIn( line, [ 'A=B' ] ).size ).toBe( 1 );
		expect( participantLine( '* [[User:$1|$1]]', 'A=B' ) ).toBe( '* [[User:A=B|A=B]]' );
	} );

	it( 'finds whomever addLines() has put there, and so adds nobody twice', () => {
		const names = fc.array( fc.stringMatching( /^[A-Z][a-z=]{1,8}( [A-Z][a-z]{1,8})?$/ ), { minLength: 1, maxLength: 9 } );
		const lines = fc.constantFrom( '* {{u|$1}}', '* [[User:$1]]', '|-\n| {{u|$1}} ||', '# $1' );
		fc.assert( fc.property( names, lines, ( people, line ) => {
			const { text } = addLines( '== People ==\n{|\n|}\n* {{u|Somebody}}', people.map( ( name ) => participantLine( line, name ) ) );
			expect( namesIn( text, people ).size ).toBe( new Set( people ).size );
		} ) );
	} );
} );

describe( 'addLines()', () => {
	const added = [ '* {{u|Ada}}', '* {{u|Bob}}' ];

	it( 'puts them below the list', () => {
		const section = '== Participants ==\nCome all!\n* {{u|Zoe}}\n** with a friend\n\nSee you.\n\n=== Remote ===\n* {{u|Max}}';
		expect( addLines( section, added ) ).toEqual( {
			text: '== Participants ==\nCome all!\n* {{u|Zoe}}\n** with a friend\n* {{u|Ada}}\n* {{u|Bob}}\n\nSee you.\n\n=== Remote ===\n* {{u|Max}}',
			addition: { before: '** with a friend', added, after: '' }
		} );
	} );

	it( 'begins a list at the end of the section’s own text', () => {
		expect( addLines( '== Participants ==\nCome all!\n\n=== Remote ===\n* {{u|Max}}', added ).text )
			.toBe( '== Participants ==\nCome all!\n* {{u|Ada}}\n* {{u|Bob}}\n\n=== Remote ===\n* {{u|Max}}' );
		expect( addLines( '== Participants ==', added ).text ).toBe( '== Participants ==\n* {{u|Ada}}\n* {{u|Bob}}' );
		expect( addLines( '', added ).text ).toBe( '* {{u|Ada}}\n* {{u|Bob}}\n' );
	} );

	it( 'puts rows at the end of the table', () => {
		const rows = [ '|-\n| {{u|Ada}} ||', '|-\n| {{u|Bob}} ||' ];
		const { text, addition } = addLines( '== People ==\n{| class="wikitable"\n! Name !! From\n|-\n| {{u|Zoe}} || Rome\n|}\nText', rows );
		expect( text ).toBe( [
			'== People ==', '{| class="wikitable"', '! Name !! From', '|-', '| {{u|Zoe}} || Rome', ...rows, '|}', 'Text'
		].join( '\n' ) );
		expect( addition ).toMatchObject( { before: '| {{u|Zoe}} || Rome', after: '|}' } );
	} );

	it( 'is not led astray by what is hidden', () => {
		expect( addLines( '== P ==\n* {{u|Zoe}}\n<!--\n* {{u|Example}}\n=== No heading ===\n-->\nText', added ).text )
			.toBe( '== P ==\n* {{u|Zoe}}\n* {{u|Ada}}\n* {{u|Bob}}\n<!--\n* {{u|Example}}\n=== No heading ===\n-->\nText' );
		// A line that goes on in a comment ends with that.
		expect( addLines( '== P ==\n* {{u|Zoe}} <!-- new\nones below -->\nText', [ '* {{u|Ada}}' ] ).text )
			.toBe( '== P ==\n* {{u|Zoe}} <!-- new\nones below -->\n* {{u|Ada}}\nText' );
	} );

	it( 'loses nothing of what is there', () => {
		fc.assert( fc.property( fc.array( fc.constantFrom(
			'== H ==', '=== Sub ===', '* {{u|Zoe}}', '', 'Text', '{|', '|}', '|-', '<!--', '-->', '<nowiki>', '</nowiki>', '# one'
		), { maxLength: 12 } ), fc.constantFrom( '* x $1', '|-\n| $1', 'plain $1' ), ( lines, line ) => {
			const section = lines.join( '\n' );
			const { text } = addLines( section, [ participantLine( line, 'NEW' ) ] );
			const inserted = participantLine( line, 'NEW' );
			expect( text ).toContain( inserted );
			expect( [ text.replace( `${ inserted }\n`, '' ), text.replace( `\n${ inserted }`, '' ), text.replace( inserted, '' ) ] ).toContain( section );
		} ) );
	} );
} );

describe( 'fillWelcome()', () => {
	const facts = { me: 'Olga', eventPage: 'Project:Day', registration: 'Special:RegisterForEvent/7' };

	it( 'puts in who, what and where', () => {
		expect( fillWelcome( '{{subst:Welcome|$1}} [[$2]] [[$3]] $1 ~~~~', facts ) )
			.toBe( '{{subst:Welcome|Olga}} [[Project:Day]] [[Special:RegisterForEvent/7]] Olga ~~~~' );
	} );

	it( 'leaves sums of money alone, and does not fill in what was filled in', () => {
		expect( fillWelcome( '$10 $4 $', facts ) ).toBe( '$10 $4 $' );
		expect( fillWelcome( '$1', { ...facts, me: '$2 $&' } ) ).toBe( '$2 $&' );
	} );
} );
