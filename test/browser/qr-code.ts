import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** How much larger it is looked at: a screen has two pixels where a printer has twenty. */
const SCALE = 4;

/** What a phone would read where something is painted; null: no QR code. */
export async function readCode( shown: Locator ): Promise<string | null> {
	const picture = await shown.screenshot();
	const { width, height, data } = await shown.page().evaluate( async ( { base64, scale } ) => {
		const image = new Image();
		image.src = `data:image/png;base64,${ base64 }`;
		await image.decode();
		const canvas = document.createElement( 'canvas' );
		canvas.width = image.width * scale;
		canvas.height = image.height * scale;
		const context = canvas.getContext( '2d' );
		if ( !context ) {
			throw new Error( 'This browser draws nothing.' );
		}
		context.drawImage( image, 0, 0, canvas.width, canvas.height );
		const pixels = context.getImageData( 0, 0, canvas.width, canvas.height );
		return { width: pixels.width, height: pixels.height, data: Array.from( pixels.data ) };
	}, { base64: picture.toString( 'base64' ), scale: SCALE } );
	return jsQR( Uint8ClampedArray.from( data ), width, height )?.data ?? null;
}
