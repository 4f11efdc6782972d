'use strict';

const esbuild = require( 'esbuild' );

/**
 * Strips the types. What esbuild does here is what it does in the build; tsc checks the types, once.
 *
 * @type {import('@jest/transform').SyncTransformer}
 */
module.exports = {
	process( source, file ) {
		return esbuild.transformSync( source, {
			format: 'cjs',
			target: 'node20',
			loader: file.endsWith( '.ts' ) ? 'ts' : 'js',
			sourcefile: file,
			sourcemap: 'inline',
			define: { 'import.meta.url': 'IMPORT_META_URL' },
			banner: 'const IMPORT_META_URL = require( "node:url" ).pathToFileURL( __filename ).href;',
			// As with the target of tsconfig.json: OOUI's classes do not expect fields to be defined anew.
			tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } }
		} );
	}
};
