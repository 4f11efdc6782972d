/** Ways out of the dialog: a file, the clipboard, paper. */

/** Saves a text as a file on the person's machine. */
export function saveFile( name: string, text: string, type: string ): void {
	const address = URL.createObjectURL( new Blob( [ text ], { type } ) );
	const link = document.createElement( 'a' );
	link.href = address;
	link.download = name;
	document.body.append( link );
	link.click();
	link.remove();
	// The browser reads the file after this turn.
	setTimeout( () => URL.revokeObjectURL( address ), 60000 );
}

/** @return Whether the browser let it be copied */
export function copyText( text: string ): boolean {
	// The clipboard's newer interface is missing on wikis without https.
	const area = document.createElement( 'textarea' );
	const focused = document.activeElement;
	let done = false;
	// To put a long text into the area takes seconds. It only has something to be copied, in place of which it goes.
	const copied = ( event: ClipboardEvent ): void => {
		event.clipboardData?.setData( 'text/plain', text );
		event.preventDefault();
		event.stopImmediatePropagation();
		done = event.clipboardData !== null;
	};
	area.value = '-';
	area.className = 'accountcreator-offscreen';
	document.body.append( area );
	area.select();
	window.addEventListener( 'copy', copied, true );
	done = document.execCommand( 'copy' ) && done;
	window.removeEventListener( 'copy', copied, true );
	area.remove();
	if ( focused instanceof HTMLElement ) {
		focused.focus();
	}
	return done;
}

/** What a person does who is back from printing, where the browser does not tell of its end. */
const BACK = [ 'afterprint', 'pointerdown', 'keydown', 'pagehide' ] as const;

/** Prints the element and nothing else of the page, and takes it away: there may be passwords on it. */
export function printElement( element: HTMLElement ): void {
	element.classList.add( 'accountcreator-print' );
	document.body.append( element );
	document.documentElement.classList.add( 'accountcreator-printing' );
	const finish = (): void => {
		document.documentElement.classList.remove( 'accountcreator-printing' );
		element.remove();
		BACK.forEach( ( event ) => window.removeEventListener( event, finish, true ) );
	};
	BACK.forEach( ( event ) => window.addEventListener( event, finish, true ) );
	window.print();
}
