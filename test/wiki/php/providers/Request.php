<?php

use MediaWiki\Auth\AuthenticationRequest;

/**
 * A request with whatever fields it is given. Its texts are plain strings, made into messages only
 * when they are asked for: AuthManager keeps requests in the session.
 */
#[AllowDynamicProperties]
class AccountCreatorRequest extends AuthenticationRequest {
	/**
	 * @param string $id
	 * @param array[] $infos By field name; as getFieldInfo() has them, but with strings for messages
	 * @param string[] $metadata
	 * @param int $required
	 * @param string $provider
	 */
	public function __construct(
		private string $id,
		private array $infos,
		private array $metadata = [],
		$required = self::REQUIRED,
		private string $provider = ''
	) {
		$this->required = $required;
	}

	/**
	 * A message that says this, HTML included: what a careless extension lets through.
	 *
	 * @param string $html
	 * @return Message
	 */
	public static function text( string $html ): Message {
		return ( new RawMessage( '$1' ) )->rawParams( $html );
	}

	/** @inheritDoc */
	public function getUniqueId() {
		return $this->id;
	}

	/** @inheritDoc */
	public function getMetadata() {
		return $this->metadata;
	}

	/** @inheritDoc */
	public function describeCredentials() {
		return [ 'provider' => self::text( $this->provider ), 'account' => self::text( '' ) ];
	}

	/** @inheritDoc */
	public function getFieldInfo() {
		return array_map( static fn ( $info ) => [
			'label' => self::text( $info['label'] ?? '' ),
			'help' => self::text( $info['help'] ?? '' ),
		] + (
			isset( $info['options'] ) ? [ 'options' => array_map( [ self::class, 'text' ], $info['options'] ) ] : []
		) + $info, $this->infos );
	}
}
