<?php

use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthenticationResponse;

/** Fields of every type there is, and of one that there is not. It is content with one set of answers. */
class AccountCreatorQuestionnaire extends AccountCreatorStep {
	/** ../../steps.mjs knows them, too. */
	private const ANSWERS = [
		'nickname' => 'Zoë & co.', 'pin' => ' 12 34 ', 'colour' => 'blue', 'size' => '2', 'languages' => [ 'eo', 'tlh' ],
		'newsletter' => true, 'ticket' => '"do not" lose <me>', 'birthday' => '2001-02-03', 'motto' => '',
	];

	/** @inheritDoc */
	public function beginSecondaryAccountCreation( $user, $creator, array $reqs ) {
		return $this->ask( 'Some questions about this person', $this->requests() );
	}

	/** @inheritDoc */
	public function continueSecondaryAccountCreation( $user, $creator, array $reqs ) {
		$request = AuthenticationRequest::getRequestByClass( $reqs, AccountCreatorRequest::class );
		$answers = [];
		foreach ( array_keys( self::ANSWERS ) as $name ) {
			$answers[$name] = $request ? $request->$name ?? null : 'not there at all';
		}
		return $answers === self::ANSWERS ? AuthenticationResponse::newPass() :
			$this->ask( 'The wiki got ' . htmlspecialchars( json_encode( $answers ) ), $this->requests(), true );
	}

	private function requests(): array {
		return [ new AccountCreatorRequest( 'Questionnaire', [
			'introduction' => [ 'type' => 'null', 'label' => 'Answer with <b>care</b>.', 'value' => 'They are kept for a year.' ],
			'nickname' => [ 'type' => 'string', 'label' => 'Nickname', 'help' => 'What friends call them', 'value' => 'Z.' ],
			'pin' => [ 'type' => 'password', 'label' => 'PIN', 'help' => 'Four digits', 'sensitive' => true ],
			'colour' => [
				'type' => 'select', 'label' => 'Colour', 'help' => 'Of the badge', 'value' => 'green',
				'options' => [ 'red' => 'Red', 'green' => 'Green', 'blue' => 'Blue' ],
			],
			// Keys that count up from 0: an array in JSON, unless somebody takes care.
			'size' => [ 'type' => 'select', 'label' => 'Size', 'options' => [ 'Small', 'Medium', 'Large' ] ],
			'languages' => [
				'type' => 'multiselect', 'label' => 'Languages', 'help' => 'As many as you like', 'optional' => true,
				'options' => [ 'eo' => 'Esperanto', 'ia' => 'Interlingua', 'tlh' => 'Klingon' ],
			],
			'newsletter' => [ 'type' => 'checkbox', 'label' => 'Newsletter', 'help' => 'Once a month', 'optional' => true ],
			'ticket' => [ 'type' => 'hidden', 'label' => 'Ticket', 'value' => '"do not" lose <me>' ],
			'birthday' => [ 'type' => 'date', 'label' => 'Birthday', 'help' => 'A type that nobody has heard of' ],
			'motto' => [ 'type' => 'string', 'label' => 'Motto', 'help' => 'May stay empty', 'optional' => true ],
		] ) ];
	}
}
