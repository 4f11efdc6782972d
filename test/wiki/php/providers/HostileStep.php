<?php

use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthenticationResponse;

/** All that an extension can say, in strings that try to break out into the page. */
class AccountCreatorHostileStep extends AccountCreatorStep {
	/**
	 * @return string[]
	 */
	public static function strings(): array {
		return json_decode( file_get_contents( __DIR__ . '/../../hostile-strings.json' ), true, 512, JSON_THROW_ON_ERROR );
	}

	/** @inheritDoc */
	public function beginSecondaryAccountCreation( $user, $creator, array $reqs ) {
		$strings = self::strings();
		$fields = [];
		foreach ( $strings as $i => $string ) {
			$fields["text$i"] = [
				'type' => [ 'string', 'null', 'checkbox' ][$i % 3], 'label' => $string, 'help' => $string, 'value' => $string,
				'optional' => true,
			];
		}
		$fields['choice'] = [
			'type' => 'select', 'label' => 'Choice', 'help' => 'Help', 'optional' => true,
			'options' => array_combine( $strings, $strings ), 'value' => end( $strings ),
		];
		$fields['choices'] = [
			'type' => 'multiselect', 'label' => 'Choices', 'help' => 'Help', 'optional' => true,
			'options' => array_combine( $strings, $strings ),
		];
		return $this->ask( implode( ' ', $strings ), [
			new AccountCreatorRequest( $strings[0], $fields, $strings, AuthenticationRequest::OPTIONAL, $strings[1] ),
			$this->button( 'enough', $strings[2], $strings[3] ),
		] );
	}

	/** @inheritDoc */
	public function continueSecondaryAccountCreation( $user, $creator, array $reqs ) {
		return AuthenticationResponse::newPass();
	}
}
