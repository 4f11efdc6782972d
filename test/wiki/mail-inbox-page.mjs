/** The inbox of the mail trap as a person sees it. Everything in it comes from outside and is escaped. */

/** Loads the page anew when there is new mail, and only then: what somebody is selecting stays selected. */
const SCRIPT = `
const shown = document.querySelectorAll( 'article' ).length;
setInterval( () => fetch( 'messages.json' ).then( ( response ) => response.json() ).then( ( messages ) => {
	if ( messages.length !== shown ) {
		location.reload();
	}
} ).catch( () => {} ), 2000 );
`;

const STYLE = `
:root { color-scheme: light dark; --text: #202122; --quiet: #54595d; --line: #c8ccd1; --page: #f8f9fa; --card: #fff; }
@media ( prefers-color-scheme: dark ) {
	:root { --text: #eaecf0; --quiet: #a2a9b1; --line: #404244; --page: #101418; --card: #1b1f24; }
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; background: var( --page ); color: var( --text );
	font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: .5rem 0; font-size: 1.25rem; }
.quiet { color: var( --quiet ); font-size: .875rem; }
article { margin: 1rem 0; padding: 1rem; border: 1px solid var( --line ); border-radius: 4px; background: var( --card ); }
h2 { margin: 0 0 .25rem; font-size: 1rem; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; margin: 0; }
dt { color: var( --quiet ); }
dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: .75rem 0 0; padding-top: .75rem; border-top: 1px solid var( --line ); white-space: pre-wrap;
	overflow-wrap: anywhere; font: .9375rem/1.6 ui-monospace, monospace; }
code { padding: .1rem .35rem; border: 1px solid var( --line ); border-radius: 3px; font: inherit; font-weight: 600;
	user-select: all; -webkit-user-select: all; }
`;

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * @param {string} text
 * @return {string}
 */
const escape = ( text ) => text.replace( /[&<>"']/g, ( character ) => ENTITIES[ character ] );

/**
 * @param {string} text
 * @return {string} HTML, in which one click selects the temporary password and nothing around it; in MediaWiki's
 *  English mails (createaccount-text, passwordremindertext) it stands between quotation marks.
 */
const textAsHtml = ( text ) => text.split( /((?:password|set to) ")([^"\s]+)(?=")/ )
	.map( ( part, index ) => index % 3 === 2 ?
		`<code title="One click selects it">${ escape( part ) }</code>` :
		escape( part ) )
	.join( '' );

/**
 * @param {import('./mail-trap.mjs').Message} message
 * @return {string}
 */
const article = ( { to, from, subject, text, html, date } ) => `<article>
<h2>${ escape( subject || '(no subject)' ) }</h2>
<dl class="quiet">
<dt>To</dt><dd>${ escape( to.join( ', ' ) ) }</dd>
<dt>From</dt><dd>${ escape( from ) }</dd>
<dt>Came</dt><dd><time datetime="${ escape( date ) }">${ escape( date.slice( 0, 19 ).replace( 'T', ' ' ) ) } UTC</time></dd>
</dl>
<pre>${ textAsHtml( text || html ) }</pre>
</article>`;

/**
 * @param {import('./mail-trap.mjs').Message[]} messages In the order in which they are to be shown
 * @param {string} nonce Without which the browser is to run no script of the page
 * @return {string}
 */
export const inboxPage = ( messages, nonce ) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>(${ messages.length }) Mail of the test wiki</title>
<style>${ STYLE }</style>
</head>
<body>
<main>
<h1>Mail of the test wiki</h1>
<p class="quiet">Everything that the wiki sends ends here, newest first. New mail appears by itself.</p>
${ messages.map( article ).join( '\n' ) || '<p>No mail yet. Create an account with its password sent by e-mail.</p>' }
</main>
<script nonce="${ nonce }">${ SCRIPT }</script>
</body>
</html>
`;
