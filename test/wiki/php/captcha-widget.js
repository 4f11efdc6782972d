// @ts-nocheck -- runs in the wiki's page, among what ResourceLoader gives
/* eslint-env browser, jquery */
/* eslint strict: 0, no-var: 0, prefer-arrow-callback: 0, max-len: 0 -- ES5, as MediaWiki 1.39 wants it */
/* global mw */
/**
 * Stands in for ConfirmEdit's client interface (ext.confirmEdit.CaptchaWidget, as of MediaWiki 1.47), with the names and
 * the order of calls of its source, and with a box of two buttons where the service would show a puzzle of its own,
 * over everything else. In ES5, for MediaWiki 1.39.
 */
( function () {
	var behaviour = mw.config.get( 'wgAccountCreatorCaptchaWidget' ), count = 0;

	function Widget( config ) {
		if ( !config.container || config.type !== 'hcaptcha' ) {
			throw new Error( 'A container and a type are wanted' );
		}
		this.config = config;
		this.word = '';
		this.key = '';
		this.isRendered = false;
	}

	Widget.prototype.renderCaptcha = function () {
		if ( behaviour === 'broken' ) {
			return $.Deferred().reject( 'generic-error' ).promise();
		}
		if ( !document.documentElement.contains( this.config.container ) ) {
			return $.Deferred().reject( 'The container is not in the page' ).promise();
		}
		$( this.config.container ).find( '.mw-confirmEdit-captchaWidget' ).remove();
		$( '<div>' ).addClass( 'mw-confirmEdit-captchaWidget' ).attr( 'data-key', this.key )
			.append( $( '<small>' ).text( 'This site is protected, and a privacy policy applies.' ) )
			.appendTo( this.config.container );
		this.word = '';
		this.isRendered = true;
		return $.Deferred().resolve().promise();
	};

	Widget.prototype.updateForCaptchaFailure = function ( data ) {
		this.key = data.key;
		this.word = '';
		if ( this.isRendered ) {
			this.isRendered = false;
			return this.renderCaptcha();
		}
		return $.Deferred().resolve().promise();
	};

	function puzzle( done ) {
		var $box = $( '<div>' ).attr( { id: 'puzzle-of-the-service' } ).css( {
			position: 'fixed', 'z-index': 2147483647, top: '30%', left: '20%', right: '20%', padding: '2em',
			background: '#fff', color: '#000', border: '2px solid #000'
		} );
		[ 'I am a person', 'Close' ].forEach( function ( label ) {
			$( '<button>' ).attr( 'type', 'button' ).text( label ).on( 'click', function () {
				$box.remove();
				done[ label === 'Close' ? 'reject' : 'resolve' ]( 'challenge-closed' );
			} ).appendTo( $box );
		} );
		$box.appendTo( document.body ).find( 'button' ).first().trigger( 'focus' );
	}

	Widget.prototype.getCaptchaDataForSubmission = function () {
		var widget = this, done = $.Deferred();
		if ( !this.isRendered ) {
			return done.reject( 'Not rendered' ).promise();
		}
		if ( this.word ) {
			done.resolve();
		} else {
			count++;
			if ( behaviour === 'puzzle' || behaviour === 'sometimes' && count % 3 === 0 ) {
				puzzle( done );
			} else {
				setTimeout( done.resolve, 150 );
			}
		}
		return done.then( function () {
			widget.word = widget.word || 'a person, ' + Date.now() + count;
			return { captchaid: '', captchaword: widget.word };
		} );
	};

	mw.libs.confirmEdit = $.extend( mw.libs.confirmEdit, { CaptchaWidget: Widget } );
}() );
