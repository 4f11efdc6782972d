import { plainText, type RequestDeclaration } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import { NEW_ATTEMPT } from '../../../../src/accounts/list/create/attempt';
import { isOverridden, isRowOverride, rowOverrides } from '../../../../src/accounts/list/row-overrides';
import { makeRow, type Row, type RowRemark } from '../../../../src/accounts/list/row';
import { declareField, declareRequest } from '../declaring';

const box = ( name: string, optional = true ): RequestDeclaration => (
	declareRequest( name, [ { ...declareField( name, 'checkbox' ), optional } ], 'optional' )
);

const REQUESTS = [
	box( 'ignoreTitleBlacklist' ), box( 'allowPreviouslyRenamedAccount' ), box( 'ignoreNamePolicy' ), box( 'allowOddNames' ),
	box( 'newsletter' ), box( 'allowRules', false )
];

const FORBIDDEN: RowRemark = {
	severity: 'error', code: 'name-forbidden', field: 'username', parameters: [], message: null, fixes: [], override: null
};

function rowWith( rest: Partial<Row> ): Row {
	return { ...makeRow( 1, 1, { username: 'Eve' } ), ...rest };
}

const refusedBy = ( code: string ): Row => rowWith( {
	state: 'refused', attempt: { ...NEW_ATTEMPT, status: 'refused', outcome: { ...ownRefusal( code ), message: plainText( 'No' ) } }
} );

const offered = ( row: Row ): string[] => rowOverrides( row, REQUESTS ).map( ( { name } ) => name );

describe( 'A box that allows what is refused', () => {
	it( 'is one for each account, unless everybody has to tick it', () => {
		expect( REQUESTS.flatMap( ( { fields } ) => fields ).filter( isRowOverride ).map( ( { name } ) => name ) )
			.toEqual( [ 'ignoreTitleBlacklist', 'allowPreviouslyRenamedAccount', 'ignoreNamePolicy', 'allowOddNames' ] );
		expect( isRowOverride( { ...declareField( 'allowDays', 'string' ), optional: true } ) ).toBe( false );
	} );

	it.each<[ string, Row, string[] ]>( [
		[ 'nobody who was not refused', rowWith( { state: 'ready' } ), [] ],
		[ 'whom the wiki forbids for a reason of its own', rowWith( { remarks: [ FORBIDDEN ] } ), [ 'ignoreNamePolicy', 'allowOddNames' ] ],
		[ 'not whose remark has its box', rowWith( { remarks: [ { ...FORBIDDEN, override: 'ignoreTitleBlacklist' } ] } ), [] ],
		[ 'who was refused for a reason that has its box', refusedBy( 'username-previously-renamed-account' ), [ 'allowPreviouslyRenamedAccount' ] ],
		[ 'who was refused for a reason that nobody has heard of', refusedBy( 'namepolicy-forbidden' ), [ 'ignoreNamePolicy', 'allowOddNames' ] ],
		[ 'not whose name is taken', refusedBy( 'userexists' ), [] ],
		[ 'not whose address is wrong', refusedBy( 'invalidemailaddress' ), [] ],
		[ 'nobody where the limit is reached', refusedBy( 'acct_creation_throttle_hit' ), [] ],
		[ 'for whom it was chosen', rowWith( { state: 'ready', overrides: [ 'allowOddNames' ] } ), [ 'allowOddNames' ] ],
		[ 'not twice', rowWith( { remarks: [ { ...FORBIDDEN, override: 'allowOddNames' } ], overrides: [ 'allowOddNames' ] } ), [] ]
	] )( 'is offered to: %s', ( _whom, row, expected ) => expect( offered( row ) ).toEqual( expected ) );

	it.each<[ boolean, Partial<RowRemark>, string[] ]>( [
		[ true, { override: 'ignoreTitleBlacklist' }, [ 'ignoreTitleBlacklist' ] ],
		[ false, { override: 'ignoreTitleBlacklist' }, [ 'ignoreNamePolicy' ] ],
		[ true, {}, [ 'ignoreNamePolicy' ] ],
		[ false, {}, [ 'ignoreTitleBlacklist' ] ],
		[ false, { code: 'duplicate' }, [ 'ignoreNamePolicy' ] ]
	] )( 'counts (%s) for what it is for: %j with %j', ( expected, remark, chosen ) => {
		expect( isOverridden( { ...FORBIDDEN, ...remark }, chosen ) ).toBe( expected );
	} );
} );
