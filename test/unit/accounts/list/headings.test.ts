import { Headings } from '../../../../src/accounts/list/read/headings';
import { readFirst } from './read-first';

const words = new Headings();

describe( 'A heading of secrets', () => {
	it.each( [
		'Password', 'Repeat password', 'Passwort', 'Initial password (will be changed)', 'PIN', 'Pin code', 'Passphrase',
		'Access code', 'Zugangscode', 'Zugangsdaten', 'Credentials', 'Secret', 'Geheimwort', 'Token', 'Code d\u2019accès',
		'Code d\'accès', 'Código de acceso', 'Kod dostępu', '口令', '暗証番号', 'пин-код', 'Код доступа', 'کلمه عبور',
		'کلمه\u200cعبور', '密码', '비밀번호', 'الرقم السري', 'Login details', 'Secret word?', 'API key'
	] )( 'is “%s”', ( heading ) => expect( words.isSecret( heading ) ).toBe( true ) );

	it.each( [
		'Secretary', 'Secretariat', 'Passport number', 'Opinion', 'Pinterest', 'Shipping', 'Name', 'Username', 'Login',
		'E-mail', 'Student number', 'Class', 'Code', 'Opmerking', 'Código postal', 'Доступность', '学号', '이름', 'ID'
	] )( 'is not “%s”', ( heading ) => expect( words.isSecret( heading ) ).toBe( false ) );

	it.each( [ '\u034f', '\ufe0f', '\u3164', '\u115f', '\u00ad', '\u200b', '\u2060', '\ufeff', '\u202e', '\u{e0041}' ] )(
		'is one also with %j within, which nobody sees', ( invisible ) => {
			const heading = `Pass${ invisible }word`;
			expect( words.isSecret( heading ) ).toBe( true );
			expect( words.isHeading( heading ) ).toBe( true );
			expect( words.isHeading( `User${ invisible }name` ) ).toBe( true );
		}
	);
} );

describe( 'A heading of two words', () => {
	it.each( [
		'Kontoname', 'Benutzerkonto', 'Nazwa konta', 'Gebruikersnaam', '用戶名稱', '登录名', '유저명', 'Имя пользователя', 'Nom de compte', 'Nombre de la cuenta',
		'שם המשתמש', 'Wikimedia user name', '維基百科使用者名稱'
	] )( 'asks for the username in “%s”', ( heading ) => {
		const { meaning = '', score = 0 } = words.score( heading ) ?? {};
		expect( meaning ).toBe( 'username' );
		expect( score ).toBeGreaterThan( 0.7 );
	} );

	it.each( [
		'Mailanschrift', 'E-post adresse', 'Adresse de courriel', 'Email-Adres', 'Courriel (adresse)', '邮箱地址', 'メールアドレス', 'Direccion de correo'
	] )( 'asks for the address in “%s”', ( heading ) => (
		expect( words.isHeading( heading ) && words.score( heading )?.meaning ).toBe( 'email' )
	) );

	it.each( [ 'Account name', 'Name', 'Adresse', 'Account manager' ] )( 'is none for sure in “%s”', ( heading ) => (
		expect( words.score( heading ) ).not.toMatchObject( { meaning: 'username', score: 1 } )
	) );
} );

it( 'Headings are handed on as they are seen', () => {
	const { rows, columns } = readFirst( 'Username,Stud\u3164ent num\u034fber\nAda,17\nGrace,18' );
	expect( rows[ 0 ]?.extra ).toEqual( [ { heading: 'Student number', column: 1, value: '17' } ] );
	expect( columns?.map( ( { heading } ) => heading ) ).toEqual( [ 'Username', 'Student number' ] );
} );
