import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { CAPTCHA_SECRET, PICTURE_WORD } from './captcha-answers.mjs';

/* eslint-disable no-bitwise -- PNG is bits */

/** Five columns and seven rows of each letter of PICTURE_WORD, a row as a number in base 2. */
const LETTERS = /** @type {Record<string, number[]>} */ ( {
	a: [ 0, 0, 0b01110, 0b00001, 0b01111, 0b10001, 0b01111 ],
	e: [ 0, 0, 0b01110, 0b10001, 0b11111, 0b10000, 0b01110 ],
	m: [ 0, 0, 0b11010, 0b10101, 0b10101, 0b10101, 0b10101 ],
	s: [ 0, 0, 0b01111, 0b10000, 0b01110, 0b00001, 0b11110 ]
} );

const SCALE = 6;
const LETTER_WIDTH = 6;
const ROWS = 9;

/**
 * The checksum of PNG (ISO/IEC 15948, annex D). node:zlib has it from Node 22 only.
 *
 * @param {Buffer} data
 * @return {number}
 */
function checksum( data ) {
	let sum = 0xffffffff;
	for ( const byte of data ) {
		sum ^= byte;
		for ( let bit = 0; bit < 8; bit++ ) {
			sum = ( sum & 1 ) ? ( sum >>> 1 ) ^ 0xedb88320 : sum >>> 1;
		}
	}
	return ( sum ^ 0xffffffff ) >>> 0;
}

/**
 * @param {string} type
 * @param {Buffer} data
 * @return {Buffer}
 */
function chunk( type, data ) {
	const body = Buffer.concat( [ Buffer.from( type, 'latin1' ), data ] );
	const frame = Buffer.alloc( 8 );
	frame.writeUInt32BE( data.length, 0 );
	frame.writeUInt32BE( checksum( body ), 4 );
	return Buffer.concat( [ frame.subarray( 0, 4 ), body, frame.subarray( 4 ) ] );
}

/**
 * A word in grey letters, as a PNG.
 *
 * @param {string} word
 * @param {number} shade 0 (black) to 255, so that two pictures of a word can be told apart
 * @return {Buffer}
 */
function picture( word, shade ) {
	const width = ( word.length * LETTER_WIDTH + 1 ) * SCALE;
	const height = ROWS * SCALE;
	// Each line begins with its filter, 0: none.
	const pixels = Buffer.alloc( ( width + 1 ) * height, 255 );
	for ( let y = 0; y < height; y++ ) {
		const line = y * ( width + 1 );
		pixels[ line ] = 0;
		for ( let x = 0; x < width; x++ ) {
			const column = Math.floor( x / SCALE ) - 1;
			const letter = LETTERS[ word[ Math.floor( column / LETTER_WIDTH ) ] ];
			const row = letter && letter[ Math.floor( y / SCALE ) - 1 ];
			if ( column >= 0 && row && ( row >> ( 4 - column % LETTER_WIDTH ) ) & 1 ) {
				pixels[ line + 1 + x ] = shade;
			}
		}
	}
	const header = Buffer.alloc( 13 );
	header.writeUInt32BE( width, 0 );
	header.writeUInt32BE( height, 4 );
	// Eight bits, greyscale.
	header[ 8 ] = 8;
	return Buffer.concat( [
		Buffer.from( '\x89PNG\r\n\x1a\n', 'latin1' ),
		chunk( 'IHDR', header ),
		chunk( 'IDAT', deflateSync( pixels ) ),
		chunk( 'IEND', Buffer.alloc( 0 ) )
	] );
}

/**
 * Makes the pictures that FancyCaptcha shows. Its own script for that wants Python, a library and
 * a font, and makes pictures that no test can read: these all show the same word.
 *
 * @param {string} folder
 */
export async function makeCaptchaPictures( folder ) {
	await mkdir( folder, { recursive: true } );
	for ( let i = 0; i < 12; i++ ) {
		// The name holds the answer, as FancyCaptcha::keyMatch() works it out.
		const salt = randomBytes( 4 ).toString( 'hex' );
		const digest = createHash( 'md5' )
			.update( CAPTCHA_SECRET + salt + PICTURE_WORD + CAPTCHA_SECRET + salt )
			.digest( 'hex' );
		await writeFile( join( folder, `image_${ salt }_${ digest.slice( 0, 16 ) }.png` ), picture( PICTURE_WORD, i * 12 ) );
	}
}
